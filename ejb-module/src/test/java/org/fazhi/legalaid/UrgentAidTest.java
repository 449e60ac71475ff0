package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fazhi.calendar.DeadlineArithmetic;
import org.fazhi.calendar.ProductCalendar;
import org.fazhi.calendar.Request;
import org.fazhi.platform.Parameter.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours of urgent, forwarded and contested applications (domain.md A8, 6.1, must-show 3). */
class UrgentAidTest {

    private static final DeadlineArithmetic ARITHMETIC = new DeadlineArithmetic(ProductCalendar.get());

    @ParameterizedTest(name = "{0} before {1}: {2} days left, urgent {3}")
    @CsvSource({"2025-11-08, 2025-11-14, 6, true", "2025-11-07, 2025-11-14, 7, false", "2025-11-14, 2025-11-14, 0, true", "2025-11-15, 2025-11-14, -1, false",
        "2025-11-13, 2025-11-14, 1, true"})
    void fewerThanSevenDaysIsFewerThanSeven(LocalDate today, LocalDate last, long left, boolean urgent) {
        assertThat(UrgentAid.daysLeft(today, last)).isEqualTo(left);
        assertThat(UrgentAid.limitationNear(today, last, 7)).isEqualTo(urgent);
    }

    @ParameterizedTest(name = "made {0}, received {1}: in time {2}")
    @CsvSource({"2025-09-30T15:10, 2025-10-01T15:10, true", "2025-09-30T15:10, 2025-10-01T15:11, false", "2025-10-01T09:00, 2025-10-01T11:00, true",
        "2025-10-01T09:00, 2025-10-01T08:00, false", "2025-10-03T23:59, 2025-10-04T23:59, true"})
    void aDetaineesApplicationHas24HoursAndHoursRunThroughHolidays(LocalDateTime made, LocalDateTime received, boolean inTime) {
        assertThat(UrgentAid.forwardedInTime(made, received, 24)).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "{0}: {1} + {2} days -> {3}")
    @CsvSource({
        "a notice on the eve of National Day is assigned on the first working day, 2025-09-30, 3, 2025-10-09",
        "a notice on the eve of a plain weekend,                                   2025-11-07, 3, 2025-11-10",
        "an objection window that ends in the holiday,                             2025-09-18, 15, 2025-10-09",
        "an objection decided over a working Saturday,                             2025-10-06, 5, 2025-10-11",
        "a file thirty days after the judgment,                                    2025-09-08, 30, 2025-10-09"})
    void theTermsOfLegalAidRollToTheNextWorkingDay(String name, LocalDate start, int days, LocalDate due) {
        assertThat(ARITHMETIC.due(Request.of(start, "收到", days, Unit.DAYS)).due()).isEqualTo(due);
    }
}
