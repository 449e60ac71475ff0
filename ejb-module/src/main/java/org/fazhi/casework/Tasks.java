package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Light;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** Reads the tasks that are owed today. Steps open and end them (see {@link Desk#task}); nothing depends on a nightly run. */
@ApplicationScoped
public class Tasks {

    private static final int MOST = 200;
    private static final String MINE = "(t.account_id = ? or (t.role = any (?) and t.org_id = any (?)) or t.account_id is null and t.org_id is null and exists"
            + " (select 1 from file_participant p where p.file_id = t.file_id and p.account_id = ? and p.to_on is null and p.part = 'LEAD'))";
    private static final String SELECT = "select t.id, t.file_id, f.procedure, f.title, f.number, t.kind, t.text, case when t.after is null then t.due_on else (select max(d.due_on) from deadline d where d.file_id = t.file_id and d.kind = t.after and d.state = 'RUNNING') end, a.name, t.role, o.name, " + MINE
            + " from file_task t join case_file f on f.id = t.file_id left join account a on a.id = t.account_id left join org_unit o on o.id = t.org_id"
            + " where t.state = 'OPEN' and not f.voided and t.from_on <= ? and (t.after is null or exists (select 1 from deadline d"
            + " where d.file_id = t.file_id and d.kind = t.after and d.state = 'RUNNING' and d.due_on < ?)) and ";
    private static final String ORDER = " order by 8, t.id limit " + MOST;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private CalendarService calendars;
    @Inject
    private Parameters parameters;
    @Inject
    private Procedures procedures;

    /** {@return what this caller owes today, most urgent first, at most 200} */
    public List<TaskRow> owedBy(Caller caller) {
        return read(caller, MINE, (s, at) -> mine(s, at, caller));
    }

    /** {@return what is owed on a file today; the caller has been checked} */
    public List<TaskRow> ofFile(Caller caller, long fileId) {
        return read(caller, "t.file_id = ?", (s, at) -> s.setLong(at, fileId));
    }

    /** Sets parameters of a statement from a place on. */
    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement s, int at) throws SQLException;
    }

    private static void mine(PreparedStatement s, int at, Caller caller) throws SQLException {
        var units = new ArrayList<>(List.of(caller.orgId(), caller.districtId()));
        if (caller.streetId() != null) {
            units.add(caller.streetId());
        }
        s.setLong(at, caller.accountId());
        s.setArray(at + 1, s.getConnection().createArrayOf("varchar", caller.roles().stream().map(Role::name).toArray()));
        s.setArray(at + 2, s.getConnection().createArrayOf("bigint", units.toArray()));
        s.setLong(at + 3, caller.accountId());
    }

    private List<TaskRow> read(Caller caller, String where, Binder binder) {
        var today = calendars.today();
        int soon = parameters.inForce("DUE_SOON_DAYS", today).whole();
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(SELECT + where + ORDER)) {
            mine(s, 1, caller);
            s.setObject(5, today);
            s.setObject(6, today);
            binder.bind(s, 7);
            var out = new ArrayList<TaskRow>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(row(r, today, soon));
                }
            }
            return List.copyOf(out);
        } catch (SQLException e) {
            throw new IllegalStateException("the tasks could not be read", e);
        }
    }

    private TaskRow row(ResultSet r, LocalDate today, int soon) throws SQLException {
        var word = r.getString(3);
        var kind = r.getString(6);
        var due = r.getObject(8, LocalDate.class);
        var role = r.getString(10);
        var who = r.getString(9) != null ? r.getString(9) : role == null ? "" : r.getString(11) + "　" + Texts.of("access").get("Role." + role);
        var known = procedures.of(word).tasks().stream().filter(k -> k.name().equals(kind)).findFirst().orElse(null);
        if (known != null && known.within() != null) {
            due = calendars.calendar().plusWorkdays(due, parameters.inForce(known.within(), due).whole());
        }
        var step = known == null ? "" : known.settledBy();
        return new TaskRow(r.getLong(1), r.getLong(2), word, r.getString(4), r.getString(5), kind, Texts.of(word).get("task." + kind), r.getString(7), due,
                Light.of(due, null, today, soon, calendars.calendar()), who, step, r.getBoolean(12));
    }
}
