package org.fazhi.exchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The outbox as the relay sees it: takes batches under a lease and notes what became of each message. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxRelay {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MOST_ERROR = 500;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /**
     * How the outbox stands.
     *
     * @param waiting not yet delivered, parked ones not counted
     * @param oldest  minutes since the oldest of them was written
     * @param parked  given up until the administrator sends them again
     * @param error   what the newest parked one says, or null
     */
    public record Backlog(long waiting, long oldest, long parked, String error) {
    }

    /** {@return messages that are due, oldest first, now held for this server; a crashed server's come back when its lease ends} */
    public List<Courier.Message> take(int most) {
        var taken = new ArrayList<Courier.Message>();
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("with due as (select id from outbox where sent_at is null and next_at <= now() and attempts < ?"
                     + " and (lease_until is null or lease_until < now()) order by next_at, id limit ? for update skip locked),"
                     + " held as (update outbox o set lease_until = now() + ? * interval '1 second' from due where o.id = due.id"
                     + " returning o.id, o.at, o.type, o.subject, o.data)"
                     + " select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), type, subject, data::text from held order by id")) {
            s.setInt(1, RelayPlan.MOST);
            s.setInt(2, most);
            s.setLong(3, LEASE.toSeconds());
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    taken.add(new Courier.Message(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be read", e);
        }
        return taken;
    }

    /** Notes that messages have arrived. */
    public void sent(List<Long> ids) {
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("update outbox set sent_at = now(), lease_until = null, last_error = null where id = any(?)")) {
            s.setArray(1, c.createArrayOf("bigint", ids.toArray()));
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written", e);
        }
    }

    /** Notes that a message did not arrive; it comes again later, or is parked after the last try. */
    public void failed(long id, String error) {
        try (var c = dataSource.getConnection()) {
            int failures = attempts(c, id) + 1;
            try (var s = c.prepareStatement("update outbox set attempts = ?, next_at = now() + ? * interval '1 second', lease_until = null,"
                    + " last_error = ? where id = ?")) {
                s.setInt(1, failures);
                s.setLong(2, RelayPlan.after(failures).toSeconds());
                s.setString(3, error.codePointCount(0, error.length()) <= MOST_ERROR ? error : error.substring(0, error.offsetByCodePoints(0, MOST_ERROR)));
                s.setLong(4, id);
                s.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written", e);
        }
    }

    /** {@return how many parked messages will be tried again from now on} */
    public int unpark() {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("update outbox set attempts = 0, next_at = now() where sent_at is null and attempts >= ?")) {
            s.setInt(1, RelayPlan.MOST);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written", e);
        }
    }

    /** {@return how the outbox stands} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Backlog backlog() {
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("select count(*) filter (where attempts < ?),"
                     + " coalesce(floor(extract(epoch from now() - min(at) filter (where attempts < ?)) / 60), 0), count(*) filter (where attempts >= ?),"
                     + " (array_agg(last_error order by id desc) filter (where attempts >= ?))[1] from outbox where sent_at is null")) {
            for (int i = 1; i <= 4; i++) {
                s.setInt(i, RelayPlan.MOST);
            }
            try (var r = s.executeQuery()) {
                r.next();
                return new Backlog(r.getLong(1), r.getLong(2), r.getLong(3), r.getString(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be read", e);
        }
    }

    private static int attempts(Connection c, long id) throws SQLException {
        try (var s = c.prepareStatement("select attempts from outbox where id = ? for update")) {
            s.setLong(1, id);
            try (var r = s.executeQuery()) {
                return r.next() ? r.getInt(1) : 0;
            }
        }
    }
}
