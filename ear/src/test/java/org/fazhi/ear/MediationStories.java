package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.MediationStatus;

/** Whole stories of people's mediation with the dates of the acceptance cases. */
final class MediationStories {

    private final DataSource dataSource;
    private final Casework casework;
    private final CaseRig rig;
    private final Caller chair;
    private final Caller mediator;

    MediationStories(DataSource dataSource, Casework casework) {
        this.dataSource = dataSource;
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
    }

    private long mediating(String type, String applied, String accepted) {
        long id = rig.register(mediator, applied, rig.registration(CaseRig.COMMITTEE, type, "钱松年", "吕小芹")).fileId();
        rig.accept(chair, id, accepted);
        rig.begin(chair, mediator, id, accepted);
        return id;
    }

    void a4_anAgreementIsInForceOnlyWithAllThreeElementsAndTheCourtsWindowRunsFromTheLatest() {
        long id = mediating("NEIGHBOR", "2025-09-01", "2025-09-01");
        rig.step(mediator, id, "DRAFT_AGREEMENT", "2025-09-03", rig.agreement(rig.payment(id, "8000", "2025-10-15")));
        var parties = rig.parties(id);
        rig.step(mediator, id, "SIGN", "2025-09-03", Map.of("parties", Map.of(parties.get(0).toString(), "2025-09-03")));
        assertThatThrownBy(() -> rig.step(chair, id, "SEAL", "2025-09-08", Map.of("sealedOn", "2025-09-08")))
                .isInstanceOf(Refusal.class).hasMessageContaining("吕小芹");
        rig.step(mediator, id, "SIGN", "2025-09-05", Map.of("parties", Map.of(parties.get(1).toString(), "2025-09-05"), "mediatorOn", "2025-09-05"));
        assertThat(rig.status(id)).as("not in force before the seal").isEqualTo("AGREEMENT_SIGNING");
        assertThat(rig.value("select effective_on from mediation_case where file_id = " + id)).isNull();
        rig.step(chair, id, "SEAL", "2025-09-08", Map.of("sealedOn", "2025-09-08"));
        assertThat(rig.value("select effective_on from mediation_case where file_id = " + id)).isEqualTo(LocalDate.of(2025, 9, 8));
        assertThat(rig.due(id, "CONFIRMATION")).as("30 days end inside National Day").isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(rig.rows("select code from paper where file_id = " + id).toString())
                .contains("APPLICATION_FORM", "ACCEPTANCE_FORM", "RIGHTS_NOTICE", "AGREEMENT");
    }

    void a4_aClauseThatDeclaresOwnershipIsMarkedAsNotConfirmableAndAPaymentIsNot() {
        long id = mediating("NEIGHBOR", "2025-09-01", "2025-09-01");
        rig.step(mediator, id, "DRAFT_AGREEMENT", "2025-09-03", rig.agreement(Map.of("type", "OTHER", "text", "房屋归甲所有。")));
        assertThat(rig.value("select not_confirmable from mediation_case where file_id = " + id)).isEqualTo("第1条");
        rig.step(mediator, id, "BACK_OUT", "2025-09-03", Map.of("party", rig.parties(id).get(0), "note", "改为付款"));
        rig.step(mediator, id, "DRAFT_AGREEMENT", "2025-09-03", rig.agreement(rig.payment(id, "8000", "2025-10-15")));
        assertThat(rig.value("select not_confirmable from mediation_case where file_id = " + id)).isNull();
    }

    void a5_anOralAgreementIsInForceTheSameDayAndAWorkingSaturdayDoesNotRoll() {
        long id = mediating("NEIGHBOR", "2025-09-10", "2025-09-10");
        rig.step(mediator, id, "SESSION", "2025-09-11", Map.of("kind", "SESSION", "place", "调解室", "process", "双方各让一步。", "result", "REACHED",
                "signed", rig.each(id, "2025-09-11"), "nextOn", "2025-09-15"));
        rig.step(mediator, id, "AGREE_ORALLY", "2025-09-11", Map.of("facts", "双方互谅。", "clauses",
                List.of(Map.of("type", "ACT", "text", "当场搬走堆物。")), "performance", "当场履行", "performedOnTheSpot", true));
        assertThat(rig.status(id)).isEqualTo("AGREED");
        assertThat(rig.due(id, "CONFIRMATION")).isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(rig.value("select next_session from mediation_case where file_id = " + id)).as("nobody is called to a session any more").isNull();
    }

    void a7_wageArrearsGiveTheRightToArbitrateAfterDay15WhileMediationRunsOn() {
        long id = rig.register(mediator, "2025-09-26", rig.registration(CaseRig.COMMITTEE, "MIGRANT_WAGE_ARREARS", "赵长根", "某建筑公司")).fileId();
        rig.accept(chair, id, "2025-09-28");
        assertThat(rig.due(id, "LABOUR_ARBITRATION")).isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(rig.due(id, "MEDIATION")).isEqualTo(LocalDate.of(2025, 10, 28));
        rig.begin(chair, mediator, id, "2025-09-29");
        assertThatThrownBy(() -> rig.step(mediator, id, "AGREE_ORALLY", "2025-09-30", Map.of("facts", "同意支付。", "clauses",
                List.of(Map.of("type", "ACT", "text", "当场支付。")), "performance", "现金", "performedOnTheSpot", true)))
                .as("labour agreements are written").isInstanceOf(Refusal.class).hasMessageContaining("劳动争议");
    }

    void a7_aMedicalDisputeCountsWorkingDaysAndTheAppraisalDoesNotCount() {
        long id = mediating("MEDICAL", "2025-09-26", "2025-09-26");
        assertThat(rig.due(id, "MEDIATION")).isEqualTo(LocalDate.of(2025, 11, 13));
        rig.step(mediator, id, "PAUSE", "2025-10-13", Map.of("reason", "委托医疗损害鉴定"));
        assertThat(rig.due(id, "MEDIATION")).as("no due day while the clock stands").isNull();
        rig.step(mediator, id, "RESUME", "2025-10-24", Map.of("note", "收到鉴定意见"));
        assertThat(rig.due(id, "MEDIATION")).isEqualTo(LocalDate.of(2025, 11, 26));
        rig.step(mediator, id, "TERMINATE", "2025-11-03", Map.of("ground", "SEIZED", "reason", "患者起诉，法院已受理。", "routesTold", true));
        assertThat(rig.value("select outcome from mediation_case where file_id = " + id)).isEqualTo("TERMINATED_SEIZED");
    }

    void a9_numbersGoOnPast999AVoidedOneStaysAndTheyBeginAgainWithTheYearForThatCommitteeOnly(FileLists lists, CaseFiles files) {
        long committee = rig.committee(CaseRig.COMMITTEE);
        long first = rig.register(mediator, "2019-01-02", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "甲一", "乙一")).fileId();
        rig.accept(chair, first, "2019-01-02");
        assertThat(number(first)).isEqualTo("（2019）个园社区人调字第1号");
        exec("update number_series set last = 999 where series = 'mediation:" + committee + "' and year = 2019");
        long thousandth = rig.register(mediator, "2019-12-31", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "甲二", "乙二")).fileId();
        rig.accept(chair, thousandth, "2019-12-31");
        assertThat(number(thousandth)).isEqualTo("（2019）个园社区人调字第1000号");
        var promised = rig.due(thousandth, "ACCEPTANCE");
        assertThatThrownBy(() -> rig.step(chair, thousandth, "VOID_ACCEPTANCE", "2019-12-31", Map.of())).as("a reason is asked for").isInstanceOf(InvalidInput.class);
        rig.step(chair, thousandth, "VOID_ACCEPTANCE", "2019-12-31", Map.of("reason", "被申请人姓名录错，未经其同意"));
        assertThat(rig.status(thousandth)).isEqualTo(MediationStatus.REGISTERED.name());
        assertThat(number(thousandth)).as("the file bears no number").isNull();
        assertThat(rig.value("select void_reason from issued_number where number = '（2019）个园社区人调字第1000号'")).isEqualTo("被申请人姓名录错，未经其同意");
        assertThat(rig.value("select state from deadline where file_id = " + thousandth + " and kind = 'ACCEPTANCE'")).as("the days for the decision run on").isEqualTo("RUNNING");
        assertThat(rig.due(thousandth, "ACCEPTANCE")).isEqualTo(promised);
        assertThat(rig.value("select count(*) from deadline where file_id = " + thousandth + " and kind in ('MEDIATION', 'ASSIGNMENT') and state = 'DROPPED'")).isEqualTo(2L);
        assertThat(lists.find(chair, FileQuery.first("mediation").withText("2019）个园社区人调字第1000号")).rows()).as("whoever holds a paper with the old number finds the case")
                .anyMatch(row -> row.id() == thousandth);
        assertThat(files.dossier(chair, "mediation", String.valueOf(thousandth)).facts().facts()).anyMatch(f -> f.text().equals("（2019）个园社区人调字第1000号（被申请人姓名录错，未经其同意）"));
        rig.accept(chair, thousandth, "2019-12-31");
        assertThat(number(thousandth)).as("1000 is not used again").isEqualTo("（2019）个园社区人调字第1001号");
        long next = rig.register(mediator, "2020-01-01", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "甲三", "乙三")).fileId();
        rig.accept(chair, next, "2020-01-01");
        assertThat(number(next)).isEqualTo("（2020）个园社区人调字第1号");
    }

    private Object number(long id) {
        return rig.value("select number from case_file where id = " + id);
    }

    private void exec(String sql) {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.executeUpdate(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void aRefusalR1NeedsAPartyWhoRefusesAndThenNothingElseIsPossible() {
        long id = rig.register(mediator, "2026-03-02", rig.registration(CaseRig.COMMITTEE, "PROPERTY_MGMT", "沈玉珍", "安泰物业公司")).fileId();
        assertThatThrownBy(() -> rig.step(chair, id, "REFUSE", "2026-03-03", Map.of("code", "R1_PARTY_REFUSES", "reason", "拒绝")))
                .isInstanceOf(Refusal.class).hasMessageContaining("没有登记任何一方不同意");
        rig.step(chair, id, "CONSENT", "2026-03-03", Map.of("party", rig.parties(id).get(1), "answer", "NO", "method", "PHONE"));
        assertThatThrownBy(() -> rig.step(chair, id, "ACCEPT", "2026-03-03", Map.of())).isInstanceOf(Refusal.class).hasMessageContaining("明确不同意");
        rig.step(chair, id, "REFUSE", "2026-03-04", Map.of("code", "R1_PARTY_REFUSES", "reason", "被申请人明确不同意调解。"));
        assertThat(rig.status(id)).isEqualTo(MediationStatus.REFUSED.name());
        assertThat(rig.value("select code from paper where file_id = " + id + " order by id desc limit 1")).isEqualTo("REFUSAL_NOTICE");
    }

    void whoHeldTheFileAddsUpToTheElapsedDaysWithoutAGap() {
        long id = mediating("NEIGHBOR", "2026-02-24", "2026-02-26");
        rig.step(mediator, id, "TERMINATE", "2026-03-20", Map.of("ground", "FAILED", "reason", "分歧过大", "routesTold", true));
        rig.step(chair, id, "CLOSE", "2026-03-25", Map.of("ground", "NOT_AGREED", "report", "调解不成。"));
        var rows = rig.rows("select from_on, to_on from possession where file_id = " + id + " order by id");
        assertThat(rows.get(0).get(0)).isEqualTo(LocalDate.of(2026, 2, 24));
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).get(0)).as("no gap before holder %d", i).isEqualTo(rows.get(i - 1).get(1));
        }
        assertThat(rows.get(rows.size() - 1)).as("the justice office holds it until it stands on the shelf").containsExactly(LocalDate.of(2026, 3, 25), null);
        rig.step(rig.person(Role.JUSTICE_OFFICE, "东关"), id, "ARCHIVE", "2026-04-08", ArchiveStories.filing("SHORT"));
        assertThat(rig.value("select sum(to_on - from_on) from possession where file_id = " + id)).as("2-24 to 4-8").isEqualTo(43L);
    }

    void aFutureDayIsRefusedAndADayBeforeTheLastActNeedsItsReason() {
        long id = mediating("NEIGHBOR", "2026-03-02", "2026-03-03");
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        assertThatThrownBy(() -> rig.step(mediator, id, "PAUSE", tomorrow, Map.of("reason", "鉴定"))).isInstanceOf(Refusal.class).hasMessageContaining("还没有到");
        assertThatThrownBy(() -> rig.step(mediator, id, "PAUSE", "2026-03-02", Map.of("reason", "鉴定"))).isInstanceOf(Refusal.class).hasMessageContaining("补记原因");
        int version = ((Long) rig.value("select version from case_file where id = " + id)).intValue();
        casework.perform(mediator, new Command("mediation", id, "PAUSE", version, LocalDate.of(2026, 3, 2), "当日忘记登记", Map.of("reason", "鉴定"), null));
        assertThat(rig.status(id)).isEqualTo("PAUSED");
    }
}
