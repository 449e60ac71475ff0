package org.fazhi.mediation.report;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fazhi.access.CurrentCaller;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.Codes;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.ReportUnit;
import org.fazhi.reporting.ReportUnits;

/** Report B: committees and mediators by type of committee as the registers stand today, trainings of the running year. */
@Stateless
@RolesAllowed("STAFF")
public class ReportBService {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private CurrentCaller current;
    @Inject
    private ReportUnits units;
    @Inject
    private CalendarService calendar;

    /**
     * The report.
     *
     * @param unit whose
     * @param asOf day of the registers
     * @param rows one per type of committee that there is, the sum first
     */
    public record Report(ReportUnit unit, LocalDate asOf, List<Row> rows) {
    }

    /** One line: name of the type, figures in the order of {@link ReportBColumn}. */
    public record Row(String name, List<Long> cells) {
    }

    /** {@return the units to choose from} */
    public List<ReportUnit> units() {
        return units.of(current.get(), ReportA.OWNERS);
    }

    /** {@return the report of a unit in reach; null: the widest} */
    public Report report(String asked) {
        var unit = units.find(current.get(), ReportA.OWNERS, asked)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("reporting").get("unit.none", asked)));
        var today = calendar.today();
        var found = count(unit, today);
        var words = Texts.of("mediation");
        var rows = new ArrayList<Row>();
        rows.add(new Row(Texts.of("reporting").get("unit.sum"), sum(found)));
        Stream.of(Codes.CommitteeType.values()).filter(t -> found.containsKey(t.name())).forEach(t -> rows.add(new Row(words.name(t), found.get(t.name()))));
        return new Report(unit, today, List.copyOf(rows));
    }

    private static List<Long> sum(Map<String, List<Long>> found) {
        return Stream.of(ReportBColumn.values()).map(c -> found.values().stream().mapToLong(r -> r.get(c.ordinal())).sum()).toList();
    }

    private Map<String, List<Long>> count(ReportUnit unit, LocalDate today) {
        var where = switch (unit.level()) {
            case DISTRICT -> "u.district_id = ?";
            case OWN -> "u.district_id = ? and u.street_id is null";
            case STREET -> "u.street_id = ?";
            case UNIT -> "u.id = ?";
        };
        try (var c = dataSource.getConnection()) {
            var sql = "select m.type, " + Arrays.stream(ReportBColumn.values()).map(ReportBColumn::sql).collect(Collectors.joining(", "))
                    + " from (select k.type, k.org_id as committee, a.id as account, x.full_time, to_jsonb(x) as j, cast(? as date) as day, " + trainings(c) + " as trainings"
                    + " from mediation_committee k join org_unit u on u.id = k.org_id and u.active left join (mediator x join account a on a.id = x.account_id and a.enabled and x.active) on a.org_id = k.org_id"
                    + " where k.status in ('FILED', 'ACTIVE') and " + where + ") m group by 1";
            try (var s = c.prepareStatement(sql)) {
                s.setObject(1, today);
                s.setLong(2, unit.id());
                var found = new LinkedHashMap<String, List<Long>>();
                try (var r = s.executeQuery()) {
                    while (r.next()) {
                        var cells = new ArrayList<Long>();
                        for (int i = 0; i < ReportBColumn.values().length; i++) {
                            cells.add(r.getLong(i + 2));
                        }
                        found.put(r.getString(1), cells);
                    }
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the registers could not be counted", e);
        }
    }

    /** Trainings of the running year, one per person and meeting; none where no register of them is kept. */
    private static String trainings(Connection c) throws SQLException {
        try (var s = c.createStatement(); var r = s.executeQuery("select to_regclass('mediator_training') is not null")) {
            r.next();
            return r.getBoolean(1) ? "(select count(*) from mediator_training t where t.account_id = a.id and t.held_on >= date_trunc('year', current_date))" : "0";
        }
    }
}
