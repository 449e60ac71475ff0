package org.fazhi.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Between plain Java values (maps, lists, records, texts, numbers, days) and JSON. */
public final class Json {

    /** Kept: {@code jakarta.json.Json} searches every library of the server for a provider at each call. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {
    }

    /** {@return the JSON text of a value; days and times as ISO texts, nulls left out of objects} */
    public static String write(Object value) {
        return value(value).toString();
    }

    /** {@return a JSON object as a map: texts, BigDecimal or Integer numbers, booleans, lists, maps} */
    public static Map<String, Object> readObject(String json) {
        try (var reader = PROVIDER.createReader(new StringReader(json))) {
            return map(reader.readObject());
        }
    }

    /** {@return a JSON object as a map} */
    public static Map<String, Object> map(JsonObject object) {
        var out = new LinkedHashMap<String, Object>();
        object.forEach((k, v) -> out.put(k, plain(v)));
        return out;
    }

    private static Object plain(JsonValue v) {
        return switch (v.getValueType()) {
            case NULL -> null;
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case STRING -> ((JsonString) v).getString();
            case NUMBER -> number((JsonNumber) v);
            case ARRAY -> list((JsonArray) v);
            case OBJECT -> map((JsonObject) v);
        };
    }

    private static Object number(JsonNumber n) {
        // Kept as a text of digits: what the field wants to read decides its type, and 1e99999 must not become a huge number.
        return n.toString();
    }

    private static List<Object> list(JsonArray array) {
        var out = new ArrayList<Object>();
        array.forEach(v -> out.add(plain(v)));
        return out;
    }

    private static JsonValue value(Object o) {
        if (o == null) {
            return JsonValue.NULL;
        } else if (o instanceof Boolean b) {
            return b ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (o instanceof Integer || o instanceof Long || o instanceof Short) {
            return PROVIDER.createValue(((Number) o).longValue());
        } else if (o instanceof BigDecimal d) {
            return PROVIDER.createValue(d);
        } else if (o instanceof Map<?, ?> m) {
            var b = PROVIDER.createObjectBuilder();
            m.forEach((k, v) -> add(b, k.toString(), v));
            return b.build();
        } else if (o instanceof Collection<?> c) {
            var b = PROVIDER.createArrayBuilder();
            c.forEach(v -> b.add(value(v)));
            return b.build();
        } else if (o instanceof Record r) {
            var b = PROVIDER.createObjectBuilder();
            for (var c : r.getClass().getRecordComponents()) {
                add(b, c.getName(), component(r, c));
            }
            return b.build();
        }
        return PROVIDER.createValue(o instanceof Enum<?> e ? e.name() : o.toString());
    }

    private static void add(jakarta.json.JsonObjectBuilder b, String key, Object v) {
        if (v != null) {
            b.add(key, value(v));
        }
    }

    private static Object component(Record r, RecordComponent c) {
        try {
            c.getAccessor().setAccessible(true);
            return c.getAccessor().invoke(r);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + c, e);
        }
    }
}
