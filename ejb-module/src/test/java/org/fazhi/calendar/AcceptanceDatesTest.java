package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.platform.Parameter.Unit.DAYS;
import static org.fazhi.platform.Parameter.Unit.MONTHS;
import static org.fazhi.platform.Parameter.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.fazhi.platform.Parameter.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date sums of the nine acceptance cases of the bureau, right answers and the wrong ones that other systems give. */
class AcceptanceDatesTest {

    private static final WorkingCalendar CALENDAR = ProductCalendar.get();
    private static final DeadlineArithmetic ARITHMETIC = new DeadlineArithmetic(CALENDAR);

    private static LocalDate due(Request request) {
        return ARITHMETIC.due(request).due();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @ParameterizedTest(name = "{0}: {1} + {2} {3}, pause {4}/{5} -> raw {6} due {7}, not {8}")
    @CsvSource({
            "A1 review across National Day,          2025-09-28,  7, DAYS,         ,           , 2025-10-05, 2025-10-09, 2025-10-05 2025-10-14",
            "A2 last date for the supplement,        2025-09-24,  5, WORKING_DAYS, ,           , 2025-09-30, 2025-09-30, 2025-09-29 2025-10-09",
            "A2a decision after the pause,           2025-09-22,  7, DAYS, 2025-09-24, 2025-09-29, 2025-10-04, 2025-10-09, 2025-09-29 2025-10-04",
            "A3 assignment,                          2025-10-09,  3, DAYS,         ,           , 2025-10-12, 2025-10-13, 2025-10-11 2025-10-12 2025-10-14",
            "A3 contract,                            2025-10-13,  5, DAYS,         ,           , 2025-10-18, 2025-10-20, 2025-10-18",
            "A4 confirmation of 09-08,               2025-09-08, 30, DAYS,         ,           , 2025-10-08, 2025-10-09, 2025-10-08 2025-10-10",
            "A5 working Saturday does not roll,      2025-09-11, 30, DAYS,         ,           , 2025-10-11, 2025-10-11, 2025-10-10 2025-10-13",
            "A5 same engine from 09-05,              2025-09-05, 30, DAYS,         ,           , 2025-10-05, 2025-10-09, 2025-10-05",
            "A7a right to arbitrate,                 2025-09-26, 15, DAYS,         ,           , 2025-10-11, 2025-10-11, 2025-10-10 2025-10-13",
            "A7a general mediation,                  2025-09-28, 30, DAYS,         ,           , 2025-10-28, 2025-10-28, 2025-10-27",
            "A7b medical without expert opinion,     2025-09-26, 30, WORKING_DAYS, ,           , 2025-11-13, 2025-11-13, 2025-11-11 2025-11-12",
            "A7b medical with expert opinion,        2025-09-26, 30, WORKING_DAYS, 2025-10-13, 2025-10-24, 2025-11-26, 2025-11-26, 2025-11-13 2025-11-24 2025-11-25",
            "A8 formalities after emergency aid,     2025-11-08, 10, DAYS,         ,           , 2025-11-18, 2025-11-18, 2025-11-17",
    })
    void theBureauTellsTheCitizenTheRightLastDay(String name, LocalDate start, int amount, Unit unit,
            LocalDate from, LocalDate to, LocalDate raw, LocalDate due, String wrong) {
        var request = Request.of(start, "收到", amount, unit);
        var result = ARITHMETIC.due(from == null ? request : request.pausedBetween(from, to));
        assertThat(result.raw()).isEqualTo(raw);
        assertThat(result.due()).isEqualTo(due);
        assertThat(Stream.of(wrong.split(" ")).map(LocalDate::parse)).doesNotContain(result.due());
        assertThat(result.provisional()).isFalse();
    }

    @Test
    void a2WhileTheSupplementIsOutThereIsNoDueDate() {
        var result = ARITHMETIC.due(Request.of(day("2025-09-22"), "收到", 7, DAYS).pausedBetween(day("2025-09-24"), null));
        assertThat(result.due()).isNull();
        assertThat(result.raw()).isNull();
        assertThat(result.pausedSince()).isEqualTo("2025-09-24");
    }

    @Test
    void a2NothingSentInIsSeenOnTheFirstOfOctoberNotBefore() {
        var last = due(Request.of(day("2025-09-24"), "送达", 5, WORKING_DAYS));
        assertThat(Light.of(last, null, day("2025-09-30"), 2, CALENDAR).light()).isEqualTo(Light.YELLOW);
        assertThat(Light.of(last, null, day("2025-10-01"), 2, CALENDAR).light()).isEqualTo(Light.RED);
    }

    @Test
    void theWindowForTheCourtThatClosedUnusedIsNotShownAsSomebodyBeingLate() {
        var last = due(Request.of(day("2025-09-08"), "生效", 30, DAYS));
        assertThat(Light.ofRight(last, null, last, 2, CALENDAR)).isEqualTo(Light.of(last, null, last, 2, CALENDAR));
        var after = Light.ofRight(last, null, last.plusDays(3), 2, CALENDAR);
        assertThat(after.light()).isEqualTo(Light.NONE);
        assertThat(after.word() + " " + after.left()).isEqualTo("已届满 已届满3天");
    }

    @Test
    void a4ApplicationsOnTheNinthAreInTimeAndOnTheTenthLate() {
        var last = due(Request.of(day("2025-09-08"), "生效", 30, DAYS));
        assertThat(day("2025-10-09")).isBeforeOrEqualTo(last);
        assertThat(day("2025-10-10")).isAfter(last);
    }

    @Test
    void a5ApplicationsOnTheWorkingSaturdayAreInTimeAndOnMondayLate() {
        var last = due(Request.of(day("2025-09-11"), "达成", 30, DAYS));
        assertThat(CALENDAR.type(day("2025-10-11"))).isEqualTo(DayType.ADJUSTED_WORK);
        assertThat(day("2025-10-11")).isBeforeOrEqualTo(last);
        assertThat(day("2025-10-13")).isAfter(last);
    }

    @Test
    void a6AgesAreReachedOnTheBirthday() {
        assertThat(due(Request.of(day("2007-09-28"), "出生", 18, Unit.YEARS).withoutRoll())).isEqualTo("2025-09-28");
    }

    @Test
    void a8SixDaysLeftAreLessThanSevenAndSevenAreNot() {
        var last = day("2025-11-14");
        assertThat(ChronoUnit.DAYS.between(day("2025-11-08"), last)).isEqualTo(6);
        assertThat(ChronoUnit.DAYS.between(day("2025-11-07"), last)).isEqualTo(7);
        assertThat(CALENDAR.isWorkday(last)).isTrue();
    }

    @Test
    void a9TheNumberYearTurnsOnNewYearsDay() {
        assertThat(day("2025-12-31").plusDays(1).getYear()).isEqualTo(2026);
        assertThat(CALENDAR.type(day("2026-01-01"))).isEqualTo(DayType.HOLIDAY);
        assertThat(due(Request.of(day("2025-12-31"), "受理", 1, DAYS))).isEqualTo("2026-01-04");
        assertThat(due(Request.of(day("2025-12-01"), "受理", 1, MONTHS))).isEqualTo("2026-01-04");
    }
}
