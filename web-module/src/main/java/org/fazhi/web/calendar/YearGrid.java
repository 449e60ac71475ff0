package org.fazhi.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.calendar.DayType;
import org.fazhi.calendar.WorkingCalendar;
import org.fazhi.platform.Texts;

/**
 * A year as twelve months of weeks from Monday.
 *
 * @param months    the months
 * @param festivals the holidays with their days
 * @param worked    working days of the year
 * @param off       days off by notice or statute, weekends among them
 * @param adjusted  weekend days that are worked
 */
public record YearGrid(List<Month> months, List<Festival> festivals, long worked, long off, long adjusted) {

    private static final int WEEK = 7;

    /** A month; weeks have seven days, null for those of another month. */
    public record Month(int number, List<List<Day>> weeks) {
    }

    /** A day; the letter tells days off (休) and worked weekend days (班) without colour. */
    public record Day(int number, String kind, String letter, String title) {
    }

    /** A holiday: its days off, and the weekend days worked for it, in words. */
    public record Festival(String name, String off, String work) {
    }

    static YearGrid of(int year, WorkingCalendar calendar) {
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
        return new YearGrid(IntStream.rangeClosed(1, 12).mapToObj(m -> month(YearMonth.of(year, m), calendar)).toList(), festivals(days, calendar),
                days.stream().filter(calendar::isWorkday).count(), days.stream().filter(d -> calendar.type(d) == DayType.HOLIDAY).count(),
                days.stream().filter(d -> calendar.type(d) == DayType.ADJUSTED_WORK).count());
    }

    private static Month month(YearMonth month, WorkingCalendar calendar) {
        var weeks = new ArrayList<List<Day>>();
        var week = new ArrayList<Day>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            week.add(null);
        }
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            week.add(day(month.atDay(d), calendar));
            if (week.size() == WEEK) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < WEEK) {
            week.add(null);
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        return new Month(month.getMonthValue(), weeks);
    }

    private static Day day(LocalDate day, WorkingCalendar calendar) {
        var words = Texts.of("calendar");
        var name = calendar.dayName(day).orElse("");
        return switch (calendar.type(day)) {
            case HOLIDAY -> new Day(day.getDayOfMonth(), "off", words.get("year.off"), name + words.get("year.off.full"));
            case ADJUSTED_WORK -> new Day(day.getDayOfMonth(), "work", words.get("year.work"), name + words.get("year.work.full"));
            case REST -> new Day(day.getDayOfMonth(), "rest", "", "");
            case WORK -> new Day(day.getDayOfMonth(), "plain", "", "");
        };
    }

    private static List<Festival> festivals(List<LocalDate> days, WorkingCalendar calendar) {
        var off = new LinkedHashMap<String, List<LocalDate>>();
        var work = new LinkedHashMap<String, List<LocalDate>>();
        for (var day : days) {
            calendar.dayName(day).ifPresent(name -> {
                off.computeIfAbsent(name, n -> new ArrayList<>());
                (calendar.type(day) == DayType.HOLIDAY ? off : work).computeIfAbsent(name, n -> new ArrayList<>()).add(day);
            });
        }
        return off.entrySet().stream().sorted(Comparator.comparing(e -> e.getValue().isEmpty() ? LocalDate.MAX : e.getValue().get(0))).map(e -> new Festival(e.getKey(), runs(e.getValue()), runs(work.getOrDefault(e.getKey(), List.of())))).toList();
    }

    /** {@return days as people write them: 10-01至10-08、12-31} */
    static String runs(List<LocalDate> days) {
        var text = new StringBuilder();
        for (int i = 0; i < days.size(); ) {
            int last = i;
            while (last + 1 < days.size() && days.get(last + 1).equals(days.get(last).plusDays(1))) {
                last++;
            }
            text.append(text.isEmpty() ? "" : "、").append(days.get(i).toString().substring(5))
                    .append(last == i ? "" : "至" + days.get(last).toString().substring(5));
            i = last + 1;
        }
        return text.toString();
    }
}
