package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.form.FieldSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is poor enough, by the sum and not by a stamp (domain.md 2.2, A6). */
class EligibilityTest {

    private static Eligibility.Household household(String own, String others, boolean opponentCoLiving) {
        List<BigDecimal> rest = others == null ? List.of() : Stream.of(others.strip().split(" ")).map(BigDecimal::new).toList();
        return new Eligibility.Household(own == null ? null : new BigDecimal(own), rest, opponentCoLiving);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", value = {
            "A6a four people with 2125 each pass,                    HONESTY_PROMISE,    -, -, false, true, false, 3000, 2500 0 3000, false, MET",
            "A6a exactly the standard is not above it,               INFO_SHARING,       -, -, true, false, false, 2260, 2260 2260 2260, false, MET",
            "A6a one cent above for one person fails,                HONESTY_PROMISE,    -, -, false, true, false, 2260.01, -, false, ABOVE_STANDARD",
            "A6a one cent above in a household of three is no rounding matter, INFO_SHARING, -, -, true, false, false, 2260.01, 2260 2260, false, ABOVE_STANDARD",
            "A6b a wife suing the husband she lives with counts alone, HONESTY_PROMISE,  -, -, false, true, false, 1800, 20000, true, MET",
            "A6b with him counted she would fail,                    HONESTY_PROMISE,    -, -, false, true, false, 1800, 20000, false, ABOVE_STANDARD",
            "A6c a victim of violence is not asked for income,       NOT_REQUIRED,       VIOLENCE_VICTIM, -, false, false, false, 15000, -, false, MET",
            "A6c without the ground article 32 does not open,        NOT_REQUIRED,       -, -, false, false, false, -, -, false, GROUND_MISSING",
            "A6d a migrant worker with proof of status is exempt,    EXEMPT_BY_CATEGORY, -, MIGRANT_WAGES, false, false, true, 9000, -, false, MET",
            "A6d without proof the route is closed,                  EXEMPT_BY_CATEGORY, -, MIGRANT_WAGES, false, false, false, 9000, -, false, PROOF_MISSING",
            "A6e a pension is a fixed income,                        EXEMPT_BY_CATEGORY, -, NO_FIXED_INCOME, false, false, true, 4000, -, false, HAS_INCOME",
            "A6e and then the sum decides,                           HONESTY_PROMISE,    -, -, false, true, false, 4000, -, false, ABOVE_STANDARD",
            "an orphan without income is exempt,                     EXEMPT_BY_CATEGORY, -, NO_FIXED_INCOME, false, false, true, 0, -, false, MET",
            "no category no exemption,                               EXEMPT_BY_CATEGORY, -, -, false, false, true, 0, -, false, CATEGORY_MISSING",
            "a promise must be signed,                               HONESTY_PROMISE,    -, -, false, false, false, 1000, -, false, PROMISE_MISSING",
            "a query must have a result,                             INFO_SHARING,       -, -, false, false, false, 1000, -, false, QUERY_MISSING",
            "an income that nobody asked for is not zero,            HONESTY_PROMISE,    -, -, false, true, false, -, -, false, INCOME_MISSING",
            "nothing declared is nothing met,                        -,                  -, -, false, false, false, 1000, -, false, ROUTE_MISSING",
    })
    void theSumDecidesAndTheCategoryOnlyWithItsProof(String name, AidCodes.HardshipRoute route, AidCodes.NotRequired notRequired, AidCodes.Exempt exempt,
            boolean queried, boolean promised, boolean proven, String own, String others, boolean coLiving, Eligibility.Verdict verdict) {
        var declared = new Eligibility.Declared(route, notRequired, exempt, proven, queried, promised, household(own, others, coLiving));
        assertThat(Eligibility.judge(declared, new BigDecimal("2260"))).isEqualTo(verdict);
    }

    @Test
    void a6fNobodyCanBeAskedForAStampedProofOfHardshipBecauseNoFieldTakesOne() {
        var fields = Stream.of(AidData.Application.class, AidData.Hardship.class, AidData.Supplement.class, AidData.Receipt.class)
                .flatMap(r -> FieldSpec.of(r).stream()).map(FieldSpec::name).toList();
        assertThat(fields).noneMatch(n -> n.toLowerCase(java.util.Locale.ROOT).matches(".*(stamp|certif|street).*"));
        var words = org.fazhi.platform.Texts.of("legalaid");
        assertThat(fields).noneMatch(n -> words.getOr("field." + n, "").matches(".*(困难证明|盖章|街道证明).*"));
        assertThat(Arrays.stream(AidPaper.values()).map(AidPaper::title)).noneMatch(t -> t.contains("困难证明"));
    }
}
