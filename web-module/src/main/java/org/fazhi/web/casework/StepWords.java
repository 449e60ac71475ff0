package org.fazhi.web.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.casework.Option;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;

/** The words of one step's data: labels from the room's bundle, names instead of codes and keys, telephone numbers masked. */
final class StepWords {

    private static final int SHOWN_HEAD = 3;
    private static final int SHOWN_TAIL = 4;

    private final Texts room;
    private final String step;

    StepWords(String procedure, String step) {
        this.room = Texts.of(procedure);
        this.step = step;
    }

    /**
     * One entry of the data.
     *
     * @param name  the field
     * @param label its name in Chinese
     * @param text  what was entered
     */
    public record Entry(String name, String label, String text) {
    }

    /** {@return what a field is called: in this step, else anywhere in the room} */
    String label(String field) {
        var own = room.getOr("field." + step + "." + field, null);
        return own != null ? own : room.getOr("field." + field, field);
    }

    /** {@return what a field of a row of a list is called} */
    String label(String list, String field) {
        var own = room.getOr("field." + list + "." + field, null);
        return own != null ? own : label(field);
    }

    /** {@return what stands below a field, or an empty text} */
    String hint(String field) {
        var own = room.getOr("hint." + step + "." + field, null);
        return own != null ? own : room.getOr("hint." + field, "");
    }

    /** {@return the name of a constant; what classifies files is called a topic in every room} */
    String name(Enum<?> constant) {
        var own = room.getOr(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null);
        return own != null ? own : room.get("topic." + constant.name());
    }

    /** {@return the data in words, in the order of the form; empty fields are left out} */
    List<Entry> read(List<FieldSpec> specs, Map<?, ?> data, Function<String, List<Option>> options) {
        return read(specs, data, options, this::label);
    }

    private List<Entry> read(List<FieldSpec> specs, Map<?, ?> data, Function<String, List<Option>> options, UnaryOperator<String> label) {
        var out = new ArrayList<Entry>();
        for (var spec : specs) {
            var text = text(spec, data.get(spec.name()), options);
            if (!text.isEmpty()) {
                out.add(new Entry(spec.name(), label.apply(spec.name()), text));
            }
        }
        return out;
    }

    private String text(FieldSpec spec, Object value, Function<String, List<Option>> options) {
        if (value == null) {
            return "";
        }
        if (spec.shape() == FieldSpec.Shape.ROWS && value instanceof List<?> rows) {
            return rows(spec, rows, options);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(v -> one(spec, v, options)).collect(Collectors.joining("、"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(e -> named(spec, e.getKey().toString(), options) + " " + e.getValue()).collect(Collectors.joining("、"));
        }
        return one(spec, value, options);
    }

    private String rows(FieldSpec spec, List<?> rows, Function<String, List<Option>> options) {
        var specs = FieldSpec.of(spec.type().asSubclass(Record.class));
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var entries = row instanceof Map<?, ?> m ? read(specs, m, options, name -> label(spec.name(), name)) : List.<Entry>of();
            lines.add((lines.size() + 1) + ". " + entries.stream().map(e -> e.label() + " " + e.text()).collect(Collectors.joining("　")));
        }
        return String.join("\n", lines);
    }

    private String one(FieldSpec spec, Object value, Function<String, List<Option>> options) {
        var text = value.toString();
        if (spec.type().isEnum()) {
            return Arrays.stream(spec.type().getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(text)).findFirst().map(c -> name((Enum<?>) c)).orElse(text);
        } else if (spec.type() == Boolean.class) {
            return Texts.of("platform").get(Boolean.parseBoolean(text) ? "yes" : "no");
        } else if (!spec.rule().options().isEmpty()) {
            return named(spec, text, options);
        } else if (spec.rule().value() == Field.Kind.PHONE) {
            return masked(text);
        }
        return text;
    }

    private static String named(FieldSpec spec, String key, Function<String, List<Option>> options) {
        return options.apply(spec.rule().options()).stream().filter(o -> o.value().equals(key)).map(Option::label).findFirst()
                .orElseGet(() -> Texts.of("casework").get("dossier.unknownName", key));
    }

    /** {@return a telephone number with its middle hidden} */
    static String masked(String phone) {
        return phone.length() <= SHOWN_HEAD + SHOWN_TAIL ? "****" : phone.substring(0, SHOWN_HEAD) + "****" + phone.substring(phone.length() - SHOWN_TAIL);
    }
}
