package org.fazhi.station;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.platform.Texts;

/** Facts of a station in words, for papers and pages. */
final class StationWords {

    private static final Texts WORDS = Texts.of(StationProcedure.WORD);

    private StationWords() {
    }

    static String names(List<? extends Enum<?>> codes) {
        return codes.stream().map(WORDS::name).collect(Collectors.joining("、"));
    }

    /** {@return the usual week with the days in Chinese: 周一至周五 09:00-12:00} */
    static String week(String hours) {
        if (hours == null || hours.isBlank()) {
            return null;
        }
        var parts = new java.util.ArrayList<String>();
        for (var part : WeeklyHours.read(hours).text().split("\\s*;\\s*")) {
            var words = part.strip().split("\\s+", 2);
            var days = words[0].split("-");
            var named = days.length == 1 || days[0].equals(days[1]) ? WORDS.get("day." + days[0]) : WORDS.get("day.span", WORDS.get("day." + days[0]), WORDS.get("day." + days[1]));
            parts.add(named + " " + words[1].replaceAll("\\s+", "、"));
        }
        return String.join("；", parts);
    }

    static String daysOff(List<StationData.DayOff> days) {
        return days.stream().map(d -> d.day() + " " + (d.hours() == null || d.hours().isBlank() ? WORDS.get("day.shut") : d.hours()) + (d.note() == null ? "" : "（" + d.note() + "）"))
                .collect(Collectors.joining("；"));
    }

    static String staff(List<StationData.Member> staff) {
        return staff.stream().map(m -> m.name() + "（" + WORDS.name(m.role()) + "）").collect(Collectors.joining("、"));
    }

    static String nearest(Optional<StationDesk.Nearest> other) {
        return other.map(n -> WORDS.get("nearest", n.name(), n.address() == null ? "" : n.address(), n.metres())).orElseGet(() -> WORDS.get("nearest.none"));
    }
}
