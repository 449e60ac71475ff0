package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Light;
import org.fazhi.casework.WorkbenchView.Lit;
import org.fazhi.casework.WorkbenchView.Month;
import org.fazhi.casework.WorkbenchView.Tab;
import org.fazhi.casework.WorkbenchView.Tile;

/** The first page of a person, across all procedures: figures and rows come from the same queries, so that they agree. */
@Stateless
@RolesAllowed("STAFF")
public class Workbench {

    /** One desk holds a few dozen open files; beyond this the tiles say 1000+. */
    private static final int MANY = 1001;
    private static final int SHOWN = 50;
    private static final List<Light> MOST_URGENT_FIRST = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.PAUSED, Light.NONE);

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private CurrentCaller current;
    @Inject
    private FileLists lists;
    @Inject
    private CalendarService calendars;
    @Inject
    private Clock clock;
    @Inject
    private Supervisions supervisions;
    @Inject
    private Urgings urgings;
    @Inject
    private Procedures procedures;
    @Inject
    private Tasks tasks;

    /** {@return the workbench of the signed-in caller with one tab opened} */
    public WorkbenchView open(Tab tab) {
        var caller = current.get();
        var today = calendars.today();
        var year = today.withDayOfYear(1);
        Map<Tab, List<FileRow>> open = new EnumMap<>(Tab.class);
        open.put(Tab.TODO, lists.todo(caller, MANY));
        open.put(Tab.LIVE, lists.handling(caller, MANY));
        open.put(Tab.URGED, lists.urged(caller, MANY));
        var tiles = Stream.of(Tab.values()).map(t -> t == Tab.DONE ? new Tile(t, lists.closed(caller, year), List.of())
                : new Tile(t, open.get(t).size(), lights(open.get(t)))).toList();
        var rows = tab == Tab.DONE ? lists.closed(caller, year, SHOWN) : open.get(tab);
        return new WorkbenchView(tab, tiles, List.copyOf(rows.subList(0, Math.min(SHOWN, rows.size()))), tiles.get(tab.ordinal()).count(),
                supervisions.waiting(caller), tasks.owedBy(caller), urgings.waiting(caller), agenda(caller, today), month(caller, today.withDayOfMonth(1)), LocalDateTime.now(clock));
    }

    /** {@return how many files wait for the caller, for the bar; 1,001 says “more than 1,000”} */
    public long waiting() {
        return lists.waiting(current.get());
    }

    private List<Appointment> agenda(Caller caller, LocalDate today) {
        var all = new ArrayList<Appointment>();
        procedures.all().forEach(p -> all.addAll(p.agenda(caller, today, today.plusDays(1))));
        all.sort(Comparator.comparing(Appointment::at));
        return List.copyOf(all);
    }

    private static List<Lit> lights(List<FileRow> rows) {
        Map<Light, Long> counts = new EnumMap<>(Light.class);
        rows.forEach(r -> counts.merge(r.light().light(), 1L, Long::sum));
        return MOST_URGENT_FIRST.stream().filter(counts::containsKey).map(l -> new Lit(l, counts.get(l))).toList();
    }

    private Month month(Caller caller, LocalDate first) {
        var sql = "select count(*) filter (where f.opened_on >= ?), count(*) filter (where f.closed_on >= ?),"
                + " count(*) filter (where f.closed_on >= ? and not exists"
                + " (select 1 from deadline d where d.file_id = f.id and d.state = 'MISSED'))"
                + " from (select distinct file_id from file_participant where account_id = ? and part not in ('REGISTRAR', 'REVIEWER')) p"
                + " join case_file f on f.id = p.file_id where not f.voided";
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            s.setObject(1, first);
            s.setObject(2, first);
            s.setObject(3, first);
            s.setLong(4, caller.accountId());
            try (var r = s.executeQuery()) {
                r.next();
                return new Month(r.getLong(1), r.getLong(2), r.getLong(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the figures of the month could not be read", e);
        }
    }
}
