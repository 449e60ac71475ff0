package org.fazhi.paper;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.platform.Vault;

/** The values of a paper: as given by a capability, as kept in the database (JSON of texts), as printed. */
public final class PaperModel {

    /** Key of a sealed model; no template has a placeholder of this name. */
    static final String SEALED = "~sealed";

    private PaperModel() {
    }

    /**
     * {@return the value as printed, or null where the paper has a line to write on: missing or blank}
     *
     * @param value text, number, {@link LocalDate}; anything else by its toString
     */
    static String print(Object value) {
        if (value == null) {
            return null;
        }
        var text = value instanceof LocalDate d ? d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日"
                : value instanceof BigDecimal n ? n.toPlainString()
                : value.toString();
        text = clean(text);
        return text.isBlank() ? null : text;
    }

    /** Line ends become \n; characters that XML or paper cannot hold are taken out. */
    private static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\t', ' ').codePoints()
                .filter(c -> c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !Character.isISOControl(c)
                        && !(c >= 0xD800 && c <= 0xDFFF) && !PaperMarks.reserved(c))
                .forEach(out::appendCodePoint);
        return out.toString().stripTrailing();
    }

    /**
     * {@return the model as JSON for the database: texts as they will be printed, null, and lists of such rows}
     *
     * @param model values by name, lists as {@code List<Map<String, ?>>}
     * @param known the paper's placeholders; a name outside of them is a fault of the program
     * @throws IllegalArgumentException naming the unknown name
     */
    public static String store(Map<String, ?> model, Set<String> known) {
        var json = Json.createObjectBuilder();
        for (var e : model.entrySet()) {
            if (e.getValue() instanceof List<?> rows) {
                JsonArrayBuilder array = Json.createArrayBuilder();
                for (var row : rows) {
                    array.add(row((Map<?, ?>) row, e.getKey(), known));
                }
                json.add(e.getKey(), array);
            } else {
                put(json, e.getKey(), e.getKey(), e.getValue(), known);
            }
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder row(Map<?, ?> row, String list, Set<String> known) {
        var json = Json.createObjectBuilder();
        row.forEach((k, v) -> put(json, (String) k, list + "." + k, v, known));
        return json;
    }

    private static void put(JsonObjectBuilder json, String key, String name, Object value, Set<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("the paper has no placeholder " + name);
        }
        var text = print(value);
        if (text == null) {
            json.addNull(key);
        } else {
            json.add(key, text);
        }
    }

    /** {@return a model as it is kept when nobody is to read it in the database} */
    static String seal(String json, String place, Vault vault) {
        return Json.createObjectBuilder().add(SEALED, vault.seal(json, place)).build().toString();
    }

    /** {@return a model from the database as JSON that can be read, opened where it was sealed} */
    static String open(String json, String place, Vault vault) {
        return read(json).get(SEALED) instanceof String sealed ? vault.open(sealed, place) : json;
    }

    /** {@return the model from the database} */
    public static Map<String, Object> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return object(reader.readObject());
        }
    }

    private static Map<String, Object> object(JsonObject json) {
        var model = new LinkedHashMap<String, Object>();
        json.forEach((k, v) -> model.put(k, value(v)));
        return model;
    }

    private static Object value(JsonValue v) {
        return switch (v.getValueType()) {
            case STRING -> ((JsonString) v).getString();
            case ARRAY -> {
                var rows = new ArrayList<Map<String, Object>>();
                v.asJsonArray().forEach(row -> rows.add(object(row.asJsonObject())));
                yield rows;
            }
            default -> null;
        };
    }
}
