package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The columns of the statistics: each with its number, its name, and every code of its list. */
class AidColumnTest {

    @Test
    void noCodeIsMissingAndNoColumnIsNameless() {
        assertThat(AidColumn.all()).extracting(AidColumn::number).isEqualTo(IntStream.rangeClosed(1, AidColumn.all().size()).mapToObj(String::valueOf).toList());
        assertThat(AidColumn.of(AidColumn.Block.REFUSALS)).hasSize(AidCodes.RefusalCode.values().length);
        assertThat(AidColumn.of(AidColumn.Block.FORMS)).hasSize(AidCodes.Form.values().length);
        assertThat(AidColumn.of(AidColumn.Block.GROUPS)).hasSize(AidCodes.Group.values().length);
        assertThat(AidColumn.of(AidColumn.Block.ON_TIME)).hasSize(3 * AidColumn.told().size());
        assertThat(AidColumn.all()).allSatisfy(c -> assertThat(c.title()).isNotBlank().doesNotContain("?", "figures.", "{"));
    }

    @Test
    void whatTellsOfIncomeOrDisabilityIsSensitiveAndAnAddressCannotNameAnotherColumn() {
        assertThat(AidColumn.all()).filteredOn(AidColumn::sensitive).extracting(AidColumn::block).containsOnly(AidColumn.Block.REFUSALS, AidColumn.Block.GROUPS);
        assertThat(AidColumn.of("F12").predicate()).isEqualTo("r.kind = 'ASSIGNMENT' and r.firm = 12");
        assertThat(AidColumn.of("F12;drop")).isNull();
        assertThat(AidColumn.of("999")).isNull();
    }
}
