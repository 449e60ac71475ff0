package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Unit;
import org.fazhi.exchange.ledger.LedgerEntry;
import org.fazhi.exchange.ledger.LedgerProblem;
import org.fazhi.mediation.Codes.CaseSource;
import org.fazhi.mediation.Codes.EntrustedBy;
import org.fazhi.mediation.Codes.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each cell of a dispute ledger is taken for, and what is said when it cannot be taken. */
class MediationLedgerReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Unit WILLOW = new Unit(12, "柳岸社区人民调解委员会", "柳岸社区", "/1/5/11/12/", 1, 5L);
    private static final Unit STREET = new Unit(5, "柳岸街道", "柳岸街道", "/1/5/", 1, 5L);
    private static final Unit COMMUNITY = new Unit(11, "柳岸社区", "柳岸社区", "/1/5/11/", 1, 5L);
    private static final Caller SECTION = new Caller(7, "kezhang", "许文", Set.of(Role.MEDIATION_SECTION), 2, "科室", "/1/2/", 1, null, "test");

    private static LedgerEntry read(boolean founds, Map<String, String> changes) {
        var cells = new HashMap<>(Map.of("登记日期", "2026-03-02", "调解委员会", WILLOW.name(), "案件来源", "依申请调解", "纠纷类型", "邻里", "申请人", "陶月华",
                "被申请人", "柳岸物业管理有限公司", "纠纷简要情况", "卫生间顶部渗水"));
        changes.forEach((k, v) -> cells.merge(k, v == null ? "" : v, (a, b) -> b));
        cells.values().removeIf(String::isEmpty);
        return new MediationLedgerReading(new MediationLedgerPlan(List.of(WILLOW), List.of(STREET), List.of(COMMUNITY), founds), TODAY, text -> text, SECTION).read(cells);
    }

    private static LedgerEntry read(String column, String value) {
        return read(true, Map.of(column, value == null ? "" : value));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2026-05-23, 2026-05-23
            2026.9.28, 2026-09-28
            2026年10月11日, 2026-10-11
            2026/9/28, 2026-09-28
            46293, 2026-09-28
            46293.75, 2026-09-28
            ２０２６－０９－２８, 2026-09-28
            2026-09-28 00:00:00, 2026-09-28
            """)
    void daysAreReadAsOfficesWriteThem(String cell, String day) {
        assertThat(read("登记日期", cell).data()).containsEntry("on", day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-02-30", "昨天", "26-5-23", "99999", "5", "1850-01-01"})
    void whatIsNoDayIsRefusedAtItsColumn(String cell) {
        assertThat(read("登记日期", cell).problems()).extracting(LedgerProblem::column).containsExactly("登记日期");
    }

    @Test
    void aDayThatHasNotComeIsTakenAndNamed() {
        var entry = read("登记日期", "2026-11-26");
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.warning()).isEqualTo("登记日期2026-11-26晚于今天，按今天登记，请核对");
        assertThat(read("登记日期", "2026-11-23").warning()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            主动调解, PROACTIVE,
            依申请调解, APPLICATION,
            法院委托移送, ENTRUSTED, COURT
            检察院委托移送, ENTRUSTED, PROCURATORATE
            公安委托移送, ENTRUSTED, POLICE
            公安机关委托移送, ENTRUSTED, POLICE
            信访委托移送, ENTRUSTED, PETITION_OFFICE
            信访部门移送, ENTRUSTED, PETITION_OFFICE
            其他部门委托移送, ENTRUSTED, OTHER_DEPT
            """)
    void sourcesAreReadAsLedgersNameThem(String cell, CaseSource source, EntrustedBy by) {
        assertThat(MediationLedgerWords.source(cell)).contains(new MediationLedgerWords.Origin(source, by));
        assertThat(read("案件来源", cell).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            案件来源 | 居民反映 | “居民反映”不是案件来源
            纠纷类型 | 宇宙纠纷 | “宇宙纠纷”不在18类纠纷之中
            申请人 | | 缺少申请人
            被申请人 | | 缺少被申请人
            纠纷简要情况 | | 缺少纠纷简要情况
            调解委员会 | | 缺少调解委员会
            涉及金额(元) | -5 | 金额不能是负数
            涉及金额(元) | 约三千 | 金额请写数字
            申请人身份证号 | 110105194912310021 | 第18位与前17位不符
            申请人身份证号 | １１０１０５１９４９１２３１００２１ | 第18位与前17位不符
            申请人电话 | 12 | 电话号码应为11位手机号
            """)
    void eachProblemIsNamedAtItsColumn(String column, String value, String sentence) {
        var problems = read(column, value).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).column()).isEqualTo(column);
        assertThat(problems.get(0).text()).contains(sentence);
    }

    @Test
    void factsBeyondTheirLimitAreRefusedAndNotCut() {
        assertThat(read("纠纷简要情况", "长".repeat(5001)).problems()).extracting(LedgerProblem::text).allMatch(t -> t.contains("最多5000字"));
        assertThat(read("纠纷简要情况", "长".repeat(5000)).problems()).isEmpty();
    }

    @Test
    void allProblemsOfARowAreSaidAtOnce() {
        assertThat(read(true, Map.of("登记日期", "昨天", "纠纷类型", "宇宙", "申请人", "", "涉及金额(元)", "-1")).problems())
                .extracting(LedgerProblem::column).containsExactly("登记日期", "纠纷类型", "申请人", "涉及金额(元)");
    }

    @Test
    void bothSidesWithOneIdentityNumberAreOneParty() {
        assertThat(read(true, Map.of("申请人身份证号", "11010519491231002X", "被申请人身份证号", "１１０１０５１９４９１２３１００２x")).problems())
                .extracting(LedgerProblem::column).containsExactly("被申请人身份证号");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            柳岸物业管理有限公司, , ORGANISATION
            许记餐饮店, , ORGANISATION
            柳岸街道办事处, , ORGANISATION
            月河农业合作社, , ORGANISATION
            陶月华, , PERSON
            李店, , PERSON
            阿依古丽·麦麦提, , PERSON
            欧阳中心柳, 11010519491231002X, PERSON
            """)
    void aPartyIsAnOrganisationWhenItSoundsLikeOneAndHasNoIdentityNumber(String name, String id, PartyKind kind) {
        assertThat(MediationLedgerWords.kind(name, id)).isEqualTo(kind);
    }

    @Test
    void aRowIsKnownByItsContentAndNotByItsPlaceOrPhone() {
        var row = read(true, Map.of());
        assertThat(row.fingerprint()).isEqualTo(read(true, Map.of("序号", "9", "申请人电话", "13900012345", "登记日期", "2026/3/2", "申请人", " 陶月华 ")).fingerprint());
        assertThat(row.fingerprint()).isNotEqualTo(read("被申请人", "许记餐饮店").fingerprint()).isNotEqualTo(read("登记日期", "2026-03-03").fingerprint());
    }

    @Test
    void onlyAnImportOfTheDistrictFoundsWhatTheBureauLacks() {
        var place = Map.of("调解委员会", "月河社区人民调解委员会", "街道", "月河街道", "社区", "月河社区");
        assertThat(read(true, place).newUnits()).containsExactly("月河街道", "月河社区（月河街道）", "月河社区人民调解委员会");
        assertThat(read(false, place).problems()).extracting(LedgerProblem::text).containsExactly("在您办理的范围内没有“月河社区人民调解委员会”，请核对名称");
        assertThat(read(true, Map.of("调解委员会", "月河社区人民调解委员会")).problems()).extracting(LedgerProblem::text).allMatch(t -> t.contains("街道、社区两列"));
        assertThat(read(true, Map.of("调解委员会", "月河调委会", "街道", "月河街道", "社区", "月河社区")).problems()).hasSize(1);
        assertThat(read(true, Map.of("调解委员会", "东岸社区人民调解委员会", "街道", "柳岸街道", "社区", "东岸社区")).newUnits())
                .containsExactly("东岸社区（柳岸街道）", "东岸社区人民调解委员会");
    }

    @Test
    void aCommitteeThatStandsElsewhereThanTheRowSaysIsNamed() {
        assertThat(read("街道", "月河街道").warning()).contains("柳岸街道").contains("月河街道");
    }
}
