package org.fazhi.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;

/** JSON schemas (OpenAPI 3.0) of steps, made from the same description of fields that reads them. */
final class Schemas {

    private static final String DAY = "date";

    private Schemas() {
    }

    /** {@return the body of a step: its fields and the members about the act} */
    static Map<String, Object> step(Words words, String step, Class<? extends Record> data, boolean opens) {
        var schema = record(words, step, data);
        @SuppressWarnings("unchecked")
        var properties = (Map<String, Object>) schema.get("properties");
        properties.put("on", described(day(), "openapi.on"));
        if (!opens) {
            properties.put("version", described(map("type", "integer", "minimum", 0), "openapi.version"));
            properties.put("lateReason", described(map("type", "string", "maxLength", 300), "openapi.late"));
        }
        return schema;
    }

    private static Map<String, Object> record(Words words, String step, Class<? extends Record> data) {
        var specs = FieldSpec.of(data);
        var properties = new LinkedHashMap<String, Object>();
        specs.forEach(s -> properties.put(s.name(), field(words, step, s)));
        var schema = map("type", "object", "additionalProperties", false);
        var required = specs.stream().filter(s -> s.rule().required()).map(FieldSpec::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> field(Words words, String step, FieldSpec spec) {
        var rule = spec.rule();
        var schema = switch (spec.shape()) {
            case LINE, AREA -> map("type", "string", "maxLength", rule.max());
            case DAY -> day();
            case TIME -> map("type", "string", "pattern", "^\\d{1,2}:\\d{2}$", "example", "14:30");
            case MONEY -> map("type", "number", "minimum", 0, "multipleOf", new java.math.BigDecimal("0.01"));
            case COUNT -> map("type", "integer", "minimum", rule.from(), "maximum", rule.to());
            case FLAG -> map("type", "boolean");
            case CHOICE -> choice(spec.type());
            case LIST -> map("type", "array", "maxItems", rule.max(), "items", choice(spec.type()));
            case ROWS -> map("type", "array", "maxItems", rule.max(), "items", record(words, step, spec.type().asSubclass(Record.class)));
            case EACH_DAY -> map("type", "object", "additionalProperties", day());
        };
        var text = words.field(step, spec.name());
        if (spec.type().isEnum()) {
            text += "：" + Arrays.stream(spec.type().getEnumConstants()).map(c -> ((Enum<?>) c).name() + " " + words.choice((Enum<?>) c))
                    .collect(Collectors.joining("，"));
        }
        schema.put("description", text);
        if (!rule.options().isEmpty()) {
            schema.put("x-list", rule.options());
        }
        return schema;
    }

    private static Map<String, Object> choice(Class<?> type) {
        if (type.isEnum()) {
            return map("type", "string", "enum", Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
        }
        return type == Long.class ? map("type", "integer", "format", "int64") : map("type", "string");
    }

    static Map<String, Object> day() {
        return map("type", "string", "format", DAY);
    }

    static Map<String, Object> described(Map<String, Object> schema, String key) {
        schema.put("description", Texts.of("api").get(key));
        return schema;
    }

    static Map<String, Object> ref(String name) {
        return map("$ref", "#/components/schemas/" + name);
    }

    /** {@return an object schema whose members are given as name, schema, name, schema …; all but those ending in ? are required} */
    static Map<String, Object> object(Object... members) {
        var properties = new LinkedHashMap<String, Object>();
        List<String> required = new ArrayList<>();
        for (int i = 0; i < members.length; i += 2) {
            var name = members[i].toString();
            if (name.endsWith("?")) {
                name = name.substring(0, name.length() - 1);
            } else {
                required.add(name);
            }
            properties.put(name, members[i + 1] instanceof String type ? map("type", type) : members[i + 1]);
        }
        return map("type", "object", "required", required, "properties", properties);
    }

    static Map<String, Object> array(Object items) {
        return map("type", "array", "items", items);
    }

    static Map<String, Object> map(Object... pairs) {
        var out = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            out.put(pairs[i].toString(), pairs[i + 1]);
        }
        return out;
    }
}
