package org.fazhi.web.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fazhi.casework.Option;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.StepField.Choice;
import org.fazhi.web.casework.StepField.RowFields;

/** Makes the fields of a form from their description, what was typed, and what is wrong with it. */
final class StepFields {

    private static final int MOST_RADIOS = 4;
    private static final int LONG_LINE = 100;

    private final StepWords words;
    private final Function<String, List<Option>> options;
    private final Map<String, String> errors;

    /**
     * @param words   labels of the step
     * @param options choices of a named list
     * @param errors  what is wrong, by path of the field
     */
    StepFields(StepWords words, Function<String, List<Option>> options, Map<String, String> errors) {
        this.words = words;
        this.options = options;
        this.errors = errors;
    }

    List<StepField> of(List<FieldSpec> specs, Map<String, Object> typed) {
        return specs.stream().map(s -> field(s, "", typed.get(s.name()), false)).toList();
    }

    private StepField field(FieldSpec spec, String path, Object typed, boolean inRow) {
        var at = path + spec.name();
        var label = inRow ? words.label(path.substring(0, path.indexOf('.')), spec.name()) : words.label(spec.name());
        var kind = kind(spec, inRow);
        boolean wide = List.of("AREA", "ROWS", "EACH_DAY", "CHECKS").contains(kind) || kind.equals("LINE") && spec.rule().max() > LONG_LINE;
        var choices = switch (kind) {
            case "RADIO", "SELECT", "CHECKS" -> choices(spec, at, typed);
            case "EACH_DAY" -> days(spec, at, typed instanceof Map<?, ?> m ? m : Map.of());
            default -> List.<Choice>of();
        };
        var hint = kind.equals("CHECKS") && !spec.type().isEnum() && choices.size() > 1 ? Texts.of("casework").get("step.order") : words.hint(spec.name());
        return new StepField(TypedForm.PREFIX + at, id(at), label, kind, spec.rule().required(), wide, hint,
                typed == null || typed instanceof List || typed instanceof Map ? "" : typed.toString(), error(at, kind), choices,
                kind.equals("ROWS") ? rows(spec, at, typed) : List.of(),
                kind.equals("ROWS") ? row(spec, at + ".__n__", "__n__", Map.of()) : null);
    }

    private String kind(FieldSpec spec, boolean inRow) {
        return switch (spec.shape()) {
            case FLAG -> "RADIO";
            case CHOICE -> !inRow && all(spec).size() <= MOST_RADIOS && spec.rule().required() ? "RADIO" : "SELECT";
            case LIST -> "CHECKS";
            default -> spec.shape().name();
        };
    }

    private List<Option> all(FieldSpec spec) {
        if (spec.type() == Boolean.class) {
            return List.of(new Option("true", Texts.of("platform").get("yes")), new Option("false", Texts.of("platform").get("no")));
        }
        return spec.type().isEnum() ? Arrays.stream(spec.type().getEnumConstants()).map(c -> new Option(((Enum<?>) c).name(), words.name((Enum<?>) c))).toList()
                : options.apply(spec.rule().options());
    }

    /** The chosen ones first, in the order in which they were chosen: the first mediator leads. */
    private List<Choice> choices(FieldSpec spec, String at, Object typed) {
        var chosen = typed instanceof List<?> l ? l.stream().map(String::valueOf).toList() : typed == null ? List.<String>of() : List.of(typed.toString());
        var all = new ArrayList<>(all(spec));
        if (spec.shape() == FieldSpec.Shape.LIST) {
            all.sort((a, b) -> Integer.compare(place(chosen, a), place(chosen, b)));
        }
        return all.stream().map(o -> new Choice(TypedForm.PREFIX + at, id(at) + "-" + o.value(), o.value(), o.shown(), chosen.contains(o.value()), "", "")).toList();
    }

    private static int place(List<String> chosen, Option option) {
        int at = chosen.indexOf(option.value());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private List<Choice> days(FieldSpec spec, String at, Map<?, ?> typed) {
        return options.apply(spec.rule().options()).stream().map(o -> new Choice(TypedForm.PREFIX + at + "." + o.value(), id(at) + "-" + o.value(), o.value(),
                o.label(), false, Objects.toString(typed.get(o.value()), ""), errors.getOrDefault(at + "." + o.value(), ""))).toList();
    }

    private List<RowFields> rows(FieldSpec spec, String at, Object typed) {
        var rows = typed instanceof List<?> l && !l.isEmpty() ? l : List.of(Map.of());
        var out = new ArrayList<RowFields>();
        for (int i = 0; i < rows.size(); i++) {
            out.add(row(spec, at + "." + i, String.valueOf(i + 1), rows.get(i) instanceof Map<?, ?> m ? m : Map.of()));
        }
        return out;
    }

    private RowFields row(FieldSpec spec, String at, String number, Map<?, ?> typed) {
        var fields = FieldSpec.of(spec.type().asSubclass(Record.class)).stream().map(s -> field(s, at + ".", typed.get(s.name()), true)).toList();
        return new RowFields(Texts.of("casework").get("step.row", number), errors.getOrDefault(at, ""), fields);
    }

    private String error(String at, String kind) {
        if (kind.equals("CHECKS")) {
            return errors.entrySet().stream().filter(e -> e.getKey().equals(at) || e.getKey().startsWith(at + ".")).map(Map.Entry::getValue).findFirst().orElse("");
        }
        return errors.getOrDefault(at, "");
    }

    /** {@return the id of the input of a field; of the whole field when it has several} */
    static String id(String path) {
        return "d-" + path.replace('.', '-');
    }
}
