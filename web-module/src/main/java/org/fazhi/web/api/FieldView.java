package org.fazhi.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.casework.Option;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FieldSpec;

/**
 * A step's fields as other systems need them: name, Chinese name, JSON type, whether required, limits, choices.
 *
 * <p>Types: {@code text}, {@code phone}, {@code id-number}, {@code day}, {@code time}, {@code money}, {@code count}, {@code flag},
 * {@code choice} (a code or key of {@code options}), {@code list} (of such), {@code rows} (of objects with {@code fields}),
 * {@code day-by-key} (an object: key of {@code options} → day).
 */
final class FieldView {

    private final Words words;
    private final Function<String, List<Option>> lists;

    /** @param lists choices of a named list on a file; empty where no file is at hand */
    FieldView(Words words, Function<String, List<Option>> lists) {
        this.words = words;
        this.lists = lists;
    }

    List<Map<String, Object>> of(String step, Class<? extends Record> data) {
        return FieldSpec.of(data).stream().map(spec -> of(step, spec)).toList();
    }

    private Map<String, Object> of(String step, FieldSpec spec) {
        var rule = spec.rule();
        var out = new LinkedHashMap<String, Object>();
        out.put("name", spec.name());
        out.put("title", words.field(step, spec.name()));
        out.put("type", type(spec));
        out.put("required", rule.required());
        switch (spec.shape()) {
            case LINE, AREA, LIST, ROWS -> out.put("max", rule.max());
            case COUNT -> {
                out.put("from", rule.from());
                out.put("to", rule.to());
            }
            case DAY, EACH_DAY -> out.put("future", rule.future());
            default -> { }
        }
        if (spec.shape() == FieldSpec.Shape.ROWS) {
            out.put("fields", of(step, spec.type().asSubclass(Record.class)));
        }
        if (!rule.options().isEmpty()) {
            out.put("list", rule.options());
        }
        var options = options(spec);
        if (!options.isEmpty()) {
            out.put("options", options);
        }
        return out;
    }

    private List<Option> options(FieldSpec spec) {
        if (spec.type().isEnum()) {
            return Arrays.stream(spec.type().getEnumConstants()).map(c -> new Option(((Enum<?>) c).name(), words.choice((Enum<?>) c))).toList();
        }
        return spec.rule().options().isEmpty() ? List.of() : new ArrayList<>(lists.apply(spec.rule().options()));
    }

    static String type(FieldSpec spec) {
        return switch (spec.shape()) {
            case LINE, AREA -> spec.rule().value() == Field.Kind.PHONE ? "phone" : spec.rule().value() == Field.Kind.ID_NUMBER ? "id-number" : "text";
            case DAY -> "day";
            case TIME -> "time";
            case MONEY -> "money";
            case COUNT -> "count";
            case FLAG -> "flag";
            case CHOICE -> "choice";
            case LIST -> "list";
            case ROWS -> "rows";
            case EACH_DAY -> "day-by-key";
        };
    }
}
