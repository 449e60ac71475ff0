package org.fazhi.station;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * When a station is open in a usual week, written {@code 1-5 09:00-12:00 14:00-17:30; 6 09:00-12:00}: days 1 (Monday) to 7, then spans.
 *
 * @param text  as written
 * @param spans what it says
 */
public record WeeklyHours(String text, List<Span> spans) {

    /** From this time on it is evening: after the usual office hours. */
    public static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final Pattern DAYS = Pattern.compile("([1-7])(?:-([1-7]))?");
    private static final Pattern HOURS = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    /**
     * Open from a time to a time (not included) on one day of the week.
     *
     * @param day  day of the week
     * @param from first minute
     * @param to   first minute after
     */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {
    }

    /** {@return the hours, or null when the text cannot be read} */
    public static WeeklyHours read(String text) {
        var spans = new ArrayList<Span>();
        var plain = text == null ? "" : text.strip().replace('；', ';').replace('：', ':').replace('—', '-');
        for (var part : plain.isEmpty() ? new String[0] : plain.split("\\s*;\\s*")) {
            var words = part.strip().split("\\s+");
            var days = DAYS.matcher(words[0]);
            if (!days.matches() || words.length < 2) {
                return null;
            }
            int first = Integer.parseInt(days.group(1));
            int last = days.group(2) == null ? first : Integer.parseInt(days.group(2));
            for (int i = 1; i < words.length; i++) {
                var hours = HOURS.matcher(words[i]);
                if (!hours.matches() || !add(spans, first, last, hours.group(1), hours.group(2))) {
                    return null;
                }
            }
        }
        return new WeeklyHours(plain, List.copyOf(spans));
    }

    private static boolean add(List<Span> spans, int first, int last, String from, String to) {
        try {
            var begin = LocalTime.parse(from);
            var end = to.equals("24:00") ? LocalTime.MAX : LocalTime.parse(to);
            for (int d = first; d <= last; d++) {
                spans.add(new Span(DayOfWeek.of(d), begin, end));
            }
            return first <= last && begin.isBefore(end);
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    /** {@return whether it is open at a moment} */
    public boolean openAt(LocalDateTime moment) {
        return openOn(moment.getDayOfWeek(), moment.toLocalTime());
    }

    /** {@return whether it is open at a time of a day of the usual week} */
    public boolean openOn(DayOfWeek day, LocalTime time) {
        return spans.stream().anyMatch(s -> s.day() == day && !time.isBefore(s.from()) && time.isBefore(s.to()));
    }

    /** {@return whether it is open in the evening of at least one working day} */
    public boolean evening() {
        return spans.stream().anyMatch(s -> s.day().getValue() <= 5 && !s.from().isAfter(EVENING) && s.to().isAfter(EVENING));
    }

    /** {@return whether it is open on Saturday or Sunday} */
    public boolean weekend() {
        return spans.stream().anyMatch(s -> s.day().getValue() >= 6);
    }
}
