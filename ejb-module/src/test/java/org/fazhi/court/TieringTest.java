package org.fazhi.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.fazhi.casework.conflict.PanelTier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without this a quarrel at home is put before officers, or a doubtful contract before a neighbour. */
class TieringTest {

    private static final Map<String, Integer> PARAMETERS = Map.of("COURT_TIER_FAMILY", 1, "COURT_TIER_BUILDING", 1, "COURT_TIER_PROPERTY", 2, "COURT_TIER_PUBLIC", 3);
    private static final Tiering.Numbers NUMBERS = new Tiering.Numbers(Tiering.tiers(PARAMETERS::get), new BigDecimal("10000"), 3);

    @ParameterizedTest(name = "{0} {1}元 risk {2} doubt {3} asks {4}: {5} {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FAMILY   | -        | 1 | false | false | ABLE         | -
            BUILDING | -        | 1 | false | false | ABLE         | -
            PROPERTY | -        | 1 | false | false | PROFESSIONAL | -
            PUBLIC   | -        | 1 | false | false | OFFICER      | -
            FAMILY   | 10000    | 1 | false | false | ABLE         | -
            FAMILY   | 10000.01 | 1 | false | false | PROFESSIONAL | MONEY
            FAMILY   | -        | 2 | false | false | ABLE         | -
            FAMILY   | -        | 3 | false | false | PROFESSIONAL | RISK
            BUILDING | -        | 1 | true  | false | PROFESSIONAL | LEGAL_DOUBT
            BUILDING | -        | 1 | false | true  | PROFESSIONAL | PARTY_ASKS
            PROPERTY | -        | 4 | false | false | OFFICER      | RISK
            PROPERTY | 20000    | 4 | true  | true  | OFFICER      | MONEY,RISK,LEGAL_DOUBT,PARTY_ASKS
            BUILDING | 20000    | 4 | true  | true  | PROFESSIONAL | MONEY,RISK,LEGAL_DOUBT,PARTY_ASKS
            PUBLIC   | 20000    | 3 | true  | false | OFFICER      | MONEY,RISK,LEGAL_DOUBT
            """)
    void whoSitsOverWhat(CourtCodes.Kind kind, BigDecimal amount, int risk, boolean doubt, boolean asks, PanelTier tier, String lifts) {
        var result = Tiering.of(new Tiering.Matter(kind, amount, risk, doubt, asks), NUMBERS);
        assertThat(result.tier()).isEqualTo(tier);
        assertThat(String.join(",", result.lifts().stream().map(Enum::name).toList())).isEqualTo(lifts == null ? "" : lifts);
    }

    @Test
    void aTierThatNobodyKnowsIsHeldWithinTheLadder() {
        assertThat(Tiering.tiers(code -> 7)).allSatisfy((kind, tier) -> assertThat(tier).isEqualTo(PanelTier.OFFICER));
        assertThat(Tiering.tiers(code -> 0)).allSatisfy((kind, tier) -> assertThat(tier).isEqualTo(PanelTier.ABLE));
        assertThat(Tiering.above(PanelTier.OFFICER)).isEqualTo(PanelTier.OFFICER);
    }
}
