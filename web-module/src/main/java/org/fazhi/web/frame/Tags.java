package org.fazhi.web.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fazhi.calendar.Clocks;

/** Functions of the house tags. */
public final class Tags {

    private static final Pattern INSIDE_A_DAY = Pattern.compile("(?<=\\d)-(?=\\d)");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd EEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd EEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("M月d日（EEE）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter LONG_YEAR = DateTimeFormatter.ofPattern("yyyy年M月d日（EEE）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter MOMENT_YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Tags() {
    }

    /** {@return the part of a case number before its running number: （2026）柳岸街道人调字} */
    public static String numberHead(String number) {
        return number == null ? "" : number.substring(0, cut(number));
    }

    /** {@return the running number of a case number, as people say it: 第118号; empty when the number has none} */
    public static String numberTail(String number) {
        return number == null ? "" : number.substring(cut(number));
    }

    /**
     * {@return the part of a class name ({@code is-…}) for a light, a look or a state, given as constant or text; {@code none} for
     * nothing}
     */
    public static String kind(Object constant) {
        var text = constant == null ? "" : constant.toString().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> "none";
            case "paused" -> "pause";
            case "stopped" -> "stop";
            case "final" -> "done";
            default -> text;
        };
    }

    /** {@return a day as lists show it: 11-25 周三, with the year when it is not the running one; empty for none} */
    public static String shortDay(LocalDate day) {
        return day == null ? "" : (thisYear(day) ? SHORT : SHORT_YEAR).format(day);
    }

    /** {@return a day as sentences say it: 11月25日（周三）, with the year when it is not the running one; empty for none} */
    public static String longDay(LocalDate day) {
        return day == null ? "" : (thisYear(day) ? LONG : LONG_YEAR).format(day);
    }

    /** {@return a moment: 11-23 06:00, with the year when it is not the running one; empty for none} */
    public static String moment(LocalDateTime at) {
        return at == null ? "" : (thisYear(at.toLocalDate()) ? MOMENT : MOMENT_YEAR).format(at);
    }

    /** {@return a sentence whose days are not broken at the end of a line: 11-25 stays together although a hyphen allows a break} */
    public static String whole(String sentence) {
        return sentence == null ? "" : INSIDE_A_DAY.matcher(sentence).replaceAll("-\u2060");
    }

    private static boolean thisYear(LocalDate day) {
        return day.getYear() == LocalDate.now(Clocks.ZONE).getYear();
    }

    private static int cut(String number) {
        int at = number.lastIndexOf('第');
        return at < 0 ? number.length() : at;
    }
}
