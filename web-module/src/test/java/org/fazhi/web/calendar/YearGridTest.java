package org.fazhi.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.fazhi.calendar.ProductCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who plans by the printed calendar must find every day in its place. */
class YearGridTest {

    @ParameterizedTest(name = "{0}: {1} working days")
    @CsvSource({"2025, 248, 5", "2026, 248, 6", "2024, 251, 8"})
    void theSumsOfAYear(int year, long worked, long adjusted) {
        var grid = YearGrid.of(year, ProductCalendar.get());
        assertThat(grid.worked()).isEqualTo(worked);
        assertThat(grid.adjusted()).isEqualTo(adjusted);
    }

    @Test
    void aMonthBeginsOnItsWeekdayAndKeepsAllItsDays() {
        for (var month : YearGrid.of(2024, ProductCalendar.get()).months()) {
            assertThat(month.weeks()).allMatch(week -> week.size() == 7);
            assertThat(month.weeks().stream().flatMap(w -> w.stream()).filter(Objects::nonNull)).hasSize(java.time.YearMonth.of(2024, month.number()).lengthOfMonth());
        }
        // 2025-10-01 was a Wednesday and a day off; 10-11 a worked Saturday.
        var october = YearGrid.of(2025, ProductCalendar.get()).months().get(9);
        assertThat(october.weeks().get(0).get(1)).isNull();
        assertThat(october.weeks().get(0).get(2).letter()).isEqualTo("休");
        assertThat(october.weeks().get(1).get(5).letter()).isEqualTo("班");
    }

    @Test
    void aHolidayTellsItsDaysAndWhatIsWorkedForIt() {
        var national = YearGrid.of(2026, ProductCalendar.get()).festivals().stream().filter(f -> f.name().contains("国庆")).findFirst().orElseThrow();
        assertThat(national.off()).isEqualTo("10-01至10-07");
        assertThat(national.work()).contains("10-10");
    }
}
