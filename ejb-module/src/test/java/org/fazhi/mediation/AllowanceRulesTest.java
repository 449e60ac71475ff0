package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.casework.conflict.Likeness;
import org.fazhi.mediation.AllowanceTwins.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public money: each case earns what the rule says, and one dispute is not paid twice unseen. */
class AllowanceRulesTest {

    private static final Map<String, Integer> NUMBERS = Map.of("MED_ALLOWANCE_MAJOR_SUM", 200_000, "MED_ALLOWANCE_MAJOR_PARTIES", 10,
            "MED_ALLOWANCE_SIMPLE_YUAN", 50, "MED_ALLOWANCE_NORMAL_YUAN", 200, "MED_ALLOWANCE_DIFFICULT_YUAN", 500, "MED_ALLOWANCE_MAJOR_YUAN", 1000,
            "MED_ALLOWANCE_FAILED_YUAN", 0);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String STORY = "申请人家中卫生间顶部渗水，认为楼上住户管道漏水所致，要求修复并赔偿。";

    @ParameterizedTest(name = "{0}, difficult {1}, {2} yuan, {3} parties: {4} {5}")
    @CsvSource(nullValues = "-", value = {
        "AGREED_ORAL, false, 300, 2, SIMPLE, 50", "AGREED_ORAL, true, -, 2, DIFFICULT, 500", "AGREED_WRITTEN, false, -, 2, NORMAL, 200",
        "AGREED_WRITTEN, true, 3000, 2, DIFFICULT, 500", "AGREED_WRITTEN, false, 199999.99, 9, NORMAL, 200", "AGREED_WRITTEN, false, 200000, 2, MAJOR, 1000",
        "AGREED_WRITTEN, true, -, 10, MAJOR, 1000", "FAILED, true, 900000, 20, FAILED, 0", "WITHDRAWN, false, -, 2, FAILED, 0"})
    void aCaseEarnsWhatTheRuleSays(Codes.Outcome outcome, boolean difficult, BigDecimal sum, int parties, CommitteeCodes.Category category, int amount) {
        var grant = new AllowanceRules((code, day) -> BigDecimal.valueOf(NUMBERS.get(code))).of(new AllowanceRules.Traits(outcome, difficult, sum, parties, DAY));
        assertThat(grant.category()).isEqualTo(category);
        assertThat(grant.amount()).isEqualByComparingTo(BigDecimal.valueOf(amount));
        assertThat(grant.why()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} days apart, {1}, {2}, {3}, {4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # days | parties | type | place | story | reasons
            3  | 甲 乙   | NEIGHBOR | 芍药里5幢301室 | 完全不同的一件纠纷，关于停车位归属。 | 相同当事人2名
            3  | 甲 丙   | CONTRACT | - | 完全不同的一件纠纷，关于停车位归属。 | -
            3  | 丁 戊   | NEIGHBOR | 竹西苑3-201 | 完全不同的一件纠纷，关于停车位归属。 | 同一地址
            3  | 丁 戊   | CONTRACT | 竹西苑3-201 | 完全不同的一件纠纷，关于停车位归属。 | -
            3  | 丁 戊   | CONTRACT | - | 申请人家中卫生间顶部渗水，认为楼上住户管道漏水所致，要求修复和赔偿。 | 文字相似
            90 | 甲 乙   | CONTRACT | - | - | 相同当事人2名
            91 | 甲 乙   | NEIGHBOR | 竹西苑3-201 | 申请人家中卫生间顶部渗水，认为楼上住户管道漏水所致，要求修复并赔偿。 | -
            3  | 甲 乙 丙 | CONTRACT | - | - | 有2名当事人相同
            """)
    void twinsAreFoundWithTheirReasons(int apart, String parties, Codes.DisputeType type, String place, String story, String reason) {
        var one = traits(1, 0, "甲 乙", Codes.DisputeType.NEIGHBOR, "竹西苑3幢201室", STORY);
        var reasons = new AllowanceTwins(90, 80).reasons(one, traits(2, apart, parties, type, place, story));
        if (reason == null) {
            assertThat(reasons).isEmpty();
        } else {
            assertThat(reasons).hasSize(1).first().asString().contains(reason);
        }
    }

    @Test
    void bothHalvesOfASplitCaseAreToldEachWithTheNumberOfTheOther() {
        var one = traits(1, 0, "甲 乙", Codes.DisputeType.NEIGHBOR, "竹西苑3幢201室", STORY);
        var two = traits(2, 1, "甲 乙", Codes.DisputeType.NEIGHBOR, "竹西苑3幢201室", STORY);
        var other = traits(3, 1, "丁 戊", Codes.DisputeType.CONTRACT, null, "关于停车位归属。");
        var found = new AllowanceTwins(90, 80).find(List.of(one, two, other), List.of(one, two, other));
        assertThat(found).containsOnlyKeys(1L, 2L);
        assertThat(found.get(1L)).hasSize(1).first().asString().contains("第2号", "相同当事人2名", "同一地址", "相似100%");
    }

    private static Traits traits(long id, int day, String parties, Codes.DisputeType type, String place, String story) {
        return new Traits(id, "第" + id + "号", DAY.plusDays(day), type, Set.copyOf(Stream.of(parties.split(" ")).toList()),
                place == null ? List.of() : List.of(place), Likeness.pairs(story));
    }
}
