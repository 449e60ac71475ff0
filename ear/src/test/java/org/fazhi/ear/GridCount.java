package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.grid.GridFigures;
import org.fazhi.grid.GridReckoning;
import org.fazhi.reporting.Period;

/**
 * 2,000 matters in 60 estates over 26 weeks: what the meetings had on their agenda, what was carried over and every indicator, counted once more
 * from what was generated, without a line of the product. Matters are written in bulk; every meeting goes through the one door.
 */
final class GridCount {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 5);
    private static final int ESTATES = 60;
    private static final int MATTERS = 2_000;
    private static final int WEEKS = 26;
    /** The week of the Spring Festival: nobody works from Monday to Sunday. */
    private static final LocalDate FESTIVAL = LocalDate.of(2026, 2, 16);

    private final DataSource dataSource;
    private final Casework casework;
    private final CaseRig rig;
    private final Caller community;
    private final Random random = new Random(2_026);
    private final List<Long> estates = new ArrayList<>();
    private final List<Long> series = new ArrayList<>();
    private final List<Made> matters = new ArrayList<>();
    private final TreeSet<String> expected = new TreeSet<>();
    private final Map<Integer, Integer> held = new HashMap<>();

    /** A matter as it was generated; those of the weekly meeting end at one, the others on a day. */
    private static final class Made {
        int estate;
        LocalDate opened;
        boolean weekly;
        int meetingsNeeded;
        int meetings;
        boolean solved;
        String status;
        String hand = "GRID";
        LocalDate due;
        String handle = "RUNNING";
        LocalDate closed;
        String satisfaction;
        LocalDate confirmDue;
        long id;
    }

    GridCount(DataSource dataSource, Casework casework) {
        this.dataSource = dataSource;
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        community = rig.person(Role.COMMUNITY, "解放桥社区");
    }

    void agendaCarryOverAndIndicatorsEqualAnIndependentCount(GridReckoning reckoning) {
        generate();
        for (int week = 0; week < WEEKS; week++) {
            var monday = FIRST.plusWeeks(week);
            write(monday);
            meet(monday);
        }
        var product = new TreeSet<String>();
        rig.rows("select w.file_id, w.week, i.matter_id, i.carried, i.outcome from weekly_item i join weekly_meeting w on w.id = i.meeting_id where w.file_id in ("
                + keys(series) + ")").forEach(r -> product.add(r.get(0) + "|" + r.get(1) + "|" + r.get(2) + "|" + r.get(3) + "|" + r.get(4)));
        assertThat(product).as("agenda and carry-over of every meeting").hasSizeGreaterThan(1_500).isEqualTo(expected);
        var period = new Period(FIRST, LAST);
        var all = reckoning.figures(community, "", period);
        compare(all.total(), m -> true, held.values().stream().mapToInt(Integer::intValue).sum(), ESTATES);
        for (int e = 0; e < ESTATES; e += 7) {
            int estate = e;
            var line = all.below().stream().filter(l -> l.unit() == estates.get(estate)).findFirst().orElseThrow();
            compare(line, m -> m.estate == estate, held.getOrDefault(estate, 0), 1);
        }
        opens(reckoning, all.total());
    }

    /** The rows behind a number are as many as the number says. */
    private void opens(GridReckoning reckoning, GridFigures.Line total) {
        for (var share : total.shares()) {
            for (var count : List.of(share.in(), share.all())) {
                if (!count.code().isEmpty()) {
                    var figure = reckoning.find(community, "matter", count.code()).orElseThrow();
                    assertThat(rowsOf(figure.condition(), figure.values())).as(count.code()).isEqualTo(count.count());
                }
            }
        }
    }

    private int rowsOf(String condition, List<Object> values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select count(*) from case_file f where " + condition)) {
            for (int i = 0; i < values.size(); i++) {
                s.setObject(i + 1, values.get(i));
            }
            try (var r = s.executeQuery()) {
                r.next();
                return r.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(GridFigures.Line line, Predicate<Made> mine, int meetings, int places) {
        var of = matters.stream().filter(mine).toList();
        assertThat(line.matters().count()).isEqualTo(of.size());
        assertThat(line.households()).isEqualTo(100 * places);
        assertThat(line.perHundred()).isEqualTo(String.format("%.1f", 100.0 * of.size() / (100 * places)));
        share(line, "ON_TIME", of, m -> inPeriod(m.due) && m.handle.equals("MET"), m -> inPeriod(m.due));
        share(line, "SELF_HANDLED", of, m -> m.hand.equals("GRID") && List.of("DONE", "CLOSED").contains(m.status), m -> List.of("DONE", "CLOSED", "REFERRED").contains(m.status));
        share(line, "CONFIRMED", of, m -> inPeriod(m.closed) && m.satisfaction != null, m -> inPeriod(m.closed));
        share(line, "SATISFIED", of, m -> inPeriod(m.closed) && m.satisfaction != null && !m.satisfaction.equals("UNSATISFIED"), m -> inPeriod(m.closed) && m.satisfaction != null);
        assertThat(line.auto().count()).isEqualTo((int) of.stream().filter(m -> inPeriod(m.closed) && m.satisfaction == null).count());
        var kept = line.shares().stream().filter(s -> s.key().equals("HELD")).findFirst().orElseThrow();
        assertThat(List.of(kept.in().count(), kept.all().count())).as("one week of 26 had no working day").isEqualTo(List.of(meetings, (WEEKS - 1) * places));
    }

    private static void share(GridFigures.Line line, String key, List<Made> of, Predicate<Made> in, Predicate<Made> all) {
        var share = line.shares().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
        assertThat(List.of(share.in().count(), share.all().count())).as(line.name() + " " + key)
                .isEqualTo(List.of((int) of.stream().filter(in).count(), (int) of.stream().filter(all).count()));
    }

    private static boolean inPeriod(LocalDate day) {
        return day != null && !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private void generate() {
        run(c -> {
            for (int i = 0; i < ESTATES; i++) {
                long id = next(c, "select nextval(pg_get_serial_sequence('org_unit', 'id'))");
                update(c, "insert into org_unit (id, parent_id, kind, name, path, district_id, street_id) values (?, ?, 'ESTATE', ?, ?, ?, ?)", id, community.orgId(), "测算小区" + (i + 1),
                        community.orgPath() + id + "/", community.districtId(), community.streetId());
                estates.add(id);
            }
        });
        for (int i = 0; i < ESTATES; i++) {
            series.add(casework.perform(community, Command.open("weekly", "START", FIRST, GridRig.data("unit", community.orgId(), "estate", estates.get(i), "weekday", "MONDAY",
                    "seat", "OWNERS_COMMITTEE"), null)).fileId());
        }
        run(c -> {
            for (int i = 0; i < ESTATES; i++) {
                long micro = next(c, "insert into micro_grid (file_id, estate_id, name, valid_from) values (" + series.get(i) + ", " + estates.get(i) + ", '测算', date '2026-01-01') returning id");
                update(c, "insert into micro_grid_part (micro_grid_id, building, households) values (?, '1幢', 100)", micro);
            }
        });
        for (int i = 0; i < MATTERS; i++) {
            matters.add(made());
        }
        matters.sort(Comparator.comparing(m -> m.opened));
    }

    private Made made() {
        var m = new Made();
        m.estate = random.nextInt(ESTATES);
        m.opened = FIRST.plusDays(random.nextInt(WEEKS * 7));
        m.weekly = random.nextInt(10) < 4;
        m.due = m.opened.plusDays(14);
        if (m.weekly) {
            m.meetingsNeeded = 1 + random.nextInt(5);
            m.status = "WEEKLY";
            m.handle = "RUNNING";
            return m;
        }
        m.hand = random.nextInt(3) == 0 ? "UNIT" : "GRID";
        var done = m.opened.plusDays(random.nextInt(20));
        int fate = random.nextInt(10);
        if (fate == 0) {
            m.status = "REFERRED";
            m.handle = "DROPPED";
            m.due = null;
        } else if (fate == 1) {
            m.status = "HANDLING";
        } else {
            m.handle = done.isAfter(m.due) ? "MISSED" : "MET";
            m.confirmDue = done.plusDays(7);
            if (fate == 2) {
                m.status = "DONE"; // nobody answered, and no job wrote it down
                m.closed = m.confirmDue.plusDays(1);
            } else {
                m.status = "CLOSED";
                m.closed = done.plusDays(1 + random.nextInt(7));
                m.satisfaction = List.of("SATISFIED", "SATISFIED", "BASIC", "UNSATISFIED").get(random.nextInt(4));
            }
        }
        return m;
    }

    /** Writes the matters of a week. */
    private void write(LocalDate monday) {
        run(c -> {
            for (var m : matters) {
                if (m.opened.isBefore(monday) || m.opened.isAfter(monday.plusDays(6))) {
                    continue;
                }
                m.id = next(c, "select nextval('case_seq')");
                boolean done = List.of("CLOSED", "REFERRED").contains(m.status);
                update(c, "insert into case_file (id, procedure, title, topic, status, final, district_id, street_id, org_id, org_path, opened_on, opened_at, last_act_on, closed_on)"
                        + " values (?, 'matter', ?, 'OTHER', ?, ?, ?, ?, ?, ?, ?, now(), ?, ?)", m.id, "测算事项", m.status, done, community.districtId(), community.streetId(), community.orgId(),
                        community.orgPath(), m.opened, m.opened, m.status.equals("CLOSED") ? m.closed : null);
                update(c, "insert into grid_matter (file_id, kind, estate_id, content, reporter_account, reporter_role, hand, satisfaction) values (?, 'OTHER', ?, '测算事项', ?, 'COMMUNITY', ?, ?)",
                        m.id, estates.get(m.estate), community.accountId(), m.hand, m.satisfaction);
                deadline(c, m.id, "HANDLE", m.opened, m.due == null ? m.opened.plusDays(14) : m.due, m.handle);
                if (m.confirmDue != null) {
                    deadline(c, m.id, "CONFIRM", m.opened, m.confirmDue, m.status.equals("DONE") ? "RUNNING" : "MET");
                }
            }
        });
    }

    private static void deadline(Connection c, long file, String kind, LocalDate start, LocalDate due, String state) throws SQLException {
        update(c, "insert into deadline (id, file_id, kind, start_word, start_on, amount, unit, roll, pausable, due_on, raw_on, explanation, parameter, basis, state)"
                + " values (nextval('case_seq'), ?, ?, '', ?, 1, 'DAYS', true, false, ?, ?, '', '', '', ?)", file, kind, start, due, due, state);
    }

    /** Meets in most estates, through the one door, and says what its agenda had to be. */
    private void meet(LocalDate monday) {
        if (monday.equals(FESTIVAL)) {
            return;
        }
        var on = monday.equals(LocalDate.of(2026, 2, 23)) || monday.equals(LocalDate.of(2026, 4, 6)) ? monday.plusDays(1) : monday.equals(LocalDate.of(2026, 5, 4)) ? monday.plusDays(2) : monday;
        for (int e = 0; e < ESTATES; e++) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            int estate = e;
            var decisions = new ArrayList<Map<String, Object>>();
            for (var m : matters.stream().filter(x -> x.weekly && !x.solved && x.estate == estate && !x.opened.isAfter(on)).toList()) {
                boolean solves = m.meetings + 1 >= m.meetingsNeeded;
                expected.add(series.get(e) + "|" + monday + "|" + m.id + "|" + m.meetings + "|" + (solves ? "SOLVED" : "CARRY"));
                m.meetings++;
                if (solves) {
                    m.solved = true;
                    m.status = "DONE";
                    m.handle = on.isAfter(m.due) ? "MISSED" : "MET";
                    decisions.add(Map.of("matter", m.id, "outcome", "SOLVED", "text", "已解决"));
                }
            }
            int version = ((Long) rig.value("select version from case_file where id = " + series.get(e))).intValue();
            casework.perform(community, new Command("weekly", series.get(e), "HOLD", version, on, null, GridRig.data(GridRig.everybody(decisions)), null));
            held.merge(e, 1, Integer::sum);
        }
        run(c -> {
            for (var m : matters) {
                if (m.weekly && m.solved && m.confirmDue == null) {
                    m.confirmDue = on.plusDays(7);
                    m.closed = m.confirmDue.plusDays(1);
                    update(c, "update case_file set status = 'DONE' where id = ?", m.id);
                    update(c, "update deadline set state = ? where file_id = ? and kind = 'HANDLE'", m.handle, m.id);
                    deadline(c, m.id, "CONFIRM", on, m.confirmDue, "RUNNING");
                }
            }
        });
    }

    private static String keys(List<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }

    /** Work on one connection. */
    @FunctionalInterface
    private interface Work {
        void on(Connection c) throws SQLException;
    }

    private void run(Work work) {
        try (var c = dataSource.getConnection()) {
            work.on(c);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long next(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement(); var r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private static void update(Connection c, String sql, Object... values) throws SQLException {
        try (var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }
}
