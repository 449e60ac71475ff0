package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.platform.Parameter.Unit.DAYS;
import static org.fazhi.platform.Parameter.Unit.HOURS;
import static org.fazhi.platform.Parameter.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.fazhi.platform.Parameter.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of the deadline engine as a line of a table. */
class DeadlineArithmeticTest {

    private static final DeadlineArithmetic ARITHMETIC = new DeadlineArithmetic(ProductCalendar.get());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Pause pause(String text) {
        var ends = text.split("/", -1);
        return new Pause(day(ends[0]), ends[1].isEmpty() ? null : day(ends[1]));
    }

    private static Request with(Request request, String pauses, String extensions) {
        var r = pauses == null ? request : request.withPauses(Arrays.stream(pauses.split(" ")).map(DeadlineArithmeticTest::pause).toList());
        return extensions == null ? r : r.withExtensions(Arrays.stream(extensions.split(" "))
                .map(e -> new Extension(Integer.parseInt(e), request.unit())).toList());
    }

    @ParameterizedTest(name = "{0}: {1} + {2} {3} roll {4} pauses {5} extensions {6} -> {7} / {8}")
    @CsvSource({
            "start day not counted,            2026-10-26, 30, DAYS,         true,  ,                      , 2026-11-25, 2026-11-25",
            "no days: the start day itself,    2026-10-26,  0, DAYS,         true,  ,                      , 2026-10-26, 2026-10-26",
            "no days on a Sunday,              2026-11-22,  0, DAYS,         true,  ,                      , 2026-11-22, 2026-11-23",
            "Saturday to Monday,               2026-11-14,  7, DAYS,         true,  ,                      , 2026-11-21, 2026-11-23",
            "Saturday kept without roll,       2026-11-14,  7, DAYS,         false, ,                      , 2026-11-21, 2026-11-21",
            "Sunday before 调休 Sunday,         2026-02-13,  1, DAYS,         true,  ,                      , 2026-02-14, 2026-02-14",
            "into the long Spring Festival,    2026-02-12,  3, DAYS,         true,  ,                      , 2026-02-15, 2026-02-24",
            "month: corresponding day,         2026-03-15,  1, MONTHS,       true,  ,                      , 2026-04-15, 2026-04-15",
            "month: end of February,           2026-01-31,  1, MONTHS,       true,  ,                      , 2026-02-28, 2026-02-28",
            "month: end of leap February,      2024-01-31,  1, MONTHS,       true,  ,                      , 2024-02-29, 2024-02-29",
            "month: end of April rolled,       2023-03-31,  1, MONTHS,       true,  ,                      , 2023-04-30, 2023-05-04",
            "months over the year,             2024-11-30,  3, MONTHS,       true,  ,                      , 2025-02-28, 2025-02-28",
            "year: leap day,                   2024-02-29,  1, YEARS,        true,  ,                      , 2025-02-28, 2025-02-28",
            "term of office does not roll,     2023-05-20,  3, YEARS,        false, ,                      , 2026-05-20, 2026-05-20",
            "term of office ends on Saturday,  2023-05-23,  3, YEARS,        false, ,                      , 2026-05-23, 2026-05-23",
            "working days over a weekend,      2026-11-20,  3, WORKING_DAYS, true,  ,                      , 2026-11-25, 2026-11-25",
            "working days from a rest day,     2026-11-22,  3, WORKING_DAYS, true,  ,                      , 2026-11-25, 2026-11-25",
            "working days count 调休 Saturdays, 2026-05-07,  2, WORKING_DAYS, true,  ,                      , 2026-05-09, 2026-05-09",
            "working days skip a holiday,      2026-04-30,  1, WORKING_DAYS, true,  ,                      , 2026-05-06, 2026-05-06",
            "pause before the start ignored,   2026-10-26, 30, DAYS,         true,  2026-10-01/2026-10-20, , 2026-11-25, 2026-11-25",
            "pause cut at the start,           2026-10-26, 30, DAYS,         true,  2026-10-20/2026-10-28, , 2026-11-27, 2026-11-27",
            "overlapping pauses counted once,  2026-10-26, 30, DAYS,         true,  2026-11-02/2026-11-06 2026-11-04/2026-11-09, , 2026-12-02, 2026-12-02",
            "one pause inside another,         2026-10-26, 30, DAYS,         true,  2026-11-02/2026-11-09 2026-11-04/2026-11-06, , 2026-12-02, 2026-12-02",
            "touching pauses joined,           2026-10-26, 30, DAYS,         true,  2026-11-04/2026-11-09 2026-11-02/2026-11-04, , 2026-12-02, 2026-12-02",
            "empty pause,                      2026-10-26, 30, DAYS,         true,  2026-11-04/2026-11-04, , 2026-11-25, 2026-11-25",
            "pause on the last day,            2026-10-26, 30, DAYS,         true,  2026-11-25/2026-11-27, , 2026-11-27, 2026-11-27",
            "pause while the roll runs,        2025-09-28,  7, DAYS,         true,  2025-10-08/2025-10-20, , 2025-10-20, 2025-10-20",
            "pause after expiry: too late,     2026-10-26, 30, DAYS,         true,  2026-11-26/2026-12-26, , 2026-11-25, 2026-11-25",
            "pause reached through a pause,    2026-10-26, 30, DAYS,         true,  2026-11-20/2026-11-25 2026-11-28/2026-11-30, , 2026-12-02, 2026-12-02",
            "working days skip the pause,      2026-11-02,  5, WORKING_DAYS, true,  2026-11-03/2026-11-06, , 2026-11-12, 2026-11-12",
            "rest days in a pause cost nothing,2026-11-02,  5, WORKING_DAYS, true,  2026-11-06/2026-11-08, , 2026-11-09, 2026-11-09",
            "pause on the last working day,    2026-11-02,  5, WORKING_DAYS, true,  2026-11-09/2026-11-14, , 2026-11-16, 2026-11-16",
            "months longer by the pause,       2026-03-15,  1, MONTHS,       true,  2026-03-20/2026-03-22, , 2026-04-17, 2026-04-17",
            "extension from the rolled expiry, 2025-09-28,  7, DAYS,         true,  ,                    30, 2025-11-08, 2025-11-10",
            "two extensions roll one by one,   2026-10-26, 30, DAYS,         true,  ,                 10 10, 2026-12-17, 2026-12-17",
            "extension in working days,        2026-11-02,  5, WORKING_DAYS, true,  ,                     5, 2026-11-16, 2026-11-16",
            "pause within the extension,       2026-10-26, 30, DAYS,         true,  2026-12-01/2026-12-03, 30, 2026-12-27, 2026-12-28",
            "pause before and after extension, 2026-10-26, 30, DAYS,         true,  2026-11-02/2026-11-04 2026-12-01/2026-12-03, 10, 2026-12-09, 2026-12-09",
    })
    void nobodyLosesOrGainsADay(String rule, LocalDate start, int amount, Unit unit, boolean roll, String pauses, String extensions,
            LocalDate raw, LocalDate due) {
        var base = Request.of(start, "受理", amount, unit);
        var result = ARITHMETIC.due(with(roll ? base : base.withoutRoll(), pauses, extensions));
        assertThat(result.raw()).as("raw").isEqualTo(raw);
        assertThat(result.due()).as("due").isEqualTo(due);
        assertThat(result.dueAt()).isNull();
    }

    @ParameterizedTest(name = "{0} + {1}h pauses {2} extensions {3} -> {4}")
    @CsvSource({
            "2025-09-30T08:00:00, 24, ,                      , 2025-10-01T08:00:00",
            "2025-10-01T17:31:15, 72, ,                      , 2025-10-04T17:31:15",
            "2025-09-30T23:59:59,  0, ,                      , 2025-09-30T23:59:59",
            "2025-09-30T08:00:00, 24, ,                    24, 2025-10-02T08:00:00",
            "2025-09-30T08:00:00, 24, 2025-09-30/2025-10-03,  , 2025-10-04T08:00:00",
            "2025-12-31T12:00:00, 24, 2026-01-05/2026-01-06,  , 2026-01-01T12:00:00",
    })
    void hoursRunThroughHolidaysAndDoNotRoll(LocalDateTime start, int amount, String pauses, String extensions, LocalDateTime dueAt) {
        var result = ARITHMETIC.due(with(Request.hours(start, "申请", amount), pauses, extensions));
        assertThat(result.dueAt()).isEqualTo(dueAt);
        assertThat(result.due()).isEqualTo(dueAt.toLocalDate());
        assertThat(result.provisional()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Unit.class, names = {"DAYS", "WORKING_DAYS", "HOURS", "MONTHS", "YEARS"})
    void aStandingClockShowsNoDueDate(Unit unit) {
        var start = LocalDateTime.parse("2026-11-02T09:00:00");
        var result = ARITHMETIC.due(new Request(start, "受理", 48, unit, true, List.of(pause("2026-11-02/2026-11-03"), pause("2026-11-04/")),
                List.of()));
        assertThat(result.isPaused()).isTrue();
        assertThat(result.pausedSince()).isEqualTo("2026-11-04");
        assertThat(result.due()).isNull();
        assertThat(result.dueAt()).isNull();
        assertThat(result.raw()).isNull();
        assertThat(result.explanation().sentence()).contains("自11-04中止");
    }

    @ParameterizedTest
    @EnumSource(value = Unit.class, names = {"DAYS", "WORKING_DAYS"})
    void aPauseNotedAfterExpiryDoesNotHideThatTheTermRanOut(Unit unit) {
        var result = ARITHMETIC.due(Request.of(day("2026-11-02"), "受理", 4, unit).pausedBetween(day("2026-11-20"), null));
        assertThat(result.due()).isEqualTo("2026-11-06");
        assertThat(result.pausedSince()).isNull();
    }

    @Test
    void anOpenPauseInsideAnExtensionStandsToo() {
        var result = ARITHMETIC.due(Request.of(day("2026-10-26"), "受理", 30, DAYS).extendedBy(10).pausedBetween(day("2026-12-01"), null));
        assertThat(result.pausedSince()).isEqualTo("2026-12-01");
        assertThat(result.due()).isNull();
    }

    @ParameterizedTest(name = "{0} + {1} {2} roll {3} -> provisional {4}")
    @CsvSource({
            "2026-12-01, 30, DAYS,         true,  false",
            "2026-12-02, 30, DAYS,         true,  true",
            "2026-12-02, 30, DAYS,         false, false",
            "2026-12-28,  3, WORKING_DAYS, true,  false",
            "2026-12-28,  4, WORKING_DAYS, true,  true",
            "2014-12-01, 40, DAYS,         true,  false",
            "2014-12-30,  5, WORKING_DAYS, true,  true",
            "2030-12-30,  5, YEARS,        true,  true",
    })
    void whatRestsOnAComputedYearIsMarked(LocalDate start, int amount, Unit unit, boolean roll, boolean provisional) {
        var request = Request.of(start, "受理", amount, unit);
        var result = ARITHMETIC.due(roll ? request : request.withoutRoll());
        assertThat(result.provisional()).isEqualTo(provisional);
        assertThat(result.explanation().sentence().contains("放假安排还没有公布")).isEqualTo(provisional);
    }

    @ParameterizedTest
    @EnumSource(value = Unit.class, names = {"COUNT", "YUAN", "PERCENT"})
    void moneyIsNoTime(Unit unit) {
        assertThatThrownBy(() -> Request.of(day("2026-11-02"), "受理", 1, unit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(1, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nonsenseIsRefusedBeforeItIsCounted() {
        var request = Request.of(day("2026-11-02"), "受理", 1, DAYS);
        assertThatThrownBy(() -> Request.of(day("2026-11-02"), "受理", -1, WORKING_DAYS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request.pausedBetween(day("2026-11-02"), day("2026-11-01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request.extendedBy(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request.withExtensions(List.of(new Extension(1, HOURS)))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "told {0}, recomputed {1} -> {2}")
    @CsvSource({"2027-02-05, 2027-02-12, 2027-02-12", "2027-02-12, 2027-02-05, 2027-02-12", "2027-02-12, 2027-02-12, 2027-02-12",
            ", 2027-02-12, 2027-02-12", "2027-02-12, , "})
    void aCitizenNeverLosesADayThatWasTold(LocalDate old, LocalDate recomputed, LocalDate then) {
        assertThat(DueDate.later(old, recomputed)).isEqualTo(then);
    }
}
