package org.fazhi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fazhi.deliberation.DeliberationCodes.Rule;
import org.fazhi.deliberation.Quorum.Lack;
import org.fazhi.deliberation.Quorum.Share;
import org.fazhi.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Without this a minority binds a neighbourhood, or a majority that has won is told it lost. */
class QuorumTest {

    private static final Quorum.Numbers NUMBERS = new Quorum.Numbers(5, new Share(1, 2, true), new Share(1, 2, true), new Share(2, 3, false), new Share(1, 2, true),
            new Share(3, 4, false));

    @ParameterizedTest(name = "{0}: {1} of {2}, {3} of {4} m²: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TALKS     | 5   | 300 | -      | -      | -
            TALKS     | 4   | 300 | -      | -      | TOO_FEW
            TALKS     | 4   | 3   | -      | -      | MORE_THAN_CAME
            RESIDENTS | 51  | 100 | -      | -      | -
            RESIDENTS | 50  | 100 | -      | -      | ATTENDANCE
            RESIDENTS | 2   | 3   | -      | -      | -
            RESIDENTS | 1   | 2   | -      | -      | ATTENDANCE
            OWNERS    | 200 | 300 | 20000  | 30000  | -
            OWNERS    | 199 | 300 | 20000  | 30000  | OWNERS_PERSONS
            OWNERS    | 200 | 300 | 19999.99 | 30000 | OWNERS_AREA
            OWNERS    | 200 | 300 | -      | 30000  | NUMBERS_MISSING
            OWNERS    | 200 | 300 | 20000  | -      | NUMBERS_MISSING
            OWNERS    | 200 | 300 | 30001  | 30000  | MORE_THAN_CAME
            OWNERS    | 67  | 100 | 66.67  | 100    | -
            OWNERS    | 66  | 100 | 66.67  | 100    | OWNERS_PERSONS
            OWNERS    | 67  | 100 | 66.66  | 100    | OWNERS_AREA
            """)
    void whoMustCome(Rule rule, int came, int all, BigDecimal area, BigDecimal allArea, Lack lack) {
        assertThat(Quorum.attendance(rule, new Quorum.Turnout(all, came, allArea, area), NUMBERS).orElse(null)).isEqualTo(lack);
    }

    @ParameterizedTest(name = "{0} item {1}: {2} of {3}, {4} of {5} m²: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TALKS     | -            | 5   | 5   | -     | -     | NO_VOTE
            RESIDENTS | -            | 26  | 51  | -     | -     | -
            RESIDENTS | -            | 25  | 50  | -     | -     | VOTES_PERSONS
            RESIDENTS | -            | 52  | 51  | -     | -     | MORE_THAN_CAME
            OWNERS    | MANAGER      | 101 | 200 | 10001 | 20000 | -
            OWNERS    | MANAGER      | 100 | 200 | 10001 | 20000 | VOTES_PERSONS
            OWNERS    | MANAGER      | 101 | 200 | 10000 | 20000 | VOTES_AREA
            OWNERS    | FUND_USE     | 101 | 200 | 10001 | 20000 | -
            OWNERS    | FUND_RAISE   | 150 | 200 | 15000 | 20000 | -
            OWNERS    | FUND_RAISE   | 149 | 200 | 15000 | 20000 | VOTES_PERSONS
            OWNERS    | REBUILD      | 150 | 200 | 14999.99 | 20000 | VOTES_AREA
            OWNERS    | COMMON_PARTS | 150 | 200 | 15000 | 20000 | -
            OWNERS    | COMMON_PARTS | 101 | 200 | 10001 | 20000 | VOTES_PERSONS
            OWNERS    | OTHER        | 101 | 200 | 10001 | 20000 | -
            OWNERS    | MANAGER      | 101 | 200 | -     | 20000 | NUMBERS_MISSING
            OWNERS    | MANAGER      | 101 | 200 | 20001 | 20000 | MORE_THAN_CAME
            """)
    void howManyMustAgree(Rule rule, OwnersItem item, int agree, int came, BigDecimal areaFor, BigDecimal area, Lack lack) {
        var turnout = new Quorum.Turnout(Math.max(came, 300), came, area == null ? null : new BigDecimal("30000"), area);
        assertThat(Quorum.decision(rule, item, turnout, new Quorum.Votes(agree, areaFor), NUMBERS).orElse(null)).isEqualTo(lack);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLackingIsSaid(Lack lack) {
        assertThat(Texts.of("deliberation").getOr("guard." + lack, "")).isNotBlank();
    }

    @ParameterizedTest(name = "{0} is item {1}, weighty {2}")
    @CsvSource({"ASSEMBLY_RULES, 1, false", "COVENANT, 2, false", "COMMITTEE, 3, false", "MANAGER, 4, false", "FUND_USE, 5, false", "FUND_RAISE, 6, true", "REBUILD, 7, true",
        "COMMON_PARTS, 8, true", "OTHER, 9, false"})
    void theItemsStandAsInTheArticle(OwnersItem item, int number, boolean weighty) {
        assertThat(item.number()).isEqualTo(number);
        assertThat(item.weighty()).isEqualTo(weighty);
    }
}
