package org.fazhi.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.fazhi.platform.Texts;

/** How urgent a deadline is on a day. Never shown by colour alone: {@link Shown} brings the words. */
public enum Light {
    /** 正常: more working days left than the due-soon parameter says. */
    GREEN,
    /** 将到期: at most so many working days left; the due day itself included. */
    YELLOW,
    /** 已超期: the due day has passed. */
    RED,
    /** 已中止: the clock stands. */
    PAUSED,
    /** 已办结 or without a deadline: no clock. */
    NONE;

    private static final Texts TEXTS = Texts.of("calendar");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
    /** So many days are listed after the number of working days left; more would not be read. */
    private static final int LISTED = 3;

    /**
     * A light with its words.
     *
     * @param light the light
     * @param word  in a list: 正常, 将到期, 已超期, 已中止, 已办结
     * @param left  beside a due date: 还剩8个工作日, 今天到期, 已超期4天, 已中止　自11-05
     * @param now   row 现在 of the arithmetic: 还剩2个工作日（11-24、11-25）
     */
    public record Shown(Light light, String word, String left, String now) {
    }

    /**
     * {@return the light of a deadline}
     *
     * @param due         last day, or null
     * @param pausedSince day from which the clock stands, or null
     * @param today       the day on which one looks
     * @param dueSoon     working days from which on it is due soon: parameter DUE_SOON_DAYS
     * @param calendar    which days are worked
     */
    public static Shown of(LocalDate due, LocalDate pausedSince, LocalDate today, int dueSoon, WorkingCalendar calendar) {
        if (pausedSince != null) {
            return shown(PAUSED, TEXTS.get("light.pausedSince", near(pausedSince, today)));
        }
        if (due == null) {
            return shown(NONE, TEXTS.get("light.NONE"));
        }
        if (today.isAfter(due)) {
            return shown(RED, TEXTS.get("light.overdue", ChronoUnit.DAYS.between(due, today)));
        }
        int left = calendar.workdaysBetween(today, due);
        var light = left <= dueSoon ? YELLOW : GREEN;
        if (today.equals(due)) {
            return shown(light, TEXTS.get("light.today"));
        }
        if (left == 0) {
            return shown(light, TEXTS.get("light.restDays", ChronoUnit.DAYS.between(today, due)));
        }
        var words = TEXTS.get("light.left", left);
        var days = today.plusDays(1).datesUntil(due.plusDays(1)).filter(calendar::isWorkday).limit(LISTED)
                .map(d -> near(d, today)).collect(Collectors.joining("、"));
        return new Shown(light, TEXTS.get("light." + light), words, left <= LISTED ? TEXTS.get("light.listed", words, days) : words);
    }

    /** {@return the light of something that goes on although no clock runs: 无期限 instead of 已办结} */
    public static Shown endless() {
        return new Shown(NONE, TEXTS.get("light.endless"), TEXTS.get("light.endless"), TEXTS.get("light.endless"));
    }

    /** {@return the light of a right that lapses or arises on a day: once past it makes nobody late, so it is never red} The parameters are those of {@link #of}. */
    public static Shown ofRight(LocalDate due, LocalDate pausedSince, LocalDate today, int dueSoon, WorkingCalendar calendar) {
        if (pausedSince != null || due == null || !today.isAfter(due)) {
            return of(due, pausedSince, today, dueSoon, calendar);
        }
        var left = TEXTS.get("light.lapsed", ChronoUnit.DAYS.between(due, today));
        return new Shown(NONE, TEXTS.get("light.LAPSED"), left, left);
    }

    /** {@return the light of a computed deadline at a moment; terms in hours are told to the hour} */
    public static Shown of(Result result, LocalDateTime now, int dueSoon, WorkingCalendar calendar) {
        var at = result.dueAt();
        if (at == null) {
            return of(result.due(), result.pausedSince(), now.toLocalDate(), dueSoon, calendar);
        }
        if (now.isAfter(at)) {
            return shown(RED, TEXTS.get("light.overdueHours", Duration.between(at, now.plusHours(1).minusNanos(1)).toHours()));
        }
        var minutes = Duration.between(now, at).toMinutes();
        var light = calendar.workdaysBetween(now.toLocalDate(), at.toLocalDate()) <= dueSoon ? YELLOW : GREEN;
        return shown(light, minutes < 60 ? TEXTS.get("light.leftMinutes", minutes) : TEXTS.get("light.leftHours", minutes / 60));
    }

    private static Shown shown(Light light, String left) {
        return new Shown(light, TEXTS.get("light." + light), left, left);
    }

    private static String near(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? SHORT.format(day) : day.toString();
    }
}
