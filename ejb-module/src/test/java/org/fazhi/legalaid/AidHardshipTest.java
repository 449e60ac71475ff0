package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was declared comes back from its sealed text as it was, with the verdict of that day. */
class AidHardshipTest {

    @Test
    void every_fact_of_a_declaration_survives_its_text() {
        var data = new AidData.Hardship(AidCodes.HardshipRoute.INFO_SHARING, AidCodes.NotRequired.VIOLENCE_VICTIM, AidCodes.Exempt.MIGRANT_WAGES, "务工证明", new BigDecimal("1800.50"),
                List.of(new AidData.Member("丈夫", "配偶", new BigDecimal("2000")), new AidData.Member("女儿", null, BigDecimal.ZERO)), false, "无房产", LocalDate.of(2026, 3, 2),
                "房租", "一辆电动车", "借款");
        var declared = AidHardship.declared(data, new BigDecimal("2260"));
        assertThat(AidHardship.of(declared.json())).isEqualTo(declared);
        assertThat(declared.perHead()).isEqualByComparingTo("1266.83");
        assertThat(AidHardship.of(AidHardship.NONE.json())).isEqualTo(AidHardship.NONE);
        assertThat(AidHardship.of(declared.json()).verdict()).isEqualTo(declared.verdict());
    }
}
