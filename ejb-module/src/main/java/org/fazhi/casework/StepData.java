package org.fazhi.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Json;
import org.fazhi.platform.Vault;

/**
 * Writes a step's data into the history: identity and telephone numbers masked, because the history is read by more people than the form;
 * guarded fields ({@link Field#guarded}) sealed, so that the database alone does not tell of hardship or violence.
 */
public final class StepData {

    /** Key under which the guarded fields stand. */
    static final String SEALED = "sealed";

    private StepData() {
    }

    /** {@return the data as JSON, identity and telephone numbers masked, nothing sealed} */
    public static String json(Record data) {
        return Json.write(plain(data));
    }

    /** {@return the same for a line of history, guarded fields sealed for it} */
    static String json(Record data, long eventId, Vault vault) {
        return seal(data.getClass(), plain(data), eventId, vault);
    }

    /** {@return data as it is kept: the guarded fields of the form together, sealed under one key} */
    public static String seal(Class<? extends Record> form, Map<String, Object> data, long eventId, Vault vault) {
        var open = new LinkedHashMap<>(data);
        var closed = new LinkedHashMap<String, Object>();
        for (var name : guarded(form)) {
            if (open.containsKey(name)) {
                closed.put(name, open.remove(name));
            }
        }
        if (!closed.isEmpty()) {
            open.put(SEALED, vault.seal(Json.write(closed), place(eventId)));
        }
        return Json.write(open);
    }

    /** {@return the data of a line with what is sealed in it opened; who may read which field is {@link Clearance}'s to say} */
    static Map<String, Object> open(String json, long eventId, Vault vault) {
        var data = new LinkedHashMap<>(Json.readObject(json));
        if (data.remove(SEALED) instanceof String sealed) {
            data.putAll(Json.readObject(vault.open(sealed, place(eventId))));
        }
        return data;
    }

    /** {@return the guarded fields of a form} */
    public static List<String> guarded(Class<? extends Record> form) {
        return FieldSpec.of(form).stream().filter(f -> !f.rule().guarded().isEmpty()).map(FieldSpec::name).toList();
    }

    private static String place(long eventId) {
        return "file_event.data:" + eventId;
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
