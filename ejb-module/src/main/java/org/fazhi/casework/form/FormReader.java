package org.fazhi.casework.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.platform.Texts;

/**
 * Reads typed data (page, JSON, ledger row) into a record whose components carry {@link Field}. Values may be texts or already of
 * the right type. Everything that is wrong is said at once, field by field; nothing is guessed or cut.
 */
public final class FormReader {

    private final ValueReader values;
    private final List<FieldError> errors = new ArrayList<>();

    private FormReader(ValueReader values) {
        this.values = values;
    }

    /**
     * {@return the record}
     *
     * @param type  the record
     * @param raw   values by field name; lists of rows are lists of such maps
     * @param today the day after which no day may lie, unless the field allows it
     * @throws InvalidInput with every field error
     */
    public static <T extends Record> T read(Class<T> type, Map<String, ?> raw, java.time.LocalDate today) {
        var reader = new FormReader(new ValueReader(today));
        var record = reader.record(type, raw, "");
        if (!reader.errors.isEmpty()) {
            throw new InvalidInput(reader.errors);
        }
        return record;
    }

    private <T extends Record> T record(Class<T> type, Map<String, ?> raw, String path) {
        var specs = FieldSpec.of(type);
        var names = specs.stream().map(FieldSpec::name).toList();
        raw.keySet().stream().filter(k -> !names.contains(k))
                .forEach(k -> errors.add(new FieldError(path + k, Texts.of("casework").get("input.unknown", k))));
        var arguments = new Object[specs.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(specs.get(i), raw.get(specs.get(i).name()), path);
        }
        return build(type, arguments);
    }

    private Object value(FieldSpec spec, Object raw, String path) {
        var at = path + spec.name();
        var found = switch (spec.shape()) {
            case ROWS -> rows(spec, raw, at);
            case LIST -> list(spec, raw, at);
            case EACH_DAY -> eachDay(spec, raw, at);
            default -> one(spec, raw, at);
        };
        boolean empty = found == null || found instanceof List<?> l && l.isEmpty() || found instanceof Map<?, ?> m && m.isEmpty();
        if (spec.rule().required() && empty && errors.stream().noneMatch(e -> e.field().equals(at))) {
            errors.add(new FieldError(at, Texts.of("casework").get("input.required." + (spec.shape() == FieldSpec.Shape.CHOICE ? "choose" : "write"))));
        }
        return found;
    }

    private Object one(FieldSpec spec, Object raw, String at) {
        try {
            return values.read(spec, raw);
        } catch (ValueReader.Wrong e) {
            errors.add(new FieldError(at, e.getMessage()));
            return null;
        }
    }

    private List<Object> rows(FieldSpec spec, Object raw, String at) {
        var rows = items(spec, raw, at);
        var read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Map<?, ?> row) {
                read.add(record(spec.type().asSubclass(Record.class), strings(row), at + "." + i + "."));
            } else {
                errors.add(new FieldError(at + "." + i, Texts.of("casework").get("input.shape")));
            }
        }
        return List.copyOf(read.stream().filter(Objects::nonNull).toList());
    }

    private List<Object> list(FieldSpec spec, Object raw, String at) {
        var items = items(spec, raw, at);
        var read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            var value = one(spec, items.get(i), at + (items.size() > 1 ? "." + i : ""));
            if (value != null && !read.contains(value)) {
                read.add(value);
            }
        }
        return List.copyOf(read);
    }

    private List<?> items(FieldSpec spec, Object raw, String at) {
        var items = raw == null || "".equals(raw) ? List.of() : raw instanceof List<?> l ? l : raw instanceof Object[] a ? List.of(a) : List.of(raw);
        if (items.size() > spec.rule().max()) {
            errors.add(new FieldError(at, Texts.of("casework").get("input.tooMany", items.size(), spec.rule().max())));
            return List.of();
        }
        return items;
    }

    /** Reads {@code {"12": "2026-03-01", …}}: a day for each listed thing, such as each party. */
    private Map<Long, Object> eachDay(FieldSpec spec, Object raw, String at) {
        var read = new LinkedHashMap<Long, Object>();
        if (raw instanceof Map<?, ?> map) {
            map.forEach((k, v) -> {
                try {
                    var day = values.day(spec, v);
                    if (day != null) {
                        read.put(Long.valueOf(k.toString()), day);
                    }
                } catch (ValueReader.Wrong e) {
                    errors.add(new FieldError(at + "." + k, e.getMessage()));
                } catch (NumberFormatException e) {
                    errors.add(new FieldError(at, Texts.of("casework").get("input.choice")));
                }
            });
        } else if (raw != null && !"".equals(raw)) {
            errors.add(new FieldError(at, Texts.of("casework").get("input.shape")));
        }
        return read;
    }

    private static Map<String, Object> strings(Map<?, ?> row) {
        var out = new LinkedHashMap<String, Object>();
        row.forEach((k, v) -> out.put(String.valueOf(k), v));
        return out;
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T build(Class<T> type, Object[] arguments) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (T) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type, e);
        }
    }
}
