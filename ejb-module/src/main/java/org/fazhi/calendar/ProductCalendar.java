package org.fazhi.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The calendar that the product brings (holidays.txt), without database or container: the same years that the migration seeds. */
public final class ProductCalendar {

    private static final FixedCalendar INSTANCE = read();

    private ProductCalendar() {
    }

    /** {@return the calendar of the years in holidays.txt; all others are computed} */
    public static FixedCalendar get() {
        return INSTANCE;
    }

    private static FixedCalendar read() {
        var years = new HashSet<Integer>();
        var days = new ArrayList<FixedCalendar.Special>();
        for (var line : lines("holidays.txt")) {
            var part = line.split(" ", 3);
            if (part[0].equals("year")) {
                years.add(Integer.valueOf(part[1]));
                continue;
            }
            var type = part[0].equals("off") ? DayType.HOLIDAY : DayType.ADJUSTED_WORK;
            var ends = part[1].split("\\.\\.");
            var last = LocalDate.parse(ends[ends.length - 1]);
            LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(d -> days.add(new FixedCalendar.Special(d, type, part[2])));
        }
        return new FixedCalendar(years, days);
    }

    /** {@return the lines of a resource of this package that are neither empty nor comments} */
    static List<String> lines(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                ProductCalendar.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
