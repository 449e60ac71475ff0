package org.fazhi.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.paper.ForbiddenWords;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/**
 * Holds what a body writes that is no court against {@link ForbiddenWords}: as a guard over the texts of a step, and once more over the whole of
 * a paper before it is issued, so that nothing slips in from older facts.
 */
public final class Wording {

    /** Code of the obstacle, also told to machines. */
    public static final String CODE = "FORBIDDEN_WORD";

    private Wording() {
    }

    /** {@return a guard that refuses a step whose texts hold a forbidden word; the room names its fields} */
    public static <F, D extends Record> Guard<F, D> plain(String room) {
        return (facts, act) -> act.data() == null ? Optional.empty() : obstacle(ForbiddenWords.in(texts(room, act.data())));
    }

    /**
     * {@return the model of a paper}
     *
     * @throws Refusal when it holds a forbidden word; the sentence names paper, field and position
     */
    public static Map<String, Object> plain(PaperKind kind, Map<String, Object> model) {
        var fields = new LinkedHashMap<String, String>();
        model.forEach((name, value) -> {
            if (value instanceof List<?> rows) {
                for (int i = 0; i < rows.size(); i++) {
                    int line = i + 1;
                    ((Map<?, ?>) rows.get(i)).forEach((k, v) -> put(fields, place(kind, name + "." + k) + line, v));
                }
            } else {
                put(fields, place(kind, name), value);
            }
        });
        obstacle(ForbiddenWords.in(fields)).ifPresent(o -> {
            throw new Refusal(Refusal.Kind.BLOCKED, o.message(), List.of(o));
        });
        return model;
    }

    /** {@return the texts of a step's data by the name of their field; lines of a list by its name and their number} */
    public static Map<String, String> texts(String room, Record data) {
        var fields = new LinkedHashMap<String, String>();
        collect(room, "", data, fields);
        return fields;
    }

    private static void collect(String room, String before, Record data, Map<String, String> fields) {
        for (var spec : FieldSpec.of(data.getClass())) {
            var label = before + Texts.of(room).getOr("field." + spec.name(), spec.name());
            var value = StepData.value(data, spec.name());
            if (value instanceof String text && spec.rule().options().isEmpty()) {
                fields.put("“" + label + "”", text);
            } else if (value instanceof List<?> rows && spec.shape() == FieldSpec.Shape.ROWS) {
                for (int i = 0; i < rows.size(); i++) {
                    collect(room, label + (i + 1) + "·", (Record) rows.get(i), fields);
                }
            }
        }
    }

    private static String place(PaperKind kind, String name) {
        return "《" + kind.title() + "》“" + Texts.of(kind.room()).getOr("field." + name.substring(name.indexOf('.') + 1), name) + "”";
    }

    private static void put(Map<String, String> fields, String place, Object value) {
        if (value != null) {
            fields.put(place, value.toString());
        }
    }

    private static Optional<Obstacle> obstacle(List<ForbiddenWords.Find> finds) {
        return finds.isEmpty() ? Optional.empty()
                : Optional.of(new Obstacle(CODE, String.join("；", finds.stream().map(ForbiddenWords.Find::sentence).toList())));
    }
}
