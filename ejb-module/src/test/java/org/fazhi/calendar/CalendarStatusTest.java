package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fazhi.platform.StatusLine.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator hears in time that the coming year has no notice yet; the product brings 2015 to 2026. */
class CalendarStatusTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-12-31, GOOD", "2026-11-30, GOOD", "2026-12-01, CARE", "2026-12-31, CARE", "2027-01-01, BAD"})
    void aMissingYearIsToldFromDecemberOn(LocalDate today, State state) {
        assertThat(CalendarStatus.of(ProductCalendar.get(), today).state()).isEqualTo(state);
    }
}
