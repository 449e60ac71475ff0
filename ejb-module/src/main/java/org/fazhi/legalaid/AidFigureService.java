package org.fazhi.legalaid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.Texts;

/** Statistics of legal aid, for the centre and the bureau; no figure tells of hardship or violence. */
@Stateless
@RolesAllowed("STAFF")
public class AidFigureService {

    private static final List<Role> READERS = List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER);
    private static final List<AidDeadline> TOLD = List.of(AidDeadline.REVIEW, AidDeadline.ASSIGNMENT, AidDeadline.NOTICE_ASSIGNMENT, AidDeadline.OBJECTION_DECISION,
            AidDeadline.CONTRACT, AidDeadline.CHANGE, AidDeadline.TERMINATION_NOTICE, AidDeadline.FILING, AidDeadline.FILE_REVIEW, AidDeadline.SUBSIDY);
    private static final int FEW = 5;
    private static final String FILES = " from aid_case c join case_file f on f.id = c.file_id where not f.voided and ";
    private static final String DUE = " from deadline d join case_file f on f.id = d.file_id where f.procedure = 'legalaid' and not f.voided and d.kind = ? and d.due_on between ? and ?"
            + " and (d.state in ('MET', 'MISSED') or d.state = 'RUNNING' and d.due_on < ?) and ";

    @Inject
    private CurrentCaller current;
    @Inject
    private AidTables tables;
    @Inject
    private AidProcedure procedure;
    @Inject
    private CalendarService calendar;

    /** {@return the figures of a period within the caller's reach} */
    public AidFigures figures(LocalDate from, LocalDate to) {
        var scope = scope();
        var words = Texts.of(AidProcedure.WORD);
        var counts = List.of(count("APPLICATIONS", "c.notice_ground is null and f.opened_on between ? and ?", scope, from, to),
                count("NOTICES", "c.notice_ground is not null and f.opened_on between ? and ?", scope, from, to),
                count("GRANTED", "c.granted_on between ? and ?", scope, from, to), event("REFUSED", "REFUSE", scope, from, to), event("DEEMED", "EXPIRE", scope, from, to),
                event("TERMINATED", "TERMINATE", scope, from, to), count("CONCLUDED", "c.basis is not null and c.concluded_on between ? and ?", scope, from, to));
        var refusals = grouped("c.refusal_code", "c.refusal_code is not null and f.opened_on between ? and ?", scope, from, to, k -> words.name(AidCodes.RefusalCode.valueOf(k)));
        var forms = grouped("c.form", "f.opened_on between ? and ?", scope, from, to, k -> words.get("topic." + k));
        var groups = tables.list("select g, count(*) from (select unnest(string_to_array(c.groups, ',')) g" + FILES + "c.groups <> '' and f.opened_on between ? and ? and " + scope.condition()
                + ") x group by g order by g", s -> period(s, scope, from, to), r -> new AidFigures.Count("", words.name(AidCodes.Group.valueOf(r.getString(1))), few(r.getInt(2))));
        var units = tables.list("select u.name, count(*) from aid_assignment g join org_unit u on u.id = g.unit_id join case_file f on f.id = g.file_id where g.assigned_on between ? and ? and "
                + scope.condition() + " group by u.name order by 2 desc, 1", s -> period(s, scope, from, to), r -> new AidFigures.Count("", r.getString(1), r.getString(2)));
        return new AidFigures(from, to, counts, refusals, forms, groups, units, TOLD.stream().map(k -> onTime(k, scope, from, to)).toList());
    }

    /** {@return the files behind the late part of a share, at most 200} */
    public List<AidFigures.Row> late(String kind, LocalDate from, LocalDate to) {
        var scope = scope();
        if (TOLD.stream().noneMatch(k -> k.name().equals(kind))) {
            return List.of();
        }
        return tables.list("select f.id, coalesce(f.number, ''), d.due_on, d.ended_on" + DUE + "d.state <> 'MET' and " + scope.condition() + " order by d.due_on, f.id limit 200",
                s -> due(s, kind, scope, from, to), r -> new AidFigures.Row(r.getLong(1), r.getString(2), r.getObject(3, LocalDate.class), r.getObject(4, LocalDate.class)));
    }

    private AidFigures.OnTime onTime(AidDeadline kind, Scope scope, LocalDate from, LocalDate to) {
        return tables.list("select count(*) filter (where d.state = 'MET'), count(*)" + DUE + scope.condition(), s -> due(s, kind.name(), scope, from, to),
                r -> new AidFigures.OnTime(kind.name(), Texts.of(AidProcedure.WORD).get("deadline." + kind), r.getInt(1), r.getInt(2))).get(0);
    }

    private void due(PreparedStatement s, String kind, Scope scope, LocalDate from, LocalDate to) throws SQLException {
        s.setString(1, kind);
        s.setObject(2, from);
        s.setObject(3, to);
        s.setObject(4, calendar.today());
        s.setLong(5, scope.key());
    }

    private AidFigures.Count count(String key, String where, Scope scope, LocalDate from, LocalDate to) {
        return tables.list("select count(*)" + FILES + where + " and " + scope.condition(), s -> period(s, scope, from, to),
                r -> new AidFigures.Count(key, Texts.of(AidProcedure.WORD).get("figures." + key), r.getString(1))).get(0);
    }

    private AidFigures.Count event(String key, String step, Scope scope, LocalDate from, LocalDate to) {
        return count(key, "exists (select 1 from file_event e where e.file_id = f.id and e.step = '" + step + "' and e.act_on between ? and ?)", scope, from, to);
    }

    private List<AidFigures.Count> grouped(String column, String where, Scope scope, LocalDate from, LocalDate to, java.util.function.UnaryOperator<String> name) {
        return new ArrayList<>(tables.list("select " + column + ", count(*)" + FILES + where + " and " + scope.condition() + " group by 1 order by 2 desc, 1", s -> period(s, scope, from, to),
                r -> new AidFigures.Count(r.getString(1), name.apply(r.getString(1)), r.getString(2))));
    }

    private static void period(PreparedStatement s, Scope scope, LocalDate from, LocalDate to) throws SQLException {
        s.setObject(1, from);
        s.setObject(2, to);
        s.setLong(3, scope.key());
    }

    private static String few(int n) {
        return n < FEW ? "<" + FEW : String.valueOf(n);
    }

    private Scope scope() {
        if (Stream.of(current.get()).noneMatch(c -> READERS.stream().anyMatch(c::has))) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("providers.notAllowed"));
        }
        return procedure.scope(current.get());
    }
}
