package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.DayType;
import org.fazhi.casework.Casework;
import org.fazhi.casework.RecountJob;
import org.fazhi.exchange.OutboxRelay;
import org.fazhi.exchange.RelayJob;
import org.fazhi.platform.Job;
import org.fazhi.platform.JobStore;

/** Work that nobody waits for: it is done once among many servers, again after a crash, and never against a citizen. */
@Dependent
public class BackgroundWork {

    private static final int YEAR = 2030;
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private CalendarService calendars;
    @Inject
    private RecountJob recount;
    @Inject
    private RelayJob relayJob;
    @Inject
    private OutboxRelay relay;
    @Inject
    private JobStore store;

    /** The notice of a year makes a due day a day off: it moves on; a later day that was told stays. */
    void anImportedYearMovesDeadlinesButNeverToAnEarlierDay(DataSource dataSource, Casework casework) {
        var rig = new CaseRig(dataSource, casework);
        long file = rig.register(rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE), "2026-03-02", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青")).fileId();
        var due = LocalDate.of(YEAR, 10, 10); // a Thursday
        var insert = "insert into deadline (id, file_id, kind, start_word, start_on, amount, unit, roll, pausable, due_on, raw_on, provisional, explanation, parameter, basis, state)"
                + " values (nextval('case_seq'), ?, ?, '受理', date '2030-09-10', 30, 'DAYS', true, false, ?, date '2030-10-10', true, '推算', 'MED_GENERAL_DAYS', '测试', 'RUNNING')";
        update(dataSource, insert, file, "MEDIATION", due);
        update(dataSource, insert, file, "CLOSING", due.plusDays(10));
        var off = LocalDate.of(YEAR, 1, 1).datesUntil(LocalDate.of(YEAR + 1, 1, 1)).filter(d -> d.equals(due) || calendars.calendar().type(d) == DayType.HOLIDAY)
                .map(d -> d + ",放假,节日").collect(Collectors.joining("\n"));

        assertThat(calendars.importYear(YEAR, off, "测试通知").errors()).isEmpty();
        recount.run(calendars.today(), calendars.today());

        assertThat(text(dataSource, "select due_on || ' ' || provisional from deadline where file_id = ? and kind = 'MEDIATION'", file)).isEqualTo("2030-10-11 false");
        assertThat(text(dataSource, "select due_on || explanation from deadline where file_id = ? and kind = 'CLOSING'", file)).startsWith("2030-10-20").contains("不提前");
        assertThat(text(dataSource, "select detail from journal where file_id = ? and action = 'calendar.RECOUNT'", file)).contains("2030-10-10").contains("2030-10-11");
        assertThat(text(dataSource, "select count(*)::text from calendar_recount where year = ?", YEAR)).isEqualTo("0");
    }

    /** Two servers wake in the same minute. */
    void ofTwoServersOneTakesAJobAndDaysOfAClosedHouseAreCaughtUpWith() {
        var job = new Probe("probe-" + System.nanoTime());
        var first = LocalDate.of(2026, 1, 5);
        var claim = store.claim(job, first, LEASE).orElseThrow();
        assertThat(claim.from()).isEqualTo(first);
        assertThat(store.claim(job, first, LEASE)).as("the other server").isEmpty();
        store.end(job.name(), claim, first, Instant.now(), true, "", LEASE, "test");
        assertThat(store.claim(job, first, LEASE)).as("done for today").isEmpty();
        assertThat(store.claim(job, first.plusDays(4), LEASE).orElseThrow().from()).as("three days closed").isEqualTo(first.plusDays(1));
    }

    /** A server dies with the job in its hand. */
    void aJobOfADeadServerIsTakenAgainAndItsLateEndDoesNotCount() {
        var job = new Probe("probe-" + System.nanoTime());
        var day = LocalDate.of(2026, 1, 5);
        var dead = store.claim(job, day, Duration.ofSeconds(-1)).orElseThrow();
        assertThat(store.claim(job, day, LEASE)).isPresent();
        store.end(job.name(), dead, day, Instant.now(), true, "", LEASE, "dead");
        assertThat(store.claim(job, day, LEASE)).as("still held by the living server").isEmpty();
    }

    /** Messages leave; what cannot is parked after the last try, and comes back by hand. */
    void messagesLeaveAndWhatCannotIsParkedUntilTheAdministratorSendsItAgain(DataSource dataSource) {
        var subject = "test-" + System.nanoTime();
        update(dataSource, "insert into outbox (type, subject, data) values ('org.fazhi.test', ?, '{}')", subject);
        relayJob.run(LocalDate.now(), LocalDate.now());
        assertThat(text(dataSource, "select (sent_at is not null or lease_until > now())::text from outbox where subject = ?", subject)).isEqualTo("true");

        var stubborn = subject + "-stubborn";
        update(dataSource, "insert into outbox (type, subject, data, next_at) values ('org.fazhi.test', ?, '{}', now() + interval '1 day')", stubborn);
        long id = Long.parseLong(text(dataSource, "select id::text from outbox where subject = ?", stubborn));
        for (int i = 0; i < 5; i++) {
            relay.failed(id, "对方没有应答");
        }
        assertThat(relay.backlog().parked()).isPositive();
        assertThat(relay.backlog().error()).isEqualTo("对方没有应答");
        assertThat(relay.unpark()).isPositive();
        assertThat(text(dataSource, "select attempts::text from outbox where subject = ?", stubborn)).isEqualTo("0");
    }

    private record Probe(String name) implements Job {
        @Override
        public String run(LocalDate from, LocalDate to) {
            return "";
        }
    }

    private static void update(DataSource dataSource, String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(DataSource dataSource, String sql, Object value) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            s.setObject(1, value);
            try (var r = s.executeQuery()) {
                return r.next() ? r.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
