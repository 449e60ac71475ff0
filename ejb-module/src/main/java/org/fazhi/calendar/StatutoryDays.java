package org.fazhi.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which every citizen is off by statute (全国年节及纪念日放假办法, revised 2007, 2013 and 2024), for years whose notice is not
 * known. Make-up days for those that fall on a weekend are left to the notice: a computed date may become later, not earlier.
 */
final class StatutoryDays {

    private record Festivals(LocalDate newYear, LocalDate qingming, LocalDate dragonBoat, LocalDate midAutumn) {
    }

    private static final Map<Integer, Festivals> BY_YEAR = read();

    private StatutoryDays() {
    }

    /** {@return the name of the statutory holiday on a day; lunar ones only as far as the table of festivals reaches} */
    static Optional<String> name(LocalDate day) {
        int year = day.getYear();
        if (day.getDayOfYear() == 1) {
            return Optional.of("元旦");
        }
        // Two days of 劳动节 and four of 春节 since 2025: 13 instead of 11 days in all.
        if (day.getMonthValue() == 5 && day.getDayOfMonth() <= (year >= 2025 ? 2 : 1)) {
            return Optional.of("劳动节");
        }
        if (day.getMonthValue() == 10 && day.getDayOfMonth() <= 3) {
            return Optional.of("国庆节");
        }
        var f = BY_YEAR.get(year);
        if (f == null) {
            return Optional.empty();
        }
        if (day.equals(f.qingming)) {
            return Optional.of("清明节");
        }
        if (day.equals(f.dragonBoat)) {
            return Optional.of("端午节");
        }
        if (day.equals(f.midAutumn)) {
            return Optional.of("中秋节");
        }
        // 除夕 counted from 2008 to 2013 (then only to 初二) and again since 2025.
        var first = year >= 2014 && year < 2025 ? f.newYear : f.newYear.minusDays(1);
        var last = year < 2014 ? f.newYear.plusDays(1) : f.newYear.plusDays(2);
        return day.isBefore(first) || day.isAfter(last) ? Optional.empty() : Optional.of("春节");
    }

    /** {@return whether all statutory days of the year are known, lunar ones included} */
    static boolean reaches(int year) {
        return BY_YEAR.containsKey(year);
    }

    static int firstYear() {
        return Collections.min(BY_YEAR.keySet());
    }

    static int lastYear() {
        return Collections.max(BY_YEAR.keySet());
    }

    private static Map<Integer, Festivals> read() {
        var all = new HashMap<Integer, Festivals>();
        for (var line : ProductCalendar.lines("festivals.txt")) {
            var part = line.split(" ");
            int year = Integer.parseInt(part[0]);
            all.put(year, new Festivals(on(year, part[1]), on(year, part[2]), on(year, part[3]), on(year, part[4])));
        }
        return Map.copyOf(all);
    }

    private static LocalDate on(int year, String monthDay) {
        return MonthDay.parse("--" + monthDay).atYear(year);
    }
}
