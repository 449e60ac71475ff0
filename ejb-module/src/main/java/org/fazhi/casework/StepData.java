package org.fazhi.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Json;

/** Writes a step's data into the history: identity and telephone numbers masked, because the history is read by more people than the form. */
public final class StepData {

    private StepData() {
    }

    /** {@return the data as JSON, identity and telephone numbers masked} */
    public static String json(Record data) {
        return Json.write(plain(data));
    }

    private static Map<String, Object> plain(Record data) {
        var out = new LinkedHashMap<String, Object>();
        for (var spec : FieldSpec.of(data.getClass())) {
            var value = value(data, spec.name());
            if (value instanceof String s) {
                value = shown(spec.rule().value(), s);
            } else if (value instanceof List<?> rows && spec.shape() == FieldSpec.Shape.ROWS) {
                value = rows.stream().map(r -> plain((Record) r)).toList();
            }
            out.put(spec.name(), value);
        }
        return out;
    }

    private static String shown(Field.Kind kind, String text) {
        return kind == Field.Kind.ID_NUMBER ? IdNumber.mask(text) : kind == Field.Kind.PHONE ? PhoneNumber.mask(text) : text;
    }

    static Object value(Record data, String name) {
        try {
            var accessor = data.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
