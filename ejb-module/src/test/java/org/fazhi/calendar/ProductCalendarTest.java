package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar that the product brings: figures per year, the two years of the dossier to the day, computed years, the seed. */
class ProductCalendarTest {

    private static final WorkingCalendar CALENDAR = ProductCalendar.get();

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static TreeSet<LocalDate> span(String text) {
        var all = new TreeSet<LocalDate>();
        for (var part : text.split(" ")) {
            var ends = part.split("\\.\\.");
            LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1)).forEach(all::add);
        }
        return all;
    }

    static IntStream officialYears() {
        return IntStream.rangeClosed(2015, 2026);
    }

    @ParameterizedTest(name = "{0}: {1} work, {2} rest, {3} holiday, {4} worked weekend days; first {5}, last {6}")
    @CsvSource({
            "2015, 244, 90, 26, 5, HOLIDAY, WORK",
            "2016, 244, 92, 24, 6, HOLIDAY, REST",
            "2017, 244, 92, 24, 5, HOLIDAY, REST",
            "2018, 243, 90, 25, 7, HOLIDAY, HOLIDAY",
            "2019, 244, 93, 22, 6, HOLIDAY, WORK",
            "2020, 242, 87, 30, 7, HOLIDAY, WORK",
            "2021, 243, 84, 31, 7, HOLIDAY, WORK",
            "2022, 242, 84, 32, 7, HOLIDAY, HOLIDAY",
            "2023, 242, 90, 26, 7, HOLIDAY, REST",
            "2024, 243, 87, 28, 8, HOLIDAY, WORK",
            "2025, 243, 89, 28, 5, HOLIDAY, WORK",
            "2026, 242, 84, 33, 6, HOLIDAY, WORK",
    })
    void everyYearHasTheFiguresOfItsNotice(int year, int work, int rest, int holiday, int adjusted, DayType first, DayType last) {
        var count = new HashMap<DayType, Integer>();
        days(year).forEach(d -> count.merge(CALENDAR.type(d), 1, Integer::sum));
        assertThat(count).isEqualTo(Map.of(DayType.WORK, work, DayType.REST, rest, DayType.HOLIDAY, holiday, DayType.ADJUSTED_WORK, adjusted));
        assertThat(CALENDAR.type(LocalDate.of(year, 1, 1))).isEqualTo(first);
        assertThat(CALENDAR.type(LocalDate.of(year, 12, 31))).isEqualTo(last);
        assertThat(CALENDAR.isProvisional(year)).isFalse();
        assertThat(CALENDAR.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31))).isEqualTo(work + adjusted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "2025, 2025-01-01 2025-01-28..2025-02-04 2025-04-04..2025-04-06 2025-05-01..2025-05-05 2025-05-31..2025-06-02 2025-10-01..2025-10-08,"
                    + " 2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11",
            "2026, 2026-01-01..2026-01-03 2026-02-15..2026-02-23 2026-04-04..2026-04-06 2026-05-01..2026-05-05 2026-06-19..2026-06-21"
                    + " 2026-09-25..2026-09-27 2026-10-01..2026-10-07, 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10",
    })
    void theYearsOfTheDossierAgreeToTheDay(int year, String rest, String worked) {
        var off = span(rest);
        var on = span(worked);
        days(year).forEach(d -> {
            assertThat(CALENDAR.isWorkday(d)).as("%s", d).isEqualTo(on.contains(d) || !off.contains(d) && !FixedCalendar.isWeekend(d));
            assertThat(CALENDAR.type(d) == DayType.HOLIDAY).as("%s", d).isEqualTo(off.contains(d));
            assertThat(CALENDAR.type(d) == DayType.ADJUSTED_WORK).as("%s", d).isEqualTo(on.contains(d));
            assertThat(CALENDAR.dayName(d).isPresent()).as("%s", d).isEqualTo(on.contains(d) || off.contains(d));
        });
    }

    @ParameterizedTest
    @MethodSource("officialYears")
    void everyStatutoryDayOfAnOfficialYearIsOff(int year) {
        var statutory = days(year).filter(d -> StatutoryDays.name(d).isPresent()).toList();
        // 2020: 中秋 falls on 1 October.
        assertThat(statutory).hasSize((year >= 2025 ? 13 : 11) - (year == 2020 ? 1 : 0));
        assertThat(statutory).noneMatch(CALENDAR::isWorkday);
    }

    @Test
    void aNoticeAlsoRulesTheEndOfTheYearBefore() {
        assertThat(CALENDAR.type(LocalDate.of(2018, 12, 29))).isEqualTo(DayType.ADJUSTED_WORK);
        assertThat(CALENDAR.type(LocalDate.of(2018, 12, 31))).isEqualTo(DayType.HOLIDAY);
        assertThat(CALENDAR.type(LocalDate.of(2022, 12, 31))).isEqualTo(DayType.HOLIDAY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "2013, 2013-01-01 2013-02-09..2013-02-11 2013-04-04 2013-05-01 2013-06-12 2013-09-19 2013-10-01..2013-10-03",
            "2014, 2014-01-01 2014-01-31..2014-02-02 2014-04-05 2014-05-01 2014-06-02 2014-09-08 2014-10-01..2014-10-03",
            "2027, 2027-01-01 2027-02-05..2027-02-08 2027-04-05 2027-05-01 2027-05-02 2027-06-09 2027-09-15 2027-10-01..2027-10-03",
            "2033, 2033-01-01 2033-01-30..2033-02-02 2033-04-04 2033-05-01 2033-05-02 2033-06-01 2033-09-08 2033-10-01..2033-10-03",
            "2061, 2061-01-01 2061-05-01 2061-05-02 2061-10-01..2061-10-03",
    })
    void yearsWithoutNoticeAreWeekendsAndStatutoryDays(int year, String statutory) {
        var off = span(statutory);
        assertThat(CALENDAR.isProvisional(year)).isTrue();
        days(year).forEach(d -> {
            assertThat(CALENDAR.type(d) == DayType.HOLIDAY).as("%s", d).isEqualTo(off.contains(d));
            assertThat(CALENDAR.isWorkday(d)).as("%s", d).isEqualTo(!off.contains(d) && !FixedCalendar.isWeekend(d));
        });
    }

    @Test
    void theSeedOfTheDatabaseSaysTheSameAsTheProduct() throws IOException {
        var seeded = new HashMap<LocalDate, String>();
        String sql;
        try (var in = getClass().getResourceAsStream("/db/migration/V202611230920__calendar.sql")) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var row = Pattern.compile("\\(\\d{4}, date '(.+?)', date '(.+?)', '(HOLIDAY|ADJUSTED_WORK)', '(.+?)'\\)").matcher(sql);
        while (row.find()) {
            LocalDate.parse(row.group(1)).datesUntil(LocalDate.parse(row.group(2)).plusDays(1))
                    .forEach(d -> assertThat(seeded.put(d, row.group(3) + row.group(4))).as("%s twice", d).isNull());
        }
        officialYears().forEach(year -> {
            assertThat(sql).contains("(" + year + ", 'OFFICIAL', ");
            days(year).filter(d -> CALENDAR.dayName(d).isPresent()).forEach(
                    d -> assertThat(seeded.remove(d)).as("%s", d).isEqualTo(CALENDAR.type(d) + CALENDAR.dayName(d).orElseThrow()));
        });
        assertThat(seeded).isEmpty();
        assertThat(Arrays.stream(sql.split("\n"))).hasSizeLessThan(400);
    }
}
