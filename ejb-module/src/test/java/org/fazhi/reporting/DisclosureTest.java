package org.fazhi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statistic must not tell of one poor or disabled person, neither in its cell nor by subtraction. */
class DisclosureTest {

    private static final List<String> CODES = List.of("8", "9", "10");

    private static ReportRow row(long unit, int... values) {
        var cells = new LinkedHashMap<String, BigDecimal>();
        IntStream.range(0, values.length).forEach(i -> cells.put(CODES.get(i), BigDecimal.valueOf(values[i])));
        return new ReportRow(new ReportUnit(Extent.Level.UNIT, unit, "单位" + unit), cells);
    }

    private static List<String> told(Disclosure by, ReportRow row) {
        return CODES.stream().map(c -> by.told(row, c) == null ? row.cells().get(c).toPlainString() : by.told(row, c)).toList();
    }

    @ParameterizedTest(name = "{0},{1},{2} of a sum is told as {3}")
    @CsvSource({"3, 20, 9, '<5,20,≥5'", "3, 2, 9, '<5,<5,9'", "3, 0, 0, '<5,<5,<5'", "5, 6, 7, '5,6,7'", "0, 0, 9, '0,0,9'", "4, 0, 6, '<5,0,≥5'"})
    void aSmallPartOfASumTakesAnotherOneWithIt(int a, int b, int c, String expected) {
        var row = row(1, a, b, c);
        assertThat(String.join(",", told(Disclosure.of(List.of(row), List.of(), CODES), row))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0},{1},{2} of groups is told as {3}")
    @CsvSource({"3, 20, 9, '<5,20,9'", "1, 4, 5, '<5,<5,5'", "0, 0, 0, '0,0,0'"})
    void groupsDoNotAddUpSoThatOnlyTheSmallOneIsNotTold(int a, int b, int c, String expected) {
        var row = row(1, a, b, c);
        assertThat(String.join(",", told(Disclosure.of(List.of(row), CODES, List.of()), row))).isEqualTo(expected);
    }

    @Test
    void theTotalLessTheOtherUnitsDoesNotTellOfTheOneInHiding() {
        var rows = new ArrayList<>(List.of(row(0, 23, 9, 9), row(1, 3, 9, 9), row(2, 8, 0, 0), row(3, 12, 0, 0)));
        var by = Disclosure.of(rows, CODES, List.of());
        assertThat(told(by, rows.get(0))).containsExactly("23", "9", "9");
        assertThat(told(by, rows.get(1)).get(0)).isEqualTo("<5");
        assertThat(told(by, rows.get(2)).get(0)).as("the next smallest hides too").isEqualTo("≥5");
        assertThat(told(by, rows.get(3)).get(0)).isEqualTo("12");
        assertThat(by.hidden(rows.get(1))).containsExactly("8");
    }
}
