package org.fazhi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fazhi.casework.form.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report over other days than the office meant is handed in wrong. */
class PeriodFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"2026, Q1, 2026-01-01, 2026-03-31, 2026年第一季度", "2024, M2, 2024-02-01, 2024-02-29, 2024年2月", "2025, M2, 2025-02-01, 2025-02-28, 2025年2月",
        "2025, H2, 2025-07-01, 2025-12-31, 2025年下半年", "2025, YEAR, 2025-01-01, 2025-12-31, 2025年全年", ", Q3, 2026-07-01, 2026-09-30, 2026年第三季度"})
    void aPartOfAYearHasItsDaysAndItsName(String year, String part, LocalDate from, LocalDate to, String name) {
        var period = PeriodForm.read(year, part, null, null, TODAY);
        assertThat(period).isEqualTo(new Period(from, to));
        assertThat(period.words()).isEqualTo(name);
    }

    @Test
    void nothingAskedForMeansTheRunningQuarterAndOwnDaysAreTakenAsTheyAre() {
        assertThat(PeriodForm.read("", "", "", "", TODAY)).isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(PeriodForm.read("", "", "2026-01-05", "2026-02-03", TODAY).words()).isEqualTo("2026-01-05至2026-02-03");
        assertThat(PeriodForm.read("", "", "2026-04-01", "2026-06-30", TODAY).words()).as("a quarter by its days").isEqualTo("2026年第二季度");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, 2026-03-31, from, 日期请写成", "2026-03-31, 2026-01-01, from, 对调", ", 2026-01-01, from, 请填写", "2026-01-01, , to, 请填写",
        "2010-01-01, 2026-01-01, to, 最多统计10年", "0001-01-01, 2026-01-01, from, 不合情理", "abc, 2026-01-01, from, 日期请写成"})
    void whatIsWrongWithADayIsSaidAtThatDay(String from, String to, String field, String sentence) {
        assertThatThrownBy(() -> PeriodForm.days(from, to)).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.errors()).singleElement().satisfies(f -> {
                assertThat(f.field()).isEqualTo(field);
                assertThat(f.message()).contains(sentence);
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"20x6", "99999", "1800", "0"})
    void aYearThatIsNoneIsRefused(String year) {
        assertThatThrownBy(() -> PeriodForm.read(year, "Q1", null, null, TODAY)).isInstanceOf(InvalidInput.class);
    }
}
