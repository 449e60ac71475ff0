package org.fazhi.access;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Few lines of plain SQL for this room: who may do what is read from the tables themselves, past every cache. Statements are
 * constants; values are always bound.
 */
final class Db {

    /** Makes one value of a row. */
    interface Row<T> {
        T of(ResultSet r) throws SQLException;
    }

    private Db() {
    }

    static <T> List<T> list(DataSource ds, Row<T> row, String sql, Object... args) {
        try (var c = ds.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, args);
            var found = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.add(row.of(r));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> Optional<T> one(DataSource ds, Row<T> row, String sql, Object... args) {
        return list(ds, row, sql, args).stream().findFirst();
    }

    static int update(DataSource ds, String sql, Object... args) {
        try (var c = ds.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, args);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs an insert with {@code returning id}. */
    static long insert(DataSource ds, String sql, Object... args) {
        return one(ds, r -> r.getLong(1), sql, args).orElseThrow();
    }

    static Instant instant(ResultSet r, String column) throws SQLException {
        var t = r.getTimestamp(column);
        return t == null ? null : t.toInstant();
    }

    private static void bind(PreparedStatement s, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            s.setObject(i + 1, args[i] instanceof Instant t ? t.atOffset(ZoneOffset.UTC) : args[i]);
        }
    }
}
