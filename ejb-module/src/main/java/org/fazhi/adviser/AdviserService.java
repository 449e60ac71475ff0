package org.fazhi.adviser;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** The coverage of communities by advisers, within the caller's reach. */
@Stateless
@RolesAllowed("STAFF")
public class AdviserService {

    private static final String ROWS = "select coalesce(s.name, ''), u.name, c.file_id, c.name, c.employer, c.valid_to,"
            + " (select count(*) from adviser_visit v where v.file_id = c.file_id and v.service = 'ON_SITE' and v.visited_on between ? and ?),"
            + " (select count(*) from adviser_visit v where v.file_id = c.file_id and v.service = 'LECTURE' and v.visited_on between ? and ?)"
            + " from org_unit u left join org_unit s on s.id = u.street_id left join lateral (select a.* from adviser_contract a join case_file f on f.id = a.file_id"
            + " where f.org_id = u.id and f.status = 'SERVING' and not f.voided and a.valid_from <= ? and a.valid_to >= ? order by a.valid_to desc limit 1) c on true"
            + " where u.kind = 'COMMUNITY' and u.active and u.path like ? order by u.path";

    @Inject
    private CurrentCaller current;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;
    @Inject
    private Rows rows;

    /** {@return the coverage on a day; throws {@link Refusal} for people who have nothing to do with it} */
    public AdviserCoverage coverage() {
        var caller = current.get();
        var on = calendar.today();
        var month = AdviserTask.MONTH;
        var quarter = AdviserTask.QUARTER;
        int visits = parameters.inForce(month.parameter(), on).whole();
        int lectures = parameters.inForce(quarter.parameter(), on).whole();
        var soon = on.plusDays(parameters.inForce(AdviserTask.RUNS_OUT.parameter(), on).whole());
        var all = rows.list(r -> row(r, soon, visits, lectures), ROWS, month.from(on), on, quarter.from(on), on, on, on, path(caller) + "%");
        var streets = all.stream().collect(Collectors.groupingBy(AdviserCoverage.Row::street, LinkedHashMap::new, Collectors.toList()));
        return new AdviserCoverage(on, share(Texts.of(AdviserProcedure.WORD).get("coverage.total"), all, visits, lectures),
                streets.entrySet().stream().map(e -> share(e.getKey(), e.getValue(), visits, lectures)).toList(), all);
    }

    private String path(Caller caller) {
        if (caller.has(Role.PUBLIC_SERVICE_SECTION) || caller.has(Role.BUREAU_LEADER)) {
            return "/" + caller.districtId() + "/";
        } else if (caller.has(Role.JUSTICE_OFFICE) && caller.streetId() != null) {
            return rows.list(r -> r.getString(1), "select path from org_unit where id = ?", caller.streetId()).get(0);
        } else if (caller.has(Role.COMMUNITY)) {
            return caller.orgPath();
        }
        throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AdviserProcedure.WORD).get("coverage.refused"));
    }

    private static AdviserCoverage.Row row(ResultSet r, LocalDate soon, int visits, int lectures) throws SQLException {
        var until = r.getObject(6, LocalDate.class);
        return new AdviserCoverage.Row(r.getString(1), r.getString(2), r.getObject(3, Long.class), r.getString(4), r.getString(5), until, until != null && !until.isAfter(soon),
                r.getInt(7), r.getInt(8), r.getInt(7) >= visits && r.getInt(8) >= lectures);
    }

    private static AdviserCoverage.Share share(String name, List<AdviserCoverage.Row> rows, int visits, int lectures) {
        var held = rows.stream().filter(r -> r.file() != null).toList();
        return new AdviserCoverage.Share(name, rows.size(), held.size(), (int) held.stream().filter(r -> r.visits() >= visits).count(),
                (int) held.stream().filter(r -> r.lectures() >= lectures).count(), (int) held.stream().filter(AdviserCoverage.Row::soon).count());
    }
}
