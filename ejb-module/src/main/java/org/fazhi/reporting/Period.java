package org.fazhi.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fazhi.platform.Texts;

/**
 * The days that a report covers.
 *
 * @param from first day
 * @param to   last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** Parts of a year that offices report by. */
    public enum Part {
        /** The whole year. */ YEAR(1, 12),
        /** 上半年. */ H1(1, 6), /** 下半年. */ H2(7, 12),
        /** Quarters. */ Q1(1, 3), Q2(4, 6), Q3(7, 9), Q4(10, 12),
        /** Months. */ M1(1, 1), M2(2, 2), M3(3, 3), M4(4, 4), M5(5, 5), M6(6, 6), M7(7, 7), M8(8, 8), M9(9, 9), M10(10, 10), M11(11, 11), M12(12, 12);

        private final int first;
        private final int last;

        Part(int first, int last) {
            this.first = first;
            this.last = last;
        }

        /** {@return this part of a year} */
        public Period of(int year) {
            return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
        }
    }

    /** Refuses a period that ends before it begins. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " … " + to);
        }
    }

    /** {@return the quarter in which a day lies} */
    public static Period quarterOf(LocalDate day) {
        return Part.values()[Part.Q1.ordinal() + (day.getMonthValue() - 1) / 3].of(day.getYear());
    }

    /** {@return the part of a year that this is, or null for days of one's own choice} */
    public Part part() {
        for (var part : Part.values()) {
            if (part.of(from.getYear()).equals(this)) {
                return part;
            }
        }
        return null;
    }

    /** {@return its name as an office says it: 2026年第一季度, or 2026-01-05至2026-02-03} */
    public String words() {
        var words = Texts.of("reporting");
        var part = part();
        return part == null ? words.get("period.range", from, to) : words.get("period.of", from.getYear(), words.name(part));
    }
}
