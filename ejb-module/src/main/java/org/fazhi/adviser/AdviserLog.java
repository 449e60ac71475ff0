package org.fazhi.adviser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What the log of visits says about months. */
final class AdviserLog {

    private AdviserLog() {
    }

    /** {@return months of a year under contract and gone by in which the adviser came fewer times than he had to} */
    static List<String> missed(AdviserContract f, int year, LocalDate today, int least) {
        if (f.validFrom() == null) {
            return List.of();
        }
        return IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(year, m))
                .filter(m -> !m.atDay(1).isBefore(f.validFrom().withDayOfMonth(1)) && m.atEndOfMonth().isBefore(today) && !m.atDay(1).isAfter(f.validTo()))
                .filter(m -> f.count(AdviserData.Service.ON_SITE, m.atDay(1), m.atEndOfMonth()) < least).map(YearMonth::toString).toList();
    }
}
