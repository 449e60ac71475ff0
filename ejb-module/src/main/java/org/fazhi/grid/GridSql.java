package org.fazhi.grid;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fazhi.access.Role;

/** A few lines of plain SQL for the grid. Statements are constants; values are always bound. Runs in the caller's transaction. */
@ApplicationScoped
class GridSql {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** Makes a value of the present row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet r) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, values);
            var out = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(reader.read(r));
                }
            }
            return List.copyOf(out);
        } catch (SQLException e) {
            throw new IllegalStateException("the grid could not be read", e);
        }
    }

    <T> Optional<T> one(String sql, Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** {@return the key of an inserted row; the statement ends with {@code returning id}} */
    long insert(String sql, Object... values) {
        return one(sql, r -> r.getLong(1), values).orElseThrow();
    }

    int update(String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, values);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the grid could not be written", e);
        }
    }

    /** {@return a unit of the district in which somebody holds a role, or null} */
    Long unitOfRole(String path, Role role) {
        return one("select u.id from org_unit u join account a on a.org_id = u.id and a.enabled join account_role r on r.account_id = a.id"
                + " where u.active and u.path like ? || '%' and r.role = ? order by u.id limit 1", r -> r.getLong(1), path, role).orElse(null);
    }

    static LocalDate day(ResultSet r, int column) throws SQLException {
        return r.getObject(column, LocalDate.class);
    }

    static <E extends Enum<E>> E name(ResultSet r, int column, Class<E> type) throws SQLException {
        var text = r.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    private static void bind(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i] instanceof Enum<?> e ? e.name() : values[i]);
        }
    }
}
