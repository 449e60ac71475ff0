package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.calendar.CalendarService;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** What lies ahead of a unit: meetings, sessions and what is owed, over all procedures, as far as the lists of each reach for the caller. */
@Stateless
@PermitAll
public class Agenda {

    private static final int MOST = 1000;
    /** A task that is due some working days after a deadline lies later than that: so many days are looked back. */
    private static final int LOOK_BACK = 60;
    private static final String DUE = "case when t.after is null then t.due_on else (select max(d.due_on) from deadline d where d.file_id = t.file_id and d.kind = t.after"
            + " and d.state = 'RUNNING') end";
    private static final String TASKS = "select x.id, x.file_id, x.title, x.kind, x.text, x.due, x.name from (select t.id, t.file_id, f.title, t.kind, t.text, o.name, " + DUE + " as due"
            + " from file_task t join case_file f on f.id = t.file_id join org_unit o on o.id = f.org_id where t.state = 'OPEN' and not f.voided and f.procedure = ? and ";
    private static final String BETWEEN = ") x where x.due between ? and ? order by x.due, x.id limit " + MOST;

    /** What an entry is. */
    public enum Kind { /** Meeting or session, at an hour. */ APPOINTMENT, /** Work owed until the end of a day. */ TASK }

    /**
     * One entry.
     *
     * @param kind      what it is
     * @param day       the day
     * @param at        the hour, or null: until the end of the day
     * @param procedure the room's word
     * @param fileId    the file
     * @param what      in words
     * @param where     place, or the unit of a task
     * @param late      whether a task should have been done by now
     * @param key       stays the same as long as the entry does; for calendars that take it over
     */
    public record Entry(Kind kind, LocalDate day, LocalTime at, String procedure, long fileId, String what, String where, boolean late, String key) {
    }

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Procedures procedures;
    @Inject
    private CalendarService calendars;
    @Inject
    private Parameters parameters;

    /** {@return the entries of some days, by day, hours first; at most 1,000 tasks of each procedure} */
    public List<Entry> entries(Caller caller, LocalDate from, LocalDate to) {
        var all = new ArrayList<Entry>();
        for (var p : procedures.all()) {
            p.appointments(caller, from, to).forEach(a -> all.add(new Entry(Kind.APPOINTMENT, a.at().toLocalDate(), a.at().toLocalTime(), p.word(), a.fileId(), a.what(), a.where(), false,
                    "a" + a.fileId() + "-" + a.at().toLocalDate())));
            tasks(p, caller, from, to, all);
        }
        all.sort(Comparator.comparing(Entry::day).thenComparing(e -> e.at() == null ? LocalTime.MAX : e.at()).thenComparing(Entry::key));
        return List.copyOf(all);
    }

    private void tasks(Procedure<?> p, Caller caller, LocalDate from, LocalDate to, List<Entry> all) {
        var scope = p.scope(caller);
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(TASKS + scope.condition() + BETWEEN)) {
            s.setString(1, p.word());
            s.setLong(2, scope.key());
            s.setObject(3, from.minusDays(LOOK_BACK));
            s.setObject(4, to);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    var entry = task(r, p);
                    if (!entry.day().isBefore(from) && !entry.day().isAfter(to)) {
                        all.add(entry);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tasks could not be read", e);
        }
    }

    private Entry task(ResultSet r, Procedure<?> p) throws SQLException {
        var name = r.getString("kind");
        var due = r.getObject("due", LocalDate.class);
        var kind = p.tasks().stream().filter(k -> k.name().equals(name)).findFirst().orElse(null);
        var day = kind == null || kind.within() == null ? due : calendars.calendar().plusWorkdays(due, parameters.inForce(kind.within(), due).whole());
        return new Entry(Kind.TASK, day, null, p.word(), r.getLong("file_id"), Texts.of("casework").get("agenda.task", Texts.of(p.word()).get("task." + name), r.getString("title")),
                r.getString("name"), day.isBefore(calendars.today()), "t" + r.getLong("id"));
    }
}
