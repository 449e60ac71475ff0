package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.OverviewViews.Board;
import org.fazhi.casework.OverviewViews.HolderLine;
import org.fazhi.casework.OverviewViews.UnitLine;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * What heads look at: the unfinished files of their reach by unit and by holder, with what is overdue. Every figure opens its files through
 * {@link DeskFigures}.
 */
@Stateless
@PermitAll
public class Overview {

    private static final int MOST_HOLDERS = 60;
    private static final String OPEN = " from case_file f where not f.voided and not f.final and f.procedure = ? and ";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Procedures procedures;
    @Inject
    private CalendarService calendars;
    @Inject
    private Parameters parameters;

    /** {@return whether the caller heads anything} */
    public boolean may(Caller caller) {
        return caller.has(Role.BUREAU_LEADER) || caller.has(Role.MEDIATION_SECTION) || caller.has(Role.JUSTICE_OFFICE) || caller.has(Role.COMMITTEE_CHAIR);
    }

    /** {@return one board per procedure} */
    public List<Board> boards(Caller caller) {
        if (!may(caller)) {
            return List.of();
        }
        var boards = new ArrayList<Board>();
        for (var p : procedures.all()) {
            var units = units(caller, p.word());
            boards.add(new Board(p.word(), Texts.of(p.word()).get("title"), units, holders(caller, p.word()), sum(units)));
        }
        return List.copyOf(boards);
    }

    private List<UnitLine> units(Caller caller, String word) {
        var scope = Scope.of(caller);
        boolean streets = scope.reach() == Scope.Reach.DISTRICT;
        var group = streets ? "f.street_id" : "f.org_id";
        var today = calendars.today();
        var soon = calendars.calendar().plusWorkdays(today, parameters.inForce("DUE_SOON_DAYS", today).whole());
        var sql = "select coalesce(x.unit, 0), coalesce(u.name, ?), x.* from (select " + group + " as unit, count(*) filter (where f.closed_on is null) as live,"
                + " count(*) filter (where f.due_on < ?) as overdue, count(*) filter (where f.due_on between ? and ?) as soon, count(*) filter (where f.paused_since is not null) as paused,"
                + " count(*) filter (where f.closed_on is not null) as closed" + OPEN + scope.condition() + " group by 1) x left join org_unit u on u.id = x.unit"
                + " order by x.overdue desc, x.live desc, 2";
        return read(sql, r -> new UnitLine((streets ? r.getLong(1) == 0 ? "O" : "S" : "U") + (r.getLong(1) == 0 ? scope.key() : r.getLong(1)), r.getString(2),
                r.getInt("live"), r.getInt("overdue"), r.getInt("soon"), r.getInt("paused"), r.getInt("closed")),
                Texts.of("casework").get("heads.own"), today, today, soon, word, scope.key());
    }

    private static UnitLine sum(List<UnitLine> lines) {
        return new UnitLine("", "", lines.stream().mapToInt(UnitLine::live).sum(), lines.stream().mapToInt(UnitLine::overdue).sum(), lines.stream().mapToInt(UnitLine::soon).sum(),
                lines.stream().mapToInt(UnitLine::paused).sum(), lines.stream().mapToInt(UnitLine::closed).sum());
    }

    private List<HolderLine> holders(Caller caller, String word) {
        var scope = Scope.of(caller);
        var today = calendars.today();
        var sql = "select h.account, h.org, h.role, a.name, o.name, h.held, h.overdue, h.longest, h.mean from (select f.holder_account_id as account,"
                + " case when f.holder_account_id is null then " + DeskFigures.PLACE + " end as org, f.holder_role as role, count(*) as held, count(*) filter (where f.due_on < ?) as overdue,"
                + " max(cast(? as date) - p.from_on) as longest, round(avg(cast(? as date) - p.from_on)) as mean from case_file f left join possession p on p.file_id = f.id and p.to_on is null"
                + " where not f.voided and not f.final and f.procedure = ? and f.holder_role is not null and " + scope.condition() + " group by 1, 2, 3) h"
                + " left join account a on a.id = h.account left join org_unit o on o.id = coalesce(h.org, a.org_id) order by h.overdue desc, h.longest desc nulls last, h.held desc limit " + MOST_HOLDERS;
        return read(sql, r -> holder(r), today, today, today, word, scope.key());
    }

    private static HolderLine holder(ResultSet r) throws SQLException {
        var account = r.getObject(1, Long.class);
        var role = Texts.of("access").get("Role." + r.getString(3));
        var code = account != null ? "h." + account + "." + r.getString(3) : "d." + r.getLong(2) + "." + r.getString(3);
        return new HolderLine(code, account != null ? r.getString(4) : role, account != null ? role : Texts.of("casework").get("heads.desk"), r.getString(5), r.getInt(6), r.getInt(7), r.getInt(8), r.getInt(9));
    }

    /** Makes a value of the present row. */
    @FunctionalInterface
    private interface Reader<T> {
        T of(ResultSet r) throws SQLException;
    }

    private <T> List<T> read(String sql, Reader<T> reader, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.add(reader.of(r));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("the overview could not be read", e);
        }
    }
}
