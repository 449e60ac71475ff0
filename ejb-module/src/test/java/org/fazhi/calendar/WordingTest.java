package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fazhi.platform.Parameter.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence beside a date: a clerk can check the sum by it without a calendar. */
class WordingTest {

    private static final WorkingCalendar CALENDAR = ProductCalendar.get();
    private static final DeadlineArithmetic ARITHMETIC = new DeadlineArithmetic(CALENDAR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-10-26 | 受理 | 30 | DAYS         | true  | 10-26受理，次日起算30日，末日11-25，是工作日，不顺延。未中止，未延期。",
            "2025-09-28 | 收到 | 7  | DAYS         | true  | 09-28收到，次日起算7日，末日10-05，是国庆节、中秋节休假日，顺延至10-09。未中止，未延期。",
            "2025-10-09 | 决定 | 3  | DAYS         | true  | 10-09决定，次日起算3日，末日10-12，是周日，顺延至10-13。未中止，未延期。",
            "2025-09-11 | 达成 | 30 | DAYS         | true  | 09-11达成，次日起算30日，末日10-11，是周六，调休上班，不顺延。未中止，未延期。",
            "2025-09-26 | 受理 | 30 | WORKING_DAYS | true  | 09-26受理，次日起算30个工作日，末日11-13，是工作日，不顺延。未中止，未延期。",
            "2023-05-23 | 当选 | 3  | YEARS        | false | 2023-05-23当选，次日起算3年，末日2026-05-23，是周六，按规定不顺延。未中止，未延期。",
            "2023-10-01 | 当选 | 3  | YEARS        | false | 2023-10-01当选，次日起算3年，末日2026-10-01，是国庆节休假日，按规定不顺延。未中止，未延期。",
            "2026-12-01 | 受理 | 1  | MONTHS       | true  | 2026-12-01受理，次日起算1个月，末日2027-01-01，是元旦休假日，顺延至2027-01-04。未中止，未延期。"
                    + "2027年放假安排还没有公布，按周末和法定节日推算，公布后重算。",
    })
    void theSumReadsAsThePicturesShow(LocalDate start, String word, int amount, Unit unit, boolean roll, String sentence) {
        var request = Request.of(start, word, amount, unit);
        assertThat(ARITHMETIC.due(roll ? request : request.withoutRoll()).explanation()).hasToString(sentence);
    }

    @Test
    void theRowsOfTheTooltip() {
        var rows = ARITHMETIC.due(Request.of(LocalDate.of(2026, 10, 26), "受理", 30, Unit.DAYS)).explanation();
        assertThat(rows.start()).isEqualTo("10-26受理，次日10-27起算");
        assertThat(rows.amount()).isEqualTo("30日，末日11-25，是工作日，不顺延");
        assertThat(rows.excluded()).isEqualTo("无中止，未延期");
    }

    @Test
    void pausesAndExtensionsAreTold() {
        var request = Request.of(LocalDate.of(2025, 9, 22), "收到", 7, Unit.DAYS).pausedBetween(LocalDate.of(2025, 9, 24), LocalDate.of(2025, 9, 29));
        assertThat(ARITHMETIC.due(request).explanation())
                .hasToString("09-22收到，次日起算7日，扣除中止5日，末日10-04，是国庆节、中秋节休假日，顺延至10-09。09-25至09-29中止5日，未延期。");
        assertThat(ARITHMETIC.due(request.extendedBy(30)).explanation().sentence())
                .endsWith("顺延至10-09。09-25至09-29中止5日，延期30日，末日11-08，是周六，顺延至11-10。");
        assertThat(ARITHMETIC.due(request.pausedBetween(LocalDate.of(2025, 9, 30), null)).explanation())
                .hasToString("09-22收到，次日起算7日。09-25至09-29中止5日，自09-30中止，恢复后接着算，未延期。");
    }

    @Test
    void manyPausesAndExtensionsStayOneSentenceThatFitsItsColumn() {
        var request = Request.of(LocalDate.of(2025, 9, 22), "收到", 60, Unit.DAYS);
        for (int i = 0; i < 20; i++) {
            request = request.pausedBetween(LocalDate.of(2025, 9, 22).plusDays(3L * i), LocalDate.of(2025, 9, 23).plusDays(3L * i)).extendedBy(1);
        }
        assertThat(ARITHMETIC.due(request).explanation().sentence()).hasSizeLessThan(200).contains("中止20次，已满20日，延期20次，末日");
        assertThat(ARITHMETIC.due(request.pausedBetween(LocalDate.of(2025, 11, 28), null)).explanation().sentence())
                .contains("中止21次，已满20日，自11-28中止，恢复后接着算，延期20次。");
    }

    @Test
    void hoursAreTold() {
        var request = Request.hours(LocalDateTime.parse("2025-09-30T08:00:00"), "申请", 24);
        assertThat(ARITHMETIC.due(request).explanation()).hasToString("09-30 08:00申请，起算24小时，至10-01 08:00，按小时计，不顺延。未中止，未延期。");
        assertThat(ARITHMETIC.due(request.withExtensions(List.of(new Extension(12, Unit.HOURS)))).explanation().sentence()).contains("延期12小时");
    }

    @ParameterizedTest(name = "due {0} paused {1} today {2} -> {3} {4} {5}")
    @CsvSource({
            "2026-11-25, , 2026-11-23, YELLOW, 将到期, 还剩2个工作日, 还剩2个工作日（11-24、11-25）",
            "2026-11-25, , 2026-11-20, GREEN,  正常,   还剩3个工作日, 还剩3个工作日（11-23、11-24、11-25）",
            "2026-12-03, , 2026-11-23, GREEN,  正常,   还剩8个工作日, 还剩8个工作日",
            "2026-11-25, , 2026-11-25, YELLOW, 将到期, 今天到期, 今天到期",
            "2026-11-19, , 2026-11-23, RED,    已超期, 已超期4天, 已超期4天",
            "2026-11-22, , 2026-11-23, RED,    已超期, 已超期1天, 已超期1天",
            "2025-10-09, , 2025-09-30, YELLOW, 将到期, 还剩1个工作日, 还剩1个工作日（10-09）",
            "2026-01-04, , 2025-12-31, YELLOW, 将到期, 还剩1个工作日, 还剩1个工作日（2026-01-04）",
            "2026-11-22, , 2026-11-20, YELLOW, 将到期, '还剩2天，都是休假日', '还剩2天，都是休假日'",
            ", 2026-11-05, 2026-11-23, PAUSED, 已中止, 已中止　自11-05, 已中止　自11-05",
            ", , 2026-11-23,           NONE,   已办结, 已办结, 已办结",
    })
    void theLightSaysHowUrgentItIs(LocalDate due, LocalDate since, LocalDate today, Light light, String word, String left, String now) {
        assertThat(Light.of(due, since, today, 2, CALENDAR)).isEqualTo(new Light.Shown(light, word, left, now));
    }

    @Test
    void aFileThatGoesOnWithoutAClockIsNotCalledFinished() {
        assertThat(Light.endless().word()).isEqualTo("无期限");
        assertThat(Light.endless().light()).isEqualTo(Light.NONE);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource({
            "2025-09-30T08:00:00, YELLOW, 还剩24小时",
            "2025-10-01T07:30:00, YELLOW, 还剩30分钟",
            "2025-10-01T08:00:00, YELLOW, 还剩0分钟",
            "2025-10-01T08:00:01, RED,    已超期1小时",
            "2025-10-01T10:30:00, RED,    已超期3小时",
    })
    void termsInHoursAreToldToTheHour(LocalDateTime now, Light light, String left) {
        var result = ARITHMETIC.due(Request.hours(LocalDateTime.parse("2025-09-30T08:00:00"), "申请", 24));
        var shown = Light.of(result, now, 2, CALENDAR);
        assertThat(shown.light()).isEqualTo(light);
        assertThat(shown.left()).isEqualTo(left);
    }
}
