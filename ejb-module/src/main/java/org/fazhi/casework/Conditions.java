package org.fazhi.casework;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a query with their values: only those that are present, so that PostgreSQL plans what is really asked. */
public final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** No condition yet. */
    public Conditions() {
    }

    Conditions(Conditions other) {
        parts.addAll(other.parts);
        values.addAll(other.values);
    }

    /** Adds a condition; its text is ours, never typed, its values are bound. */
    public void add(String condition, Object... bound) {
        parts.add(condition);
        values.addAll(List.of(bound));
    }

    /** Adds a condition with one value, unless the value is absent. */
    public void addIf(String condition, Object value) {
        if (value != null && !"".equals(value)) {
            add(condition, value);
        }
    }

    /** {@return the where clause with a blank before it, or an empty text} */
    public String sql() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    /** Binds the values from the first parameter on. */
    public void bind(PreparedStatement s) throws SQLException {
        bind(s, 0);
    }

    /** Binds the values behind some that are bound already. */
    public void bind(PreparedStatement s, int before) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var v = values.get(i);
            if (v instanceof String[] texts) {
                s.setArray(before + i + 1, s.getConnection().createArrayOf("text", texts));
            } else {
                s.setObject(before + i + 1, v);
            }
        }
    }
}
