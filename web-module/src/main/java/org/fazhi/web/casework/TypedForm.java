package org.fazhi.web.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fazhi.casework.form.FieldSpec;

/**
 * What stands in the inputs of a step's form, as typed: no converter, nothing lost. Inputs are named by the path of their field,
 * {@code d.reason}, {@code d.signed.12}, {@code d.clauses.0.amount}.
 */
final class TypedForm {

    /** Before every name, so that no field can be taken for the page's own parameters. */
    static final String PREFIX = "d.";
    private static final int MOST_ROWS = 1000;

    private final Map<String, String[]> sent;

    private TypedForm(Map<String, String[]> sent) {
        this.sent = sent;
    }

    /** {@return the values by field name: texts, lists of texts, maps of texts, lists of rows} */
    static Map<String, Object> read(List<FieldSpec> specs, Map<String, String[]> sent) {
        return new TypedForm(sent).fields(specs, PREFIX);
    }

    private Map<String, Object> fields(List<FieldSpec> specs, String at) {
        var out = new LinkedHashMap<String, Object>();
        for (var spec : specs) {
            var name = at + spec.name();
            var value = switch (spec.shape()) {
                case LIST -> Stream.of(sent.getOrDefault(name, new String[0])).filter(v -> !v.isBlank()).toList();
                case EACH_DAY -> days(name + ".");
                case ROWS -> rows(FieldSpec.of(spec.type().asSubclass(Record.class)), name + ".");
                default -> sent.containsKey(name) ? sent.get(name)[0] : null;
            };
            if (value != null) {
                out.put(spec.name(), value);
            }
        }
        return out;
    }

    private Map<String, Object> days(String at) {
        var out = new LinkedHashMap<String, Object>();
        sent.forEach((name, values) -> {
            if (name.startsWith(at) && !values[0].isBlank()) {
                out.put(name.substring(at.length()), values[0]);
            }
        });
        return out;
    }

    /** Rows in the order of their numbers, which may have gaps where one was taken out; a row without any text is none. */
    private List<Map<String, Object>> rows(List<FieldSpec> specs, String at) {
        var numbers = new TreeMap<Integer, String>();
        sent.keySet().stream().filter(n -> n.startsWith(at)).map(n -> n.substring(at.length()).split("\\.", 2)[0])
                .filter(n -> n.matches("\\d{1,6}")).forEach(n -> numbers.put(Integer.valueOf(n), n));
        return numbers.values().stream().limit(MOST_ROWS).map(n -> fields(specs, at + n + "."))
                .filter(row -> row.values().stream().anyMatch(v -> !v.toString().isBlank())).toList();
    }
}
