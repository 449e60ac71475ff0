package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Throws old rows away for the jobs of the rooms, each statement in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sweep {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /**
     * {@return how many rows went}
     *
     * @param sql a constant delete statement with one parameter, the age in seconds
     * @param age rows older than this go
     */
    public int delete(String sql, Duration age) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            s.setLong(1, age.toSeconds());
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old rows could not be thrown away", e);
        }
    }

    /** {@return the line of a run: how many of what went, or nothing} */
    public static String told(String key, int rows) {
        return rows == 0 ? "" : Texts.of("platform").get(key, rows);
    }
}
