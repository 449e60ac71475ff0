package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keys for new rows, fetched fifty at a time from one sequence. Gaps are normal: numbers that citizens see come from elsewhere. */
@ApplicationScoped
public class Ids {

    private static final int BLOCK = 50;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    private long next;
    private long end;

    /** {@return a key that no other row has} */
    public synchronized long next() {
        if (next == end) {
            try (var c = dataSource.getConnection(); var s = c.createStatement(); var r = s.executeQuery("select nextval('case_seq')")) {
                r.next();
                next = r.getLong(1);
                end = next + BLOCK;
            } catch (SQLException e) {
                throw new IllegalStateException("no key could be fetched", e);
            }
        }
        return next++;
    }
}
