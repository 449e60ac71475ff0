package org.fazhi.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.fazhi.calendar.ProductCalendar;
import org.fazhi.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks around holidays: a meeting on a day on which nobody works is held by nobody, and counted against the community all the same. */
class WeekPlanTest {

    private static final WorkingCalendar CALENDAR = ProductCalendar.get();

    @ParameterizedTest(name = "week of {0}, agreed {1}: {2}")
    @CsvSource({
        "2025-09-22, MONDAY, 2025-09-22", "2025-09-29, MONDAY, 2025-09-29", "2025-09-29, TUESDAY, 2025-09-30", "2025-09-29, WEDNESDAY, 2025-09-30", "2025-09-29, FRIDAY, 2025-09-30",
        "2025-10-06, MONDAY, 2025-10-09", "2025-10-06, THURSDAY, 2025-10-09", "2025-10-06, FRIDAY, 2025-10-10", "2025-10-06, WEDNESDAY, 2025-10-09",
        "2025-10-13, MONDAY, 2025-10-13", "2025-10-13, FRIDAY, 2025-10-17",
        "2026-03-02, MONDAY, 2026-03-02", "2026-03-02, WEDNESDAY, 2026-03-04", "2026-07-13, FRIDAY, 2026-07-17",
        "2026-02-16, MONDAY, ", "2026-02-16, FRIDAY, ", "2026-02-23, MONDAY, 2026-02-24", "2026-02-09, FRIDAY, 2026-02-13"})
    void theMeetingFallsOnAWorkingDayOfItsOwnWeek(LocalDate monday, DayOfWeek agreed, LocalDate day) {
        assertThat(WeekPlan.day(monday, agreed, CALENDAR)).isEqualTo(day);
        assertThat(WeekPlan.required(monday, CALENDAR)).isEqualTo(day != null);
    }

    @Test
    void aWeekWithoutAWorkingDayIsOwedByNobody() {
        assertThat(WeekPlan.next(LocalDate.of(2026, 2, 9), CALENDAR)).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(WeekPlan.between(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 3, 1), CALENDAR)).containsExactly(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 23));
    }

    @Test
    void aWeekIsMissedOnlyWhenItsSundayIsOver() {
        assertThat(WeekPlan.between(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 10, 4), CALENDAR)).isEmpty();
        assertThat(WeekPlan.between(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 10, 5), CALENDAR)).containsExactly(LocalDate.of(2025, 9, 29));
        assertThat(WeekPlan.between(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 12), CALENDAR)).as("begun before the period").containsExactly(LocalDate.of(2025, 10, 6));
    }

    @ParameterizedTest(name = "begun {0}, agreed {1}: week of {2}")
    @CsvSource({"2026-03-02, MONDAY, 2026-03-02", "2026-03-03, MONDAY, 2026-03-09", "2026-03-03, FRIDAY, 2026-03-02", "2025-10-08, MONDAY, 2025-10-06", "2026-02-17, MONDAY, 2026-02-23"})
    void theFirstWeekIsTheOneWhoseDayIsStillToCome(LocalDate begun, DayOfWeek agreed, LocalDate week) {
        assertThat(WeekPlan.first(begun, agreed, CALENDAR)).isEqualTo(week);
    }
}
