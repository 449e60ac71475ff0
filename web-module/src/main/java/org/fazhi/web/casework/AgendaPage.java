package org.fazhi.web.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.Agenda;
import org.fazhi.casework.AgendaService;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Query;

/** 工作日程 of a week or a month; the day and the view stand in the address: {@code ?on=2026-03-02&view=month}. */
@Named
@RequestScoped
public class AgendaPage {

    private static final int WEEK = 7;
    private static final int SHOWN = 4;

    @EJB
    private AgendaService service;

    private LocalDate on;
    private List<List<Day>> weeks;

    /**
     * A day of the grid.
     *
     * @param day     the day
     * @param outside of another month than the one shown
     * @param today   whether it is today
     * @param mark    休 or 班 where the calendar says so, or empty
     * @param entries what lies on it, in the order of the day; cut in the view of a month
     * @param more    how many more there are
     */
    public record Day(LocalDate day, boolean outside, boolean today, String mark, List<Agenda.Entry> entries, int more) {
    }

    /** {@return the asked day, else today} */
    public LocalDate getOn() {
        if (on == null) {
            try {
                var typed = Query.current().text("on");
                on = typed.isEmpty() ? service.today() : LocalDate.parse(typed);
            } catch (DateTimeException e) {
                on = service.today();
            }
        }
        return on;
    }

    /** {@return whether a month is shown} */
    public boolean isMonth() {
        return "month".equals(Query.current().text("view"));
    }

    /** {@return the first day of the grid, a Monday} */
    public LocalDate getFrom() {
        return (isMonth() ? getOn().withDayOfMonth(1) : getOn()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** {@return the last day of the grid, a Sunday} */
    public LocalDate getTo() {
        return (isMonth() ? getOn().with(TemporalAdjusters.lastDayOfMonth()) : getOn()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** {@return the grid} */
    public List<List<Day>> getWeeks() {
        if (weeks == null) {
            Map<LocalDate, List<Agenda.Entry>> byDay = service.entries(getFrom(), getTo()).stream().collect(Collectors.groupingBy(Agenda.Entry::day));
            weeks = new ArrayList<>();
            for (var first = getFrom(); !first.isAfter(getTo()); first = first.plusDays(WEEK)) {
                var week = new ArrayList<Day>();
                for (int i = 0; i < WEEK; i++) {
                    week.add(day(first.plusDays(i), byDay));
                }
                weeks.add(week);
            }
        }
        return weeks;
    }

    private Day day(LocalDate day, Map<LocalDate, List<Agenda.Entry>> byDay) {
        var all = byDay.getOrDefault(day, List.of());
        int shown = isMonth() ? Math.min(SHOWN, all.size()) : all.size();
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        boolean worked = service.worked(day);
        var words = Texts.of("casework");
        var mark = worked && weekend ? words.get("agenda.work") : !worked && !weekend ? words.get("agenda.rest") : "";
        return new Day(day, isMonth() && day.getMonthValue() != getOn().getMonthValue(), day.equals(service.today()), mark, all.subList(0, shown), all.size() - shown);
    }

    /** {@return how many entries lie in the grid} */
    public int getCount() {
        return getWeeks().stream().flatMap(List::stream).mapToInt(d -> d.entries().size() + d.more()).sum();
    }

    /** {@return names of the days, Monday first} */
    public List<String> getHeads() {
        return List.of(Texts.of("casework").get("agenda.days").split(","));
    }

    /** {@return week or month, in words} */
    public String getUnit() {
        return Texts.of("casework").get(isMonth() ? "agenda.month" : "agenda.week");
    }

    /** {@return the address of the week or month before (-1) or after (1) this one} */
    public String step(int by) {
        return Query.address("agenda.xhtml", "on", isMonth() ? getOn().withDayOfMonth(1).plusMonths(by) : getOn().plusWeeks(by), "view", isMonth() ? "month" : null);
    }

    /** {@return the address of this day as a week or a month} */
    public String view(boolean month) {
        return Query.address("agenda.xhtml", "on", getOn(), "view", month ? "month" : null);
    }

    /** {@return the address of the week of a day} */
    public String weekOf(LocalDate day) {
        return Query.address("agenda.xhtml", "on", day);
    }

    /** {@return the address of the same days for a calendar program} */
    public String getIcs() {
        return Query.address("agenda.ics", "from", getFrom(), "to", getTo());
    }
}
