package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Role;
import org.fazhi.casework.Agenda;
import org.fazhi.casework.Casework;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.FileQuery;
import org.fazhi.court.CourtFigure;
import org.fazhi.court.CourtFigureRows;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.Tally;

/** Calendar and indicators over all that the stories left behind. */
final class CourtBoard {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final CourtRig c;

    CourtBoard(DataSource dataSource, Casework casework) {
        c = new CourtRig(dataSource, casework);
    }

    void theCalendarOfAUnitShowsSessionsMeetingsAndTasksToWhoeverSeesTheirLists(Agenda agenda) {
        long session = c.noticed("FAMILY");
        long meeting = c.invited("TALKS", null);
        long visit = c.settled("FAMILY");
        for (var who : List.of(c.community, c.office)) {
            var week = agenda.entries(who, MONDAY, MONDAY.plusDays(7));
            assertThat(week).anySatisfy(e -> {
                assertThat(e.fileId()).isEqualTo(session);
                assertThat(e.day()).isEqualTo(LocalDate.of(2026, 3, 6));
                assertThat(e.at()).isEqualTo(LocalTime.of(9, 30));
                assertThat(e.where()).isEqualTo("个园社区乡邻和事堂");
                assertThat(e.procedure()).isEqualTo("court");
            });
            assertThat(week).anyMatch(e -> e.fileId() == meeting && e.day().equals(LocalDate.of(2026, 3, 9)) && e.at().equals(LocalTime.of(19, 0)));
            assertThat(agenda.entries(who, LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 4))).anySatisfy(e -> {
                assertThat(e.fileId()).isEqualTo(visit);
                assertThat(e.kind()).isEqualTo(Agenda.Kind.TASK);
                assertThat(e.at()).isNull();
                assertThat(e.what()).startsWith("回访");
            });
            assertThat(week).isSortedAccordingTo(java.util.Comparator.comparing(Agenda.Entry::day));
        }
        assertThat(agenda.entries(c.mediator, MONDAY, MONDAY.plusDays(7))).as("who sits sees the session").anyMatch(e -> e.fileId() == session);
        var elsewhere = c.rig.person(Role.COMMUNITY, "皮市街");
        assertThat(agenda.entries(elsewhere, MONDAY, MONDAY.plusDays(60))).as("another community").noneMatch(e -> e.fileId() == session || e.fileId() == meeting || e.fileId() == visit);
        assertThat(agenda.entries(CaseRig.only(c.rig.person(Role.SYSADMIN, ""), Role.SYSADMIN), MONDAY, MONDAY.plusDays(60))).as("no business data").isEmpty();
    }

    void everyIndicatorEqualsAnIndependentCountAndOpensExactlyItsFiles(Tally tally, CourtFigureRows rows, FileLists lists) {
        c.visited(c.settled("FAMILY"), "DONE");
        c.noResult();
        c.then(c.visited(c.settled("FAMILY"), "NOT_DONE"), c.community, "TAKE_UP_AGAIN", "2026-03-26");
        var period = new Period(MONDAY, MONDAY);
        long unit = c.community.orgId();
        var told = tally.now(List.of(CourtFigure.values()), new Extent(Extent.Level.UNIT, unit, period)).get(unit);
        var expected = independent(unit);
        for (var figure : CourtFigure.values()) {
            assertThat(told.get(figure.number())).as(figure.name()).isEqualByComparingTo(new BigDecimal(expected.get(figure)));
            var code = "k." + figure.number() + ".U" + unit + "." + MONDAY + "." + MONDAY;
            var found = rows.find(c.community, "court", code).orElseThrow();
            var opened = lists.find(c.community, FileQuery.first("court").of(found)).count();
            if (figure.value().equals("1")) {
                assertThat(opened).as("files behind " + figure).isEqualTo(expected.get(figure).intValue());
            }
        }
        assertThat(rows.find(c.community, "mediation", "k.1.U" + unit + "." + MONDAY + "." + MONDAY)).as("of another list").isEmpty();
        assertThat(rows.find(c.community, "court", "k.99.U" + unit + "." + MONDAY + "." + MONDAY)).isEmpty();
        assertThat(rows.find(c.community, "court", "k.1.U" + unit + ".2026-02-30." + MONDAY)).isEmpty();
        var stranger = c.rig.person(Role.COMMUNITY, "皮市街");
        var theirs = rows.find(stranger, "court", "k.1.U" + unit + "." + MONDAY + "." + MONDAY).orElseThrow();
        assertThat(lists.find(stranger, FileQuery.first("court").of(theirs)).count()).as("a code opens nothing beyond one's reach").isZero();
    }

    /** The same figures from the facts themselves, counted here and not by the product. */
    private Map<CourtFigure, Long> independent(long unit) {
        var out = new EnumMap<CourtFigure, Long>(CourtFigure.class);
        for (var f : CourtFigure.values()) {
            out.put(f, 0L);
        }
        for (var r : c.rig.rows("select f.id, c.tier, c.outcome, c.outcome_on - f.opened_on, c.performance, c.again from case_file f join court_case c on c.file_id = f.id"
                + " where f.org_id = " + unit + " and f.opened_on = date '2026-03-02'")) {
            var steps = c.rig.rows("select step from file_event where file_id = " + r.get(0)).stream().map(s -> (String) s.get(0)).toList();
            var outcome = (String) r.get(2);
            boolean ended = outcome != null && !outcome.equals("DECLINED");
            boolean settled = "SETTLED".equals(outcome);
            add(out, CourtFigure.MATTERS, true);
            out.merge(CourtFigure.SESSIONS, steps.stream().filter("HOLD"::equals).count(), Long::sum);
            add(out, CourtFigure.TIER_ABLE, "ABLE".equals(r.get(1)));
            add(out, CourtFigure.TIER_PROFESSIONAL, "PROFESSIONAL".equals(r.get(1)));
            add(out, CourtFigure.TIER_OFFICER, "OFFICER".equals(r.get(1)));
            add(out, CourtFigure.LIFTED, steps.contains("UPGRADE"));
            add(out, CourtFigure.ENDED, ended);
            out.merge(CourtFigure.DAYS, ended ? (Long) r.get(3) : 0L, Long::sum);
            add(out, CourtFigure.SETTLED, settled);
            add(out, CourtFigure.CONVERTED, "MEDIATION".equals(outcome));
            add(out, CourtFigure.NO_RESULT, "NO_RESULT".equals(outcome));
            add(out, CourtFigure.VISITED, settled && r.get(4) != null);
            add(out, CourtFigure.PERFORMED, settled && "DONE".equals(r.get(4)));
            add(out, CourtFigure.REPEATED, (Long) r.get(5) > 0);
        }
        return out;
    }

    private static void add(Map<CourtFigure, Long> out, CourtFigure figure, boolean counts) {
        out.merge(figure, counts ? 1L : 0L, Long::sum);
    }
}
