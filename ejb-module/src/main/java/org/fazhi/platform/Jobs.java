package org.fazhi.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Wakes the jobs once a minute. The timer is not persistent: what is due stands in the table job, so a server that was down or
 * joins later catches up by date, and of many servers one takes each job.
 */
@jakarta.ejb.Startup
@Singleton(name = "Jobs")
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    /** Longer than any run: a run works in bounded batches. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration RETRY = Duration.ofMinutes(10);

    @Inject
    @Any
    private Instance<Job> jobs;
    @Inject
    private JobStore store;
    @Inject
    private Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Runs what is due; a call that finds the one before still at work leaves at once. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void wake() {
        if (busy.compareAndSet(false, true)) {
            try {
                jobs.forEach(this::run);
            } finally {
                busy.set(false);
            }
        }
    }

    private void run(Job job) {
        try {
            var today = LocalDate.now(clock);
            store.claim(job, today, LEASE).ifPresent(claim -> work(job, claim, today));
        } catch (RuntimeException e) {
            // The database is away, or the server is going down: the next minute tries again.
            LOG.log(Level.WARNING, "job " + job.name() + " was not run", e);
        }
    }

    private void work(Job job, JobStore.Claim claim, LocalDate today) {
        var started = Instant.now(clock);
        try {
            store.end(job.name(), claim, today, started, true, job.run(claim.from(), today), RETRY, node());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "job " + job.name() + " failed", e);
            store.end(job.name(), claim, today, started, false, Texts.of("platform").get("job.failed", text(e)), RETRY, node());
        }
    }

    private static String text(Throwable e) {
        var deepest = e;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    }

    private static String node() {
        try {
            var name = InetAddress.getLocalHost().getHostName();
            return name.length() <= 80 ? name : name.substring(0, 80);
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
