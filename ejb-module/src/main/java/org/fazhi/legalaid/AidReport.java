package org.fazhi.legalaid;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Disclosure;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportLines;
import org.fazhi.reporting.ReportRow;
import org.fazhi.reporting.ReportSheet;
import org.fazhi.reporting.ReportUnit;
import org.fazhi.reporting.ReportUnits;
import org.fazhi.reporting.Tally;

/**
 * Statistics of legal aid for the centre, the bureau's section and its leaders, looked up before; pages ask {@link AidReportService}. Small
 * figures by group and by reason of refusal are not told ({@link Disclosure}), to nobody: what is printed and exported leaves the house.
 */
@Stateless
@PermitAll
public class AidReport {

    /** Kind of the units that own files. */
    static final String OWNERS = "AID_CENTRE";
    private static final List<Role> READERS = List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER);
    private static final int MOST = 2000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private AidProcedure procedure;
    @Inject
    private AidTables tables;
    @Inject
    private ReportUnits units;
    @Inject
    private ReportLines lines;
    @Inject
    private Tally tally;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * The statistics of a unit and period.
     *
     * @param unit    whose
     * @param period  the days
     * @param columns all columns, those of the assigned units last
     * @param rows    the total first, then the units of the next level
     * @param told    what is told instead of small figures
     * @param chain   whether the caller decides on files of this unit, and may open figures on hardship
     * @param asOf    moment of the figures, Asia/Shanghai
     */
    public record Report(ReportUnit unit, Period period, List<AidColumn> columns, List<ReportRow> rows, Disclosure told, boolean chain, LocalDateTime asOf) {

        /** {@return the line of the whole} */
        public ReportRow total() {
            return rows.get(0);
        }

        /** {@return the columns of a block} */
        public List<AidColumn> of(AidColumn.Block block) {
            return columns.stream().filter(c -> c.block() == block).toList();
        }
    }

    /**
     * A deadline behind a figure.
     *
     * @param id     of the file
     * @param number its number
     * @param due    due day
     * @param ended  when it was done, or null
     * @param met    whether in time
     */
    public record Due(long id, String number, LocalDate due, LocalDate ended, boolean met) {
    }

    /** {@return the units that the caller may choose, the widest first; empty for who has no figures to see} */
    public List<ReportUnit> units(Caller caller) {
        return READERS.stream().anyMatch(caller::has) ? units.of(procedure.scope(caller), OWNERS) : List.of();
    }

    /**
     * {@return the statistics}
     *
     * @param asked code, key or full name of a unit in reach; null: the widest
     * @throws Refusal NOT_FOUND when the unit is not in reach
     */
    public Report report(Caller caller, String asked, Period period) {
        var reach = units(caller);
        var unit = find(reach, caller, asked);
        var extent = new Extent(unit.level(), unit.id(), period);
        var columns = Stream.concat(AidColumn.all().stream(), firms(extent).stream()).toList();
        var rows = lines.of(reach, unit, columns, tally.now(columns, extent));
        var told = Disclosure.of(rows, numbers(AidColumn.Block.GROUPS), numbers(AidColumn.Block.REFUSALS));
        return new Report(unit, period, columns, rows, told, chain(caller, unit), LocalDateTime.now(clock.withZone(Clocks.ZONE)));
    }

    private static List<String> numbers(AidColumn.Block block) {
        return AidColumn.of(block).stream().map(AidColumn::number).toList();
    }

    /** {@return whether somebody decides on the files of a unit} */
    static boolean chain(Caller caller, ReportUnit unit) {
        return unit.level() == Extent.Level.UNIT && unit.id() == caller.orgId() && (caller.has(Role.AID_CLERK) || caller.has(Role.AID_APPROVER));
    }

    private List<AidColumn> firms(Extent extent) {
        var where = switch (extent.level()) {
            case DISTRICT -> "r.district_id = ?";
            case OWN -> "r.district_id = ? and r.street_id is null";
            case STREET -> "r.street_id = ?";
            case UNIT -> "r.org_id = ?";
        };
        return tables.list("select u.id, u.name from aid_report_event r join org_unit u on u.id = r.firm where r.kind = 'ASSIGNMENT' and " + where
                + " and r.day between ? and ? group by u.id, u.name order by count(*) desc, u.name, u.id", s -> {
            s.setLong(1, extent.key());
            s.setObject(2, extent.period().from());
            s.setObject(3, extent.period().to());
        }, r -> AidColumn.firm(r.getLong(1), r.getString(2)));
    }

    /**
     * {@return the deadlines behind a figure, as many as it says, at most 2,000}
     *
     * @throws Refusal NOT_FOUND when the unit is not in reach or the column has no deadlines
     */
    public List<Due> due(Caller caller, String asked, Period period, String number) {
        var unit = find(units(caller), caller, asked);
        var column = AidColumn.of(number);
        if (column == null || column.source() != AidColumn.DEADLINES) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"));
        }
        return tables.list("select d.file_id, coalesce(f.number, ''), d.due_on, d.ended_on, d.met from aid_report_deadline d join case_file f on f.id = d.file_id where d.id in ("
                + Tally.rowsOf(column, unit.level()) + ") order by d.met, d.due_on, d.id limit " + MOST, s -> {
            s.setLong(1, unit.id());
            s.setObject(2, period.from());
            s.setObject(3, period.to());
        }, r -> new Due(r.getLong(1), r.getString(2), r.getObject(3, LocalDate.class), r.getObject(4, LocalDate.class), r.getBoolean(5)));
    }

    /** {@return the statistics as a workbook; journalled} */
    public byte[] workbook(Caller caller, String asked, Period period) {
        var report = report(caller, asked, period);
        var words = Texts.of(AidProcedure.WORD);
        journal.writeApart(JournalLine.of(caller, "legalaid.FIGURES", JournalLine.Result.READ, null, report.unit().name(), period.words()));
        return ReportSheet.of(words.get("figures.sheet"), List.of(report.unit().name() + "　" + period.words(),
                words.get("figures.taken", caller.name(), caller.orgName(), MINUTE.format(report.asOf())), words.get("figures.few")), words.get("figures.unit"), report.columns(), report.rows(),
                report.told()::told);
    }

    private ReportUnit find(List<ReportUnit> reach, Caller caller, String asked) {
        return ReportUnits.find(reach, asked).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND,
                Texts.of("reporting").get("unit.none", asked == null || asked.isBlank() ? caller.orgName() : asked)));
    }
}
