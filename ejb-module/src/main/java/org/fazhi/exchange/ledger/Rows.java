package org.fazhi.exchange.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain statements on a room's tables, in whatever transaction is running. Statements are constants; values are always bound. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** Makes one value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        /** {@return the value of the present row} */
        T read(ResultSet r) throws SQLException;
    }

    /** {@return a value of each row} */
    public <T> List<T> list(Reader<T> reader, String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, values);
            var out = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(reader.read(r));
                }
            }
            return out;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be read", e);
        }
    }

    /** {@return how many rows were changed} */
    public int update(String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            bind(s, values);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be written", e);
        }
    }

    /** Carries out a statement for each set of values, in one round trip. */
    public void each(String sql, List<Object[]> rows) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (var values : rows) {
                bind(s, values);
                s.addBatch();
            }
            s.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be written", e);
        }
    }

    private static void bind(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Object[] array) {
                s.setArray(i + 1, s.getConnection().createArrayOf("varchar", array));
            } else {
                s.setObject(i + 1, values[i] instanceof Enum<?> e ? e.name() : values[i]);
            }
        }
    }
}
