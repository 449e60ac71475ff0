package org.fazhi.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;

/** Reads the period of an address: a part of a year, or two days. */
public final class PeriodForm {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_YEARS = 10;

    private PeriodForm() {
    }

    /**
     * {@return the period}
     *
     * @param year year, as typed
     * @param part name of a {@link Period.Part}; else the days count
     * @param from first day, as typed
     * @param to   last day, as typed
     * @param today nothing asked for means the quarter of this day
     * @throws InvalidInput with what is wrong with which field
     */
    public static Period read(String year, String part, String from, String to, LocalDate today) {
        var known = List.of(Period.Part.values()).stream().filter(p -> p.name().equals(part)).findFirst();
        if (known.isPresent()) {
            int y = empty(year) ? today.getYear() : year.strip().matches("\\d{4}") ? Integer.parseInt(year.strip()) : 0;
            if (y < FIRST_YEAR || y > LAST_YEAR) {
                throw wrong("year", "period.far", brief(year));
            }
            return known.get().of(y);
        }
        return empty(from) && empty(to) ? Period.quarterOf(today) : days(from, to);
    }

    /** {@return the period between two days, both needed; at most ten years} */
    public static Period days(String from, String to) {
        var first = day("from", from);
        var last = day("to", to);
        if (first.isAfter(last)) {
            throw wrong("from", "period.order", first, last);
        } else if (first.plusYears(LONGEST_YEARS).isBefore(last)) {
            throw wrong("to", "period.long", LONGEST_YEARS);
        }
        return new Period(first, last);
    }

    private static LocalDate day(String field, String typed) {
        if (empty(typed)) {
            throw wrong(field, "period.from.missing");
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw wrong(field, "period.day");
        }
        throw wrong(field, "period.far", brief(typed));
    }

    private static boolean empty(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String brief(String typed) {
        return typed.codePointCount(0, typed.length()) <= 12 ? typed : typed.substring(0, typed.offsetByCodePoints(0, 12)) + "…";
    }

    private static InvalidInput wrong(String field, String key, Object... args) {
        return new InvalidInput(List.of(new FieldError(field, Texts.of("reporting").get(key, args))));
    }
}
