package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of jobs with its leases: of all servers of a cluster one at a time holds a job. Used by {@link Jobs} alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobStore {

    private static final int MOST_RESULT = 300;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /**
     * A job that this server may run now.
     *
     * @param from  first day not yet worked
     * @param lease end of the lease; whoever ends the run shows it, so that a run that outlived its lease does not end another's
     */
    public record Claim(LocalDate from, OffsetDateTime lease) {
    }

    /**
     * Takes a job if it is due and nobody holds it.
     *
     * @param job   which
     * @param today the running day
     * @param lease how long nobody else may take it
     */
    public Optional<Claim> claim(Job job, LocalDate today, Duration lease) {
        try (var c = dataSource.getConnection()) {
            execute(c, "insert into job (name) values (?) on conflict do nothing", job.name());
            try (var s = c.prepareStatement("select last_day, clock_timestamp() from job where name = ?"
                    + " and (lease_until is null or lease_until < clock_timestamp()) for update skip locked")) {
                s.setString(1, job.name());
                try (var r = s.executeQuery()) {
                    if (!r.next()) {
                        return Optional.empty();
                    }
                    var last = r.getObject(1, LocalDate.class);
                    if (job.daily() && last != null && !last.isBefore(today)) {
                        return Optional.empty();
                    }
                    var until = r.getObject(2, OffsetDateTime.class).plus(lease);
                    execute(c, "update job set lease_until = ? where name = ?", until, job.name());
                    return Optional.of(new Claim(last == null || !last.isBefore(today) ? today : last.plusDays(1), until));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the job " + job.name() + " could not be taken", e);
        }
    }

    /**
     * Ends a run. After a failure the lease stays for {@code retry}: nobody tries again before.
     *
     * @param result what was done, or why it failed; empty: nothing to tell, the run leaves no line
     */
    public void end(String name, Claim claim, LocalDate day, Instant started, boolean ok, String result, Duration retry, String node) {
        var text = result.codePointCount(0, result.length()) <= MOST_RESULT ? result
                : result.substring(0, result.offsetByCodePoints(0, MOST_RESULT));
        try (var c = dataSource.getConnection()) {
            execute(c, "update job set lease_until = case when ? then null else clock_timestamp() + ? * interval '1 second' end,"
                            + " last_day = case when ? then cast(? as date) else last_day end, last_run_at = clock_timestamp(), last_ok = ?,"
                            + " last_result = case when ? = '' then last_result else ? end where name = ? and lease_until = ?",
                    ok, retry.toSeconds(), ok, day, ok, text, text, name, claim.lease());
            if (!text.isEmpty()) {
                execute(c, "insert into job_run (name, node, started_at, ended_at, ok, result) values (?, ?, ?, clock_timestamp(), ?, ?)",
                        name, node, started.atOffset(ZoneOffset.UTC), ok, text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the end of job " + name + " could not be noted", e);
        }
    }

    /** {@return every job that ever ran, by name} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<JobView> all() {
        var found = new ArrayList<JobView>();
        try (var c = dataSource.getConnection(); var s = c.createStatement();
             var r = s.executeQuery("select name, last_day, last_run_at, last_ok, last_result,"
                     + " lease_until > clock_timestamp() and coalesce(last_ok, true) from job order by name")) {
            while (r.next()) {
                found.add(new JobView(r.getString(1), r.getObject(2, LocalDate.class), JobView.local(r.getObject(3, OffsetDateTime.class)),
                        r.getObject(4, Boolean.class), r.getString(5), r.getBoolean(6)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the jobs could not be read", e);
        }
        return found;
    }

    private static void execute(Connection c, String sql, Object... values) throws SQLException {
        try (var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }
}
