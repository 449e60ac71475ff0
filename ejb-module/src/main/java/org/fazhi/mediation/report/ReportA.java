package org.fazhi.mediation.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.report.ReportAViews.Report;
import org.fazhi.mediation.report.ReportAViews.Restated;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.FiledReports;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportLines;
import org.fazhi.reporting.ReportRow;
import org.fazhi.reporting.ReportSheet;
import org.fazhi.reporting.ReportUnit;
import org.fazhi.reporting.ReportUnits;
import org.fazhi.reporting.Source;
import org.fazhi.reporting.Tally;

/**
 * Report A 人民调解案件情况统计表: per committee, subdistrict or district, for any period, within the reach of a caller who was looked up before.
 * Pages and REST ask {@link ReportAService}.
 */
@Stateless
@PermitAll
public class ReportA {

    /** Short name under which filed copies are kept. */
    public static final String REPORT = "MEDIATION_A";
    /** Kind of the units that own mediations. */
    static final String OWNERS = "COMMITTEE";
    private static final List<ReportAColumn> COLUMNS = List.of(ReportAColumn.values());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private ReportUnits units;
    @Inject
    private ReportLines lines;
    @Inject
    private Tally tally;
    @Inject
    private FiledReports filed;
    @Inject
    private ReportCauses causes;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** {@return the units that the caller may choose, the widest first; empty for who has no figures to see} */
    public List<ReportUnit> units(Caller caller) {
        return units.of(caller, OWNERS);
    }

    /**
     * {@return the report}
     *
     * @param unit   code, key or full name of a unit in reach; null: the widest
     * @param period the days
     * @throws Refusal NOT_FOUND when the unit is not in reach
     */
    public Report report(Caller caller, String unit, Period period) {
        var whose = unit(caller, unit);
        var extent = new Extent(whose.level(), whose.id(), period);
        var rows = lines.of(caller, OWNERS, whose, COLUMNS, tally.now(COLUMNS, extent));
        return new Report(whose, period, rows, broken(rows), filed.of(REPORT, extent), mayFile(caller), now());
    }

    /** {@return the report as a workbook} */
    public byte[] workbook(Caller caller, String unit, Period period) {
        var report = report(caller, unit, period);
        journal.writeApart(JournalLine.of(caller, "mediation.REPORT_A", Result.READ, null, report.unit().name(), period.words()));
        return sheet(caller, report.unit(), period, report.rows(), "report.taken");
    }

    /**
     * Hands the report in: keeps its workbook and the facts of this moment for good.
     *
     * @return key of the filing
     * @throws Refusal when the caller may not, the period is not over, or nothing changed since the last filing
     */
    public long file(Caller caller, String unit, Period period) {
        var whose = unit(caller, unit);
        var words = Texts.of("mediation");
        if (!mayFile(caller)) {
            journal.writeApart(JournalLine.of(caller, "mediation.REPORT_FILE", Result.REFUSED, null, whose.name(), "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, words.get("report.file.notAllowed"));
        }
        if (!period.to().isBefore(calendar.today())) {
            throw blocked("REPORT_NOT_OVER", words.get("report.file.notOver", period.to()));
        }
        var extent = new Extent(whose.level(), whose.id(), period);
        var found = tally.now(COLUMNS, extent);
        var wrong = broken(lines.of(caller, OWNERS, whose, COLUMNS, found));
        if (!wrong.isEmpty()) {
            throw blocked("REPORT_BROKEN", words.get("report.file.broken", wrong.get(0)));
        }
        long id = filed.copy(REPORT, extent, List.of(ReportAColumn.FILES, ReportAColumn.SCREENED));
        var before = filed.of(REPORT, extent);
        if (!before.isEmpty() && restated(extent, before.get(0).id()).isEmpty()) {
            throw blocked("REPORT_SAME", words.get("report.file.same", before.get(0).version()));
        }
        var rows = lines.of(caller, OWNERS, whose, COLUMNS, tally.then(COLUMNS, extent, id));
        var name = words.get("report.a") + "-" + whose.name() + "-" + period.words() + (before.isEmpty() ? "" : "-" + (before.size() + 1)) + ".xlsx";
        filed.keep(id, REPORT, extent, name, sheet(caller, whose, period, rows, "report.filedBy"), caller.name());
        journal.write(JournalLine.of(caller, "mediation.REPORT_FILE", Result.DONE, null, whose.name(), period.words()));
        return id;
    }

    /** {@return a filed copy, byte for byte} */
    public FiledReports.Kept kept(Caller caller, long filing) {
        var kept = filed.find(REPORT, filing).orElseThrow(ReportA::unknown);
        reach(caller, kept.extent());
        return kept;
    }

    /** {@return the cells that are no longer what a filing says, with the files that make the difference} */
    public List<Restated> restated(Caller caller, long filing) {
        return restated(kept(caller, filing).extent(), filing);
    }

    private List<Restated> restated(Extent extent, long filing) {
        var then = Tally.total(COLUMNS, tally.then(COLUMNS, extent, filing));
        var now = Tally.total(COLUMNS, tally.now(COLUMNS, extent));
        var found = new ArrayList<Restated>();
        var keys = new HashMap<Source, List<Long>>();
        for (var c : COLUMNS) {
            var moved = keys.computeIfAbsent(c.source(), s -> tally.changed(s, extent, filing));
            var changes = moved.isEmpty() ? List.<Tally.Change>of() : tally.changes(c, extent, filing, moved);
            if (!changes.isEmpty()) {
                found.add(new Restated(c, then.get(c.number()), now.get(c.number()), causes.of(c.source(), changes)));
            }
        }
        return List.copyOf(found);
    }

    private byte[] sheet(Caller caller, ReportUnit unit, Period period, List<ReportRow> rows, String mark) {
        var words = Texts.of("mediation");
        return ReportSheet.of(words.get("report.a"), List.of(unit.name() + "　" + period.words(),
                words.get(mark, caller.name(), caller.orgName(), MINUTE.format(now()))), words.get("report.unit"), COLUMNS, rows);
    }

    /** Every line is held against the identities, not the total alone: errors that cancel out are errors. */
    static List<String> broken(List<ReportRow> rows) {
        return rows.stream().flatMap(r -> ReportAColumn.IDENTITIES.stream().map(i -> i.broken(r.cells())).filter(Objects::nonNull)
                .map(s -> r.unit().name() + "：" + s)).toList();
    }

    private void reach(Caller caller, Extent extent) {
        if (units(caller).stream().noneMatch(u -> u.level() == extent.level() && u.id() == extent.key())) {
            throw unknown();
        }
    }

    private ReportUnit unit(Caller caller, String asked) {
        return units.find(caller, OWNERS, asked).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND,
                Texts.of("reporting").get("unit.none", asked == null ? caller.orgName() : asked)));
    }

    private static boolean mayFile(Caller caller) {
        return caller.has(Role.MEDIATION_SECTION) || caller.has(Role.JUSTICE_OFFICE);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Clocks.ZONE));
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("mediation").get("report.none"));
    }

    private static Refusal blocked(String code, String sentence) {
        return new Refusal(Refusal.Kind.BLOCKED, sentence, List.of(new Obstacle(code, sentence)));
    }
}
