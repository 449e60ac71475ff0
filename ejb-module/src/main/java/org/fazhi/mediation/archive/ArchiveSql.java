package org.fazhi.mediation.archive;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.calendar.Clocks;

/** Few lines of plain SQL for this room: statements are constants, values always bound. */
@ApplicationScoped
class ArchiveSql {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** Makes a value of the present row. */
    @FunctionalInterface
    interface Reader<T> {
        T of(ResultSet r) throws SQLException;
    }

    <T> List<T> list(Reader<T> reader, String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, values);
            var found = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.add(reader.of(r));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("the archive could not be read", e);
        }
    }

    int run(String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, values);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the archive could not be changed", e);
        }
    }

    private static void bind(java.sql.PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof List<?> keys) {
                s.setArray(i + 1, s.getConnection().createArrayOf("bigint", keys.toArray()));
            } else {
                s.setObject(i + 1, values[i]);
            }
        }
    }

    /** {@return a moment in Asia/Shanghai, or null} */
    static LocalDateTime moment(ResultSet r, String column) throws SQLException {
        var t = r.getTimestamp(column);
        return t == null ? null : LocalDateTime.ofInstant(t.toInstant(), Clocks.ZONE).withNano(0);
    }
}
