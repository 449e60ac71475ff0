package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coming year is taken over whole or not at all, and every line that is wrong is named. */
class CalendarImportTest {

    private static final String SOURCE = "国务院办公厅关于2027年部分节假日安排的通知";

    /** An invented but complete notice. */
    private static String notice() {
        return "日期,类型,名称\r\n" + off("2027-01-01", 3, "元旦") + off("2027-02-05", 8, "春节") + off("2027-04-03", 3, "清明节")
                + off("2027-05-01", 5, "劳动节") + off("2027-06-09", 1, "端午节") + off("2027-09-15", 1, "中秋节") + off("2027-10-01", 7, "国庆节")
                + "2027-02-14,ADJUSTED_WORK,春节\n２０２７－０５－０８，上班，劳动节\n\n# 以上按通知\n2026-12-31,放假,元旦\n2027-03-01,WORK,平日\n2027-03-06,REST,周末\n";
    }

    private static String off(String first, int days, String name) {
        return Stream.iterate(LocalDate.parse(first), d -> d.plusDays(1)).limit(days).map(d -> d + ",HOLIDAY," + name + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aWholeNoticeIsTakenAndMakesTheYearOfficial() {
        var read = CalendarImport.read(2027, notice(), SOURCE);
        assertThat(read.errors()).isEmpty();
        assertThat(read.days()).hasSize(31);
        var calendar = new FixedCalendar(Set.of(2026, 2027), read.days());
        assertThat(calendar.isProvisional(2027)).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 5, 8))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.nextWorkday(LocalDate.of(2027, 2, 5))).isEqualTo("2027-02-14");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
            "2027-13-01,HOLIDAY,元旦         | 第37行的日期“2027-13-01”没有认出来",
            "2027-02-30,HOLIDAY,春节         | 没有认出来",
            "<b>,HOLIDAY,春节                | 日期“<b>”没有认出来",
            "2028-01-01,HOLIDAY,元旦         | 不在2027年",
            "2026-11-30,HOLIDAY,元旦         | 不在2027年",
            "2027-07-01,FREE,建党节           | 类型“FREE”没有认出来",
            "2027-07-01,HOLIDAY,             | 没有节日名称",
            "2027-10-01,HOLIDAY,国庆节        | 前面已经列过",
            "2027-07-01,ADJUSTED_WORK,春节    | 不是周六周日",
            "2027-07-03,WORK,春节             | 调休上班请写ADJUSTED_WORK",
            "2027-07-01,REST,建党节           | 放假请写HOLIDAY",
            "2027-07-01                      | 有1格，应为三格",
            "'2027-07-01,HOLIDAY,a,b'        | 有4格，应为三格",
    })
    void oneWrongLineIsNamedAndNothingIsTaken(String line, String error) {
        var read = CalendarImport.read(2027, notice() + line.strip(), SOURCE);
        assertThat(read.isAccepted()).isFalse();
        assertThat(read.days()).isEmpty();
        assertThat(read.errors()).singleElement().asString().contains(error);
    }

    @Test
    void halfANoticeIsRefused() {
        assertThat(CalendarImport.read(2027, notice().replace("2027-10-01,HOLIDAY,国庆节\n", ""), SOURCE).errors())
                .singleElement().asString().contains("2027-10-01国庆节");
        assertThat(CalendarImport.read(2027, "", SOURCE).isAccepted()).isFalse();
        assertThat(CalendarImport.read(2027, null, SOURCE).isAccepted()).isFalse();
        assertThat(CalendarImport.read(2027, notice().replace("2027-10-02,HOLIDAY", "2027-10-02,ADJUSTED_WORK"), SOURCE).isAccepted()).isFalse();
    }

    @Test
    void moreWorkedWeekendsThanDaysOffIsAMistake() {
        var weekends = LocalDate.of(2027, 7, 3).datesUntil(LocalDate.of(2027, 12, 31)).filter(FixedCalendar::isWeekend)
                .filter(d -> d.getMonthValue() != 10).map(d -> d + ",ADJUSTED_WORK,补班\n").collect(Collectors.joining());
        assertThat(CalendarImport.read(2027, notice() + weekends, SOURCE).errors()).singleElement().asString().contains("多于放假的工作日");
    }

    @Test
    void sourceYearAndLengthAreChecked() {
        assertThat(CalendarImport.read(2027, notice(), " ").errors()).singleElement().asString().contains("通知名称");
        assertThat(CalendarImport.read(2027, notice(), "长".repeat(501)).isAccepted()).isFalse();
        assertThat(CalendarImport.read(2099, notice(), SOURCE).errors()).singleElement().asString().contains("2099");
        assertThat(CalendarImport.read(2027, "\n".repeat(5000), SOURCE).isAccepted()).isFalse();
        assertThat(CalendarImport.read(2027, "坏,行\n".repeat(300), SOURCE).errors()).hasSize(50);
    }
}
