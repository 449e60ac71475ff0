package org.fazhi.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fazhi.casework.Conditions;

/** A few lines of plain SQL for the registers. Statements are constants; values are always bound. Runs in the caller's transaction. */
@ApplicationScoped
public class RegisterSql {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** Makes a value of the present row. */
    @FunctionalInterface
    public interface Reader<T> {
        /** {@return the value} */
        T read(ResultSet r) throws SQLException;
    }

    /** {@return the rows of a query, in its order} */
    public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        return run(sql, s -> bind(s, values), reader);
    }

    /** {@return the rows under conditions; the statement ends before {@code where}} */
    public <T> List<T> list(String sql, Conditions where, String tail, Reader<T> reader) {
        return run(sql + where.sql() + tail, where::bind, reader);
    }

    /** {@return the first row of a query} */
    public <T> Optional<T> one(String sql, Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** {@return the key of an inserted row; the statement ends with {@code returning id}} */
    public long insert(String sql, Object... values) {
        return one(sql, r -> r.getLong(1), values).orElseThrow();
    }

    /** {@return how many rows a statement changed} */
    public int update(String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, values);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a register could not be written", e);
        }
    }

    /** {@return a column: a day or null} */
    public static LocalDate day(ResultSet r, String column) throws SQLException {
        return r.getObject(column, LocalDate.class);
    }

    /** {@return a column: a constant or null} */
    public static <E extends Enum<E>> E name(ResultSet r, String column, Class<E> type) throws SQLException {
        var text = r.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /** {@return a column: a key or null} */
    public static Long key(ResultSet r, String column) throws SQLException {
        return r.getObject(column, Long.class);
    }

    /** {@return a column: a sum in yuan or null} */
    public static BigDecimal money(ResultSet r, String column) throws SQLException {
        return r.getBigDecimal(column);
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement s) throws SQLException;
    }

    private <T> List<T> run(String sql, Binder binder, Reader<T> reader) {
        try (Connection c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            binder.bind(s);
            var found = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.add(reader.read(r));
                }
            }
            return Collections.unmodifiableList(found);
        } catch (SQLException e) {
            throw new IllegalStateException("a register could not be read", e);
        }
    }

    private static void bind(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Long[] keys) {
                s.setArray(i + 1, s.getConnection().createArrayOf("bigint", keys));
            } else {
                s.setObject(i + 1, values[i] instanceof Enum<?> e ? e.name() : values[i]);
            }
        }
    }
}
