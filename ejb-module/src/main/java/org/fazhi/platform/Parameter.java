package org.fazhi.platform;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One legal number in force on a day.
 *
 * @param code       such as {@code MED_GENERAL_DAYS}
 * @param value      the number
 * @param unit       what it counts
 * @param from       first day of validity
 * @param to         last day of validity, or null
 * @param basis      the article or decision, in Chinese, shown where the number is used
 * @param confidence V verified, C corroborated, M from memory, P product decision
 */
public record Parameter(String code, BigDecimal value, Unit unit, LocalDate from, LocalDate to, String basis, char confidence) {

    /** What a legal number counts. */
    public enum Unit { DAYS, WORKING_DAYS, HOURS, MONTHS, YEARS, COUNT, YUAN, PERCENT, METRES }

    /** {@return the number as a whole, for counts of days and the like} */
    public int whole() {
        return value.intValueExact();
    }
}
