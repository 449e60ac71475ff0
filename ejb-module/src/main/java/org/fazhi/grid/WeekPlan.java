package org.fazhi.grid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.calendar.WorkingCalendar;

/**
 * Which ISO weeks (Monday to Sunday) need a meeting and on which day: a week needs one when it has a working day; the day is the agreed weekday,
 * else the next working day of the same week, else the last one before it. Knows no file.
 */
public final class WeekPlan {

    private static final int WEEK = 7;

    private WeekPlan() {
    }

    /** {@return the Monday of the week in which a day lies} */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** {@return whether the week has a working day} */
    public static boolean required(LocalDate monday, WorkingCalendar calendar) {
        return day(monday, DayOfWeek.MONDAY, calendar) != null;
    }

    /** {@return the day of the meeting in a week, or null when the week has no working day} */
    public static LocalDate day(LocalDate monday, DayOfWeek agreed, WorkingCalendar calendar) {
        var wanted = monday.with(TemporalAdjusters.nextOrSame(agreed));
        for (var d = wanted; d.isBefore(monday.plusDays(WEEK)); d = d.plusDays(1)) {
            if (calendar.isWorkday(d)) {
                return d;
            }
        }
        for (var d = wanted.minusDays(1); !d.isBefore(monday); d = d.minusDays(1)) {
            if (calendar.isWorkday(d)) {
                return d;
            }
        }
        return null;
    }

    /** {@return the Monday of the next week after this one that needs a meeting} */
    public static LocalDate next(LocalDate monday, WorkingCalendar calendar) {
        var week = monday.plusDays(WEEK);
        while (!required(week, calendar)) {
            week = week.plusDays(WEEK);
        }
        return week;
    }

    /** {@return the Mondays of the weeks that need a meeting, begin on or after a day and are over on another} */
    public static List<LocalDate> between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        var out = new ArrayList<LocalDate>();
        var first = monday(from).isBefore(from) ? monday(from).plusDays(WEEK) : from;
        for (var week = first; !week.plusDays(WEEK - 1).isAfter(to); week = week.plusDays(WEEK)) {
            if (required(week, calendar)) {
                out.add(week);
            }
        }
        return List.copyOf(out);
    }

    /** {@return the first week that a series which begins on a day owes a meeting: its own when the day of its meeting is not past} */
    public static LocalDate first(LocalDate started, DayOfWeek agreed, WorkingCalendar calendar) {
        var week = monday(started);
        var day = day(week, agreed, calendar);
        return day != null && !day.isBefore(started) ? week : next(week, calendar);
    }
}
