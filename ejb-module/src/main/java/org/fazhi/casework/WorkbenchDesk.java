package org.fazhi.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.WorkbenchView.Tab;
import org.fazhi.platform.Texts;

/** Puts the workbench together from the common root: what waits, what is in hand, what is done, what is urged. */
@Stateless
@RolesAllowed("STAFF")
public class WorkbenchDesk implements Workbench {

    private static final int ROWS = 20;
    private static final int CAP = 1001;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    @Inject
    private CurrentCaller current;
    @Inject
    private FileLists lists;
    @Inject
    private Supervisions supervisions;
    @Inject
    private Procedures procedures;
    @Inject
    private CalendarService calendar;

    @Override
    public long waiting() {
        return lists.todo(current.get(), FileLists.Desk.TODO, today()).total();
    }

    @Override
    public WorkbenchView open(Tab tab) {
        var caller = current.get();
        var today = today();
        var todo = lists.todo(caller, FileLists.Desk.TODO, today);
        var live = lists.todo(caller, FileLists.Desk.LIVE, today);
        var done = lists.todo(caller, FileLists.Desk.DONE, today);
        var notices = supervisions.waiting(caller);
        var words = Texts.of("casework");
        var tiles = List.of(new WorkbenchView.Tile(Tab.TODO, todo.total(), lights(todo), ""), new WorkbenchView.Tile(Tab.LIVE, live.total(), lights(live), ""),
                new WorkbenchView.Tile(Tab.DONE, done.total(), List.of(), words.get("bench.done", done.inMonth())),
                new WorkbenchView.Tile(Tab.URGED, notices.size(), notices.isEmpty() ? List.of()
                        : List.of(new WorkbenchView.Light("red", words.get("bench.unsigned", notices.size()))), notices.isEmpty() ? words.get("bench.noUrged") : ""));
        var shown = switch (tab) {
            case TODO, URGED -> tab == Tab.TODO ? todo.total() : notices.size();
            case LIVE -> live.total();
            case DONE -> done.total();
        };
        return new WorkbenchView(tab, tiles, items(caller, tab, today), shown, urged(notices), agenda(caller, today),
                List.of(new WorkbenchView.Figure(words.get("bench.opened"), live.opened()), new WorkbenchView.Figure(words.get("bench.ended"), done.inMonth()),
                        new WorkbenchView.Figure(words.get("bench.onTime"), done.onTime())), STAMP.format(calendar.now()));
    }

    private LocalDate today() {
        return calendar.today();
    }

    private List<WorkbenchView.Item> items(Caller caller, Tab tab, LocalDate today) {
        if (tab == Tab.URGED) {
            return supervisions.waiting(caller).stream().map(n -> item(n.file(), n.demand(), today)).toList();
        }
        return lists.rows(caller, FileLists.Desk.valueOf(tab.name()), today, ROWS).stream().map(r -> item(r, r.next(), today)).toList();
    }

    private static WorkbenchView.Item item(FileRow row, String waits, LocalDate today) {
        var due = row.due() == null ? "" : day(row.due(), today);
        var kind = row.light().light().name().toLowerCase(Locale.ROOT);
        var number = row.number() == null ? Texts.of("casework").get("bench.noNumber") : row.number().replaceFirst(".*第", "第");
        return new WorkbenchView.Item(new WorkbenchView.Light("paused".equals(kind) ? "pause" : kind, row.light().left()), due, row.title(),
                "/" + row.procedure() + "/dossier.xhtml?id=" + row.id(), number + "　" + row.topic(), waits, row.verb());
    }

    private static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? SHORT.format(day) : day.toString()) + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
    }

    private static List<WorkbenchView.Light> lights(FileLists.Tally tally) {
        var words = Texts.of("casework");
        var out = new ArrayList<WorkbenchView.Light>();
        add(out, "red", "bench.overdue", tally.overdue(), words);
        add(out, "yellow", "bench.soon", tally.soon(), words);
        add(out, "green", "bench.normal", tally.total() - tally.overdue() - tally.soon() - tally.paused(), words);
        add(out, "pause", "bench.paused", tally.paused(), words);
        return out;
    }

    private static void add(List<WorkbenchView.Light> out, String kind, String key, long n, Texts words) {
        if (n > 0) {
            out.add(new WorkbenchView.Light(kind, words.get(key, n)));
        }
    }

    private static List<WorkbenchView.Urged> urged(List<Supervisions.Notice> notices) {
        var words = Texts.of("casework");
        return notices.stream().map(n -> new WorkbenchView.Urged(n.number() + "　" + n.file().title(),
                "/" + n.file().procedure() + "/dossier.xhtml?id=" + n.file().id(), words.get("bench.from", n.issuedBy(), STAMP.format(n.issuedAt())),
                words.get("bench.demand", n.demand(), n.replyBy()))).toList();
    }

    private List<WorkbenchView.Day> agenda(Caller caller, LocalDate today) {
        var all = new ArrayList<Appointment>();
        procedures.all().forEach(p -> all.addAll(p.agenda(caller, today, today.plusDays(1))));
        all.sort(Comparator.comparing(Appointment::at));
        var days = new ArrayList<WorkbenchView.Day>();
        for (var day : List.of(today, today.plusDays(1))) {
            var meetings = all.stream().filter(a -> a.at().toLocalDate().equals(day))
                    .map(a -> new WorkbenchView.Appointment(a.at().toLocalTime().toString(), a.what(), a.where())).toList();
            if (!meetings.isEmpty()) {
                days.add(new WorkbenchView.Day(Texts.of("casework").get(day.equals(today) ? "bench.today" : "bench.tomorrow", day.getMonthValue(),
                        day.getDayOfMonth(), day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE)), meetings));
            }
        }
        return days;
    }
}
