package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed: a date or a sentence at the field, never an exception. */
class DueServiceTest {

    private static DueAnswer ask(String start, String amount, String unit, String roll, List<String> pauses, List<String> extensions) {
        return DueService.due(new DueForm(start, null, amount, unit, roll, pauses, extensions), ProductCalendar.get());
    }

    @Test
    void theQuestionOfTheInterfaceDescription() {
        var answer = ask("2025-09-22", "7", "DAYS", "true", List.of("2025-09-24/2025-09-29"), null);
        assertThat(answer.isOk()).isTrue();
        assertThat(answer.result().due()).isEqualTo("2025-10-09");
        assertThat(answer.result().raw()).isEqualTo("2025-10-04");
        assertThat(answer.result().explanation().sentence()).startsWith("09-22发生，次日起算7日");
    }

    @ParameterizedTest(name = "{0} {1} {2} roll {3} -> {4}")
    @CsvSource({
            "2025-09-28,                7, DAYS,         true,  2025-10-09",
            "２０２５－０９－２８,           ７, ,             ,      2025-10-09",
            "2025-09-28,                7, DAYS,         false, 2025-10-05",
            "2025-09-28T23:59,          7, DAYS,         true,  2025-10-09",
            "2025-09-28,                7, WORKING_DAYS, true,  2025-10-14",
            "2025-09-28,                1, MONTHS,       true,  2025-10-28",
            "2025-09-28,                1, YEARS,        true,  2026-09-28",
            "2100-12-31,            36600, WORKING_DAYS, true,  ",
            "2100-12-31,            36600, DAYS,         true,  ",
            "2100-12-31,              100, YEARS,        true,  ",
    })
    void whatIsRightIsCounted(String start, String amount, String unit, String roll, String due) {
        var answer = ask(start, amount, unit, roll, null, null);
        assertThat(answer.errors()).isEmpty();
        if (due != null) {
            assertThat(answer.result().due()).isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
            "2025-09-30T08:00,           2025-10-01T08:00",
            "2025-09-30 08:00:30,        2025-10-01T08:00:30",
            "2025-09-30T08:00:00+08:00,  2025-10-01T08:00",
            "2025-09-30T08:00:00 08:00,  2025-10-01T08:00",
            "2025-09-30T00:00:00Z,       2025-10-01T08:00",
            "2025-09-30,                 2025-10-01T00:00",
    })
    void hoursTakeATimeInShanghaiAndMidnightWithoutOne(String start, LocalDateTime dueAt) {
        var answer = ask(start, "24", "HOURS", "true", null, null);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.result().dueAt()).isEqualTo(dueAt);
    }

    @Test
    void pausesMayBeOpenAndExtensionsAdded() {
        assertThat(ask("2025-09-22", "7", "DAYS", null, List.of("2025-09-24/"), null).result().pausedSince()).isEqualTo("2025-09-24");
        assertThat(ask("2025-09-28", "7", "DAYS", null, List.of(""), List.of("30")).result().due()).isEqualTo("2025-11-10");
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} pause {5} extension {6} -> {7}")
    @CsvSource(delimiter = '|', value = {
            "start     |            | 7     | DAYS  | true  |                       |    | 请填起算日期",
            "start     | 2025-02-29 | 7     | DAYS  | true  |                       |    | “2025-02-29”没有认出来",
            "start     | 28.9.2025  | 7     | DAYS  | true  |                       |    | 没有认出来",
            "start     | 2025-09-28T25:00 | 7 | HOURS | true |                      |    | 没有认出来",
            "start     | <script>alert(1)</script>;drop table | 7 | DAYS | true |     |    | 没有认出来",
            "start     | +999999999-01-01 | 7 | DAYS | true |                       |    | 没有认出来",
            "start     | 0001-01-01 | 7     | DAYS  | true  |                       |    | 填了1年",
            "start     | 2101-01-01 | 7     | DAYS  | true  |                       |    | 填了2101年",
            "amount    | 2025-09-28 |       | DAYS  | true  |                       |    | 请填期限",
            "amount    | 2025-09-28 | -1    | DAYS  | true  |                       |    | 填了“-1”，请改为0至36600的整数",
            "amount    | 2025-09-28 | 36601 | DAYS  | true  |                       |    | 36600",
            "amount    | 2025-09-28 | 99999999999999999999 | DAYS | true |         |    | 36600",
            "amount    | 2025-09-28 | 7.5   | DAYS  | true  |                       |    | 整数",
            "amount    | 2025-09-28 | 七    | DAYS  | true  |                       |    | 填了“七”",
            "amount    | 2025-09-28 | 101   | YEARS | true  |                       |    | 0至100",
            "amount    | 2025-09-28 | 1201  | MONTHS | true |                       |    | 0至1200",
            "unit      | 2025-09-28 | 7     | COUNT | true  |                       |    | 单位“COUNT”没有认出来",
            "unit      | 2025-09-28 | 7     | days  | true  |                       |    | 没有认出来",
            "roll      | 2025-09-28 | 7     | DAYS  | maybe |                       |    | true或false",
            "pause     | 2025-09-28 | 7     | DAYS  | true  | 2025-09-29            |    | 请写成2025-09-24/2025-09-29",
            "pause     | 2025-09-28 | 7     | DAYS  | true  | /2025-09-29           |    | 没有认出来",
            "pause     | 2025-09-28 | 7     | DAYS  | true  | 2025-09-31/2025-10-01 |    | 没有认出来",
            "pause     | 2025-09-28 | 7     | DAYS  | true  | 2025-10-02/2025-10-01 |    | 早于中止日2025-10-02",
            "pause     | 2025-09-28 | 7     | DAYS  | true  | 2025-10-02/9999-10-01 |    | 超出1949年至2100年",
            "extension | 2025-09-28 | 7     | DAYS  | true  |                       | 0  | 填了“0”",
            "extension | 2025-09-28 | 7     | DAYS  | true  |                       | x  | 填了“x”",
    })
    void whatIsWrongIsSaidAtItsField(String field, String start, String amount, String unit, String roll, String pause, String extension,
            String sentence) {
        var answer = ask(start, amount, unit, roll, pause == null ? null : List.of(pause), extension == null ? null : List.of(extension));
        assertThat(answer.result()).isNull();
        assertThat(answer.errors()).containsOnlyKeys(field);
        assertThat(answer.errors().get(field)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "💥", "'{0}", "%s", "=1+1", "\n", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长"})
    void rubbishEverywhereIsAnsweredInWords(String rubbish) {
        var answer = DueService.due(new DueForm(rubbish, rubbish, rubbish, rubbish, rubbish, List.of(rubbish), List.of(rubbish)), ProductCalendar.get());
        assertThat(answer.isOk()).isFalse();
        assertThat(answer.errors()).containsKeys("start", "amount");
        assertThat(answer.errors().values()).allSatisfy(s -> assertThat(s).doesNotContain("\u0000").hasSizeLessThan(120));
    }

    @Test
    void tooManyPausesAreRefusedNotCounted() {
        var answer = ask("2025-09-28", "7", "DAYS", "true", Collections.nCopies(101, "2025-09-29/2025-09-30"), Collections.nCopies(101, "1"));
        assertThat(answer.errors()).containsOnlyKeys("pause", "extension");
    }
}
