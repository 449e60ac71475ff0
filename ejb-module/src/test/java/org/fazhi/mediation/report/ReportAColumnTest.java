package org.fazhi.mediation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.mediation.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A column that slips by one tells the ministry something else: numbers and names are tied to the form. */
class ReportAColumnTest {

    @ParameterizedTest
    @CsvSource({"1, CASES", "2, PARTIES", "3, AGREED", "4, DIFFICULT", "5, AMOUNT", "6, BODY_VILLAGE", "11, BODY_SOCIAL", "12, PROACTIVE", "13, APPLICATION", "14, ENTRUSTED",
        "15, BY_COURT", "16, BY_PROCURATORATE", "17, BY_POLICE", "18, BY_PETITION", "19, BY_OTHER", "20, MARRIAGE_FAMILY", "29, MIGRANT_WAGE_ARREARS", "36, PROPERTY_MGMT",
        "37, OTHER", "38, ORAL", "39, WRITTEN", "40, PERFORMED", "44, CONFIRMED", "45, SCREENINGS", "54, AFFRAY_PEOPLE"})
    void theNumbersAreThoseOfTheForm(String number, ReportAColumn column) {
        assertThat(column.number()).isEqualTo(number);
        assertThat(ReportAColumn.of(number)).isEqualTo(column);
    }

    @Test
    void everyCodeOfTheFormHasItsColumnInItsOrder() {
        int first = ReportAColumn.MARRIAGE_FAMILY.ordinal();
        for (var type : Codes.DisputeType.values()) {
            assertThat(ReportAColumn.values()[first + type.ordinal()].predicate()).isEqualTo("r.type = '" + type + "'");
        }
        for (var body : Codes.CommitteeType.values()) {
            assertThat(ReportAColumn.values()[ReportAColumn.BODY_VILLAGE.ordinal() + body.ordinal()].predicate()).contains("'" + body + "'");
        }
        for (var by : Codes.EntrustedBy.values()) {
            assertThat(ReportAColumn.values()[ReportAColumn.BY_COURT.ordinal() + by.ordinal()].predicate()).contains("'" + by + "'");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportAColumn.class)
    void everyColumnHasItsHeading(ReportAColumn column) {
        assertThat(column.title()).isNotBlank();
    }

    @Test
    void everyColumnStandsOnce() {
        assertThat(new HashSet<>(Stream.of(ReportAColumn.values()).map(ReportAColumn::predicate).filter(p -> !p.equals("true")).toList()))
                .hasSize(ReportAColumn.values().length - 2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1=10 7=10 12=3 13=4 14=3 15=1 17=2 20=2 21=3 29=1 36=4 3=8 38=2 39=6 4=2 | 0
            1=10 7=9 12=3 13=4 14=3 15=1 17=2 20=2 21=3 29=1 36=4 3=8 38=2 39=6 4=2  | 1
            1=10 7=10 12=3 13=4 14=3 15=1 17=1 20=2 21=3 29=1 36=4 3=8 38=2 39=6 4=2 | 1
            1=10 7=10 12=3 13=4 14=3 15=1 17=2 20=2 21=3 29=1 36=4 3=8 38=2 39=7 4=2 | 1
            1=2 7=2 12=2 20=2 3=3 38=3 4=3                                           | 2
            """)
    void whatDoesNotAddUpIsSaid(String cells, int sentences) {
        Map<String, BigDecimal> row = new HashMap<>();
        Stream.of(cells.split(" ")).map(c -> c.split("=")).forEach(c -> row.put(c[0], new BigDecimal(c[1])));
        assertThat(ReportAColumn.IDENTITIES.stream().map(i -> i.broken(row)).filter(Objects::nonNull)).hasSize(sentences);
    }
}
