package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.ConfirmationPacket;
import org.fazhi.paper.PaperRow;

/** What comes after an agreement, with the dates of the acceptance cases A4 and A5: performance to the last fen, and the way to the court. */
final class AgreementStories {

    private final CaseFiles files;
    private final CaseRig rig;
    private final Caller chair;
    private final Caller mediator;
    private final AgreementRows rows;

    AgreementStories(DataSource dataSource, Casework casework, CaseFiles files) {
        this.files = files;
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
        rows = new AgreementRows(rig, chair, mediator);
    }

    private long mediating(String day) {
        long id = rig.register(mediator, day, rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "钱松年", "吕小芹")).fileId();
        rig.accept(chair, id, day);
        rig.begin(chair, mediator, id, day);
        return id;
    }

    private Object of(long id, String column) {
        return rig.value("select " + column + " from mediation_case where file_id = " + id);
    }

    private List<List<Object>> tasks(long id, String kind) {
        return rig.rows("select from_on, due_on, state from file_task where file_id = " + id + " and kind = '" + kind + "' and state <> 'DROPPED' order by due_on, id");
    }

    private List<DossierFacts.Table> tables(long id) {
        return files.dossier(mediator, "mediation", String.valueOf(id)).facts().tables();
    }

    private List<String> packet(long id) {
        return ConfirmationPacket.of(files.dossier(mediator, "mediation", String.valueOf(id))).stream().map(PaperRow::code).toList();
    }

    private void refused(long id, String step, String day, Map<String, ?> data, String words) {
        assertThatThrownBy(() -> rig.step(mediator, id, step, day, data)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    /** A4: signatures 09-03 and 09-05, seal 09-08; the window ends 10-09, after the holidays. */
    void a4_theJointApplicationIsTakenOnTheLastDayAndNeitherLaterNorFromOnePartyAlone() {
        long id = mediating("2025-09-01");
        rig.step(mediator, id, "DRAFT_AGREEMENT", "2025-09-03", rig.agreement(rig.payment(id, "8000", "2025-10-15")));
        var parties = rig.parties(id);
        rig.step(mediator, id, "SIGN", "2025-09-05", Map.of("parties", Map.of(parties.get(0).toString(), "2025-09-03", parties.get(1).toString(), "2025-09-05"),
                "mediatorOn", "2025-09-05"));
        assertThat(of(id, "effective_on")).as("three elements: the seal is missing").isNull();
        rig.step(chair, id, "SEAL", "2025-09-08", Map.of("sealedOn", "2025-09-08"));
        refused(id, "CONFIRMATION_SUBMIT", "2025-09-10", rows.joint(id, "2025-09-10"), "拟申请");
        rig.step(mediator, id, "CONFIRMATION_INTENT", "2025-09-10", Map.of("wished", rig.each(id, "2025-09-10")));
        refused(id, "CONFIRMATION_SUBMIT", "2025-09-20", Map.of("court", "扬州市广陵区人民法院", "jurisdiction", "DOMICILE",
                "joint", Map.of(parties.get(0).toString(), "2025-09-20")), "吕小芹没有共同申请");
        refused(id, "CONFIRMATION_SUBMIT", "2025-10-10", rows.joint(id, "2025-10-10"), "2025-10-09届满");
        rig.step(mediator, id, "CONFIRMATION_PREPARE", "2025-10-09", Map.of("court", "扬州市广陵区人民法院", "jurisdiction", "COMMITTEE_SEAT"));
        assertThat(rig.rows("select code from paper where file_id = " + id).toString()).contains("CONFIRMATION_APPLICATION", "MEDIATION_PROOF", "CONFIRMATION_MATERIALS");
        rig.step(mediator, id, "CONFIRMATION_SUBMIT", "2025-10-09", rows.joint(id, "2025-10-09"));
        assertThatThrownBy(() -> rig.step(chair, id, "CLOSE", "2025-10-09", Map.of("ground", "COURT_CONFIRMED", "report", "待裁定。")))
                .isInstanceOf(Refusal.class).hasMessageContaining("确认协议有效的裁定");
        rig.step(mediator, id, "CONFIRMATION_ACCEPTED", "2025-10-11", Map.of("caseNo", "（2025）苏1002民特7号"));
        refused(id, "REVISE_AGREEMENT", "2025-10-11", rows.change(id, "2025-10-11", rig.payment(id, "8000", "2025-12-01")), "撤回申请");
        rig.step(mediator, id, "CONFIRMATION_GRANTED", "2025-10-20", Map.of("caseNo", "（2025）苏1002民特7号"));
        var facts = files.dossier(mediator, "mediation", String.valueOf(id)).facts().facts();
        assertThat(facts).anySatisfy(f -> assertThat(f.text()).contains("确认有效", "（2025）苏1002民特7号"));
        assertThat(facts).as("two years from the last day of performance").anySatisfy(f -> assertThat(f.text()).contains("第1条自2025-10-15起，到2027-10-15"));
        rig.step(chair, id, "CLOSE", "2025-10-21", Map.of("ground", "COURT_CONFIRMED", "report", "法院已确认协议有效。"));
        assertThat(rig.status(id)).isEqualTo("CLOSED");
    }

    void a4_aClauseThatDeclaresOwnershipStopsTheSubmissionUntilAJuristAboveTheCommitteeClearedIt() {
        long id = mediating("2025-09-01");
        rows.agree(id, "2025-09-08", Map.of("type", "OTHER", "text", "房屋归甲所有。"));
        assertThat(tables(id)).filteredOn(t -> t.key().equals("readiness")).singleElement().satisfies(t -> assertThat(t.rows().toString()).contains("确权", "第355条"));
        rig.step(mediator, id, "CONFIRMATION_INTENT", "2025-09-10", Map.of("wished", rig.each(id, "2025-09-10")));
        refused(id, "CONFIRMATION_SUBMIT", "2025-09-20", rows.joint(id, "2025-09-20"), "第1条涉及身份关系或确权");
        var reason = Map.of("reason", "所说房屋是临时板房");
        assertThatThrownBy(() -> rig.step(mediator, id, "CONFIRMATION_CLEAR", "2025-09-20", reason)).isInstanceOf(Refusal.class);
        rig.step(rig.person(Role.JUSTICE_OFFICE, "东关"), id, "CONFIRMATION_CLEAR", "2025-09-20", reason);
        rig.step(mediator, id, "CONFIRMATION_SUBMIT", "2025-09-20", rows.joint(id, "2025-09-20"));
        rig.step(mediator, id, "CONFIRMATION_REJECTED", "2025-09-23", Map.of("ground", "OWNERSHIP", "note", "属确权，不予受理"));
        assertThat(of(id, "report_owed")).isEqualTo(true);
        assertThat(tasks(id, "OUTCOME_REPORT")).hasSize(1);
        rig.step(mediator, id, "REPORT_OUTCOME", "2025-09-24", Map.of("report", "法院不予受理。"));
        assertThat(tasks(id, "OUTCOME_REPORT").get(0).get(2)).isEqualTo("DONE");
    }

    /** A5: oral agreement of 09-11; Saturday 10-11 is a working day, so the window ends on it. */
    void a5_anOralAgreementMayBeSubmittedOnTheWorkingSaturdayAndNotOnTheMonday() {
        long id = mediating("2025-09-10");
        rig.step(mediator, id, "AGREE_ORALLY", "2025-09-11", Map.of("facts", "双方互谅。", "clauses", List.of(Map.of("type", "ACT", "text", "当场搬走堆物。")),
                "performance", "当场履行", "performedOnTheSpot", true));
        assertThat(of(id, "performance")).isEqualTo("PERFORMED");
        assertThat(tasks(id, "VISIT")).as("fifteen days after performance on the spot").extracting(t -> t.get(1)).containsExactly(LocalDate.of(2025, 9, 26));
        assertThat(tasks(id, "URGE")).isEmpty();
        rig.step(mediator, id, "CONFIRMATION_INTENT", "2025-09-12", Map.of("wished", rig.each(id, "2025-09-12")));
        refused(id, "CONFIRMATION_SUBMIT", "2025-10-13", rows.joint(id, "2025-10-13"), "2025-10-11届满");
        rig.step(mediator, id, "CONFIRMATION_SUBMIT", "2025-10-11", rows.joint(id, "2025-10-11"));
        assertThat(of(id, "conf_state")).isEqualTo("SUBMITTED");
    }

    void instalmentsAreCountedToTheLastFenAndNobodyIsUrgedForWhatIsPaid() {
        long id = mediating("2026-03-02");
        rows.agree(id, "2026-03-02", rows.parts(id, "1000", "2026-04-01 333.33", "2026-05-01 333.33", "2026-06-01 333.34"));
        long clause = rig.clauses(id).get(0);
        assertThat(tasks(id, "URGE")).as("from the day after, within three working days; 04-04 to 04-06 is a holiday").extracting(t -> t.get(0) + " " + t.get(1))
                .containsExactly("2026-04-02 2026-04-07", "2026-05-02 2026-05-08", "2026-06-02 2026-06-04");
        assertThat(tasks(id, "VISIT")).extracting(t -> t.get(1)).containsExactly(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 5, 8), LocalDate.of(2026, 6, 8));
        rig.step(mediator, id, "RECORD_PERFORMANCE", "2026-04-01", Map.of("clause", clause, "amount", "333.32", "proof", "TRANSFER"));
        assertThat(of(id, "performance")).isEqualTo("PARTIAL");
        assertThat(tasks(id, "URGE")).as("one fen is missing").hasSize(3);
        rig.step(mediator, id, "URGE", "2026-04-03", Map.of("clause", clause, "contact", "PHONE", "note", "当日补足"));
        assertThat(tasks(id, "URGE")).extracting(t -> t.get(2)).containsExactly("DONE", "OPEN", "OPEN");
        assertThat(rig.rows("select code from paper where file_id = " + id).toString()).contains("URGING_NOTICE");
        rig.step(mediator, id, "RECORD_PERFORMANCE", "2026-04-03", Map.of("clause", clause, "amount", "0.01", "proof", "RECEIPT", "payer", "吕小芹"));
        refused(id, "RECORD_PERFORMANCE", "2026-04-20", Map.of("clause", clause, "amount", "666.68", "proof", "TRANSFER"), "尚欠666.67元，这样登记多出0.01元");
        refused(id, "RECORD_PERFORMANCE", "2026-04-20", Map.of("clause", clause, "proof", "TRANSFER", "complete", true), "请填本次履行的金额");
        rig.step(mediator, id, "RECORD_PERFORMANCE", "2026-04-20", Map.of("clause", clause, "amount", "666.67", "proof", "TRANSFER"));
        assertThat(of(id, "performance")).isEqualTo("PERFORMED");
        assertThat(of(id, "performed_on")).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(tasks(id, "URGE")).extracting(t -> t.get(2)).containsExactly("DONE");
        assertThat(tasks(id, "VISIT")).as("what was due before, and once after the last performance").extracting(t -> t.get(1))
                .containsExactly(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 27));
        assertThat(rig.due(id, "CLOSING")).isEqualTo(LocalDate.of(2026, 5, 20));
        refused(id, "RECORD_PERFORMANCE", "2026-04-21", Map.of("clause", clause, "amount", "1", "proof", "TRANSFER"), "都已履行完毕");
        rig.step(mediator, id, "VISIT", "2026-04-22", Map.of("contact", "IN_PERSON", "visited", "钱松年、吕小芹", "performance", "已全部付清", "satisfaction", "SATISFIED",
                "sued", false, "hazard", "NONE"));
        assertThat(tasks(id, "VISIT")).extracting(t -> t.get(2)).containsOnly("DONE");
        assertThat(rig.rows("select code from paper where file_id = " + id).toString()).contains("VISIT_RECORD");
        assertThat(tables(id)).filteredOn(t -> t.key().equals("clauses")).singleElement().satisfies(t -> {
            assertThat(t.note()).contains("1,000.00元", "0.00元");
            assertThat(t.rows().get(0).toString()).contains("● 履行完毕");
        });
    }

    void aNewAgreementTakesThePlaceOfTheOldOneWithItsReceiptsKeptAndAFailedOneLeavesTheOldInForce() {
        long id = mediating("2026-03-02");
        rows.agree(id, "2026-03-02", rows.parts(id, "1000", "2026-04-01 400", "2026-05-01 600"));
        long old = rig.clauses(id).get(0);
        rig.step(mediator, id, "RECORD_PERFORMANCE", "2026-04-01", Map.of("clause", old, "amount", "400", "proof", "RECEIPT"));
        refused(id, "REVISE_AGREEMENT", "2026-05-06", Map.of("agreed", Map.of(rig.parties(id).get(0).toString(), "2026-05-06"), "reason", "改期",
                "clauses", List.of(rig.payment(id, "600", "2026-07-01")), "performance", "转账"), "吕小芹还没有同意变更");
        rig.step(mediator, id, "REVISE_AGREEMENT", "2026-05-06", rows.change(id, "2026-05-06", rig.payment(id, "600", "2026-07-01")));
        assertThat(rig.status(id)).isEqualTo("AGREEMENT_SIGNING");
        assertThat(of(id, "effective_on")).as("the old agreement stays in force").isEqualTo(LocalDate.of(2026, 3, 2));
        refused(id, "BACK_OUT", "2026-05-06", Map.of("party", rig.parties(id).get(0), "note", "不同意"), "维持原协议");
        rig.step(mediator, id, "KEEP_AGREEMENT", "2026-05-06", Map.of("party", rig.parties(id).get(0), "note", "仍按原协议"));
        assertThat(rig.clauses(id)).containsExactly(old);
        assertThat(rig.rows("select signed_on from mediation_party where file_id = " + id)).as("signatures of the old agreement").containsOnly(List.of(LocalDate.of(2026, 3, 2)));
        assertThat(of(id, "sealed_on")).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(tasks(id, "URGE")).filteredOn(t -> t.get(2).equals("OPEN")).extracting(t -> t.get(0)).containsExactly(LocalDate.of(2026, 5, 2));
        assertThatThrownBy(() -> rig.step(mediator, id, "CONFIRMATION_INTENT", "2026-05-06", Map.of("wished", rig.each(id, "2026-05-06"))))
                .as("the window of the old agreement is the old one").isInstanceOf(Refusal.class).hasMessageContaining("2026-04-01届满");

        rig.step(mediator, id, "REVISE_AGREEMENT", "2026-05-07", rows.change(id, "2026-05-07", rig.payment(id, "600", "2026-07-01")));
        rows.force(id, "2026-05-08");
        assertThat(of(id, "edition")).isEqualTo(2L);
        assertThat(of(id, "effective_on")).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(rig.due(id, "CONFIRMATION")).as("a window of its own").isEqualTo(LocalDate.of(2026, 6, 8));
        rig.step(mediator, id, "CONFIRMATION_INTENT", "2026-05-08", Map.of("wished", rig.each(id, "2026-05-08")));
        rig.step(mediator, id, "CONFIRMATION_PREPARE", "2026-05-08", Map.of("court", "扬州市广陵区人民法院", "jurisdiction", "DOMICILE"));
        assertThat(packet(id)).containsExactly("CONFIRMATION_APPLICATION", "AGREEMENT", "MEDIATION_PROOF", "CONFIRMATION_MATERIALS");
        var drafts = rig.rows("select p.id from paper p join file_event e on e.id = p.event_id where p.file_id = " + id + " and p.code = 'AGREEMENT' order by e.seq");
        assertThat(ConfirmationPacket.of(files.dossier(mediator, "mediation", String.valueOf(id))).get(1).id()).as("the agreement in force").isEqualTo(drafts.get(2).get(0));
        rig.step(mediator, id, "REVISE_AGREEMENT", "2026-05-09", rows.change(id, "2026-05-09", rig.payment(id, "600", "2026-08-01")));
        rig.step(mediator, id, "KEEP_AGREEMENT", "2026-05-09", Map.of("party", rig.parties(id).get(0), "note", "仍按五月八日的协议"));
        assertThat(ConfirmationPacket.of(files.dossier(mediator, "mediation", String.valueOf(id))).get(1).id()).as("not the draft that was given up").isEqualTo(drafts.get(2).get(0));
        assertThat((BigDecimal) rig.value("select sum(amount) from mediation_receipt where clause_id = " + old)).isEqualByComparingTo("400");
        refused(id, "RECORD_PERFORMANCE", "2026-05-09", Map.of("clause", old, "amount", "1", "proof", "RECEIPT"), "不在现行协议");
        rig.step(mediator, id, "RECORD_PERFORMANCE", "2026-06-30", Map.of("clause", rig.clauses(id).get(0), "amount", "600", "proof", "TRANSFER"));
        assertThat(of(id, "performance")).isEqualTo("PERFORMED");
        assertThat(tables(id)).filteredOn(t -> t.key().equals("clauses")).singleElement().satisfies(t -> assertThat(t.rows().toString()).contains("已由新协议代替", "400.00"));
    }

    void aDisputedClauseIsShownAsSuchAndASuitClosesTheFileOnlyOnceItIsRecorded() {
        long id = mediating("2026-03-02");
        rows.agree(id, "2026-03-02", rig.payment(id, "500", "2026-03-20"));
        assertThat(tables(id)).filteredOn(t -> t.key().equals("clauses")).singleElement().satisfies(t -> assertThat(t.rows().get(0).toString()).contains("▲逾期"));
        rig.step(mediator, id, "DISPUTE_PERFORMANCE", "2026-03-25", Map.of("clause", rig.clauses(id).get(0), "party", rig.parties(id).get(1), "reason", "称已付现金"));
        assertThat(of(id, "performance")).isEqualTo("DISPUTED");
        assertThatThrownBy(() -> rig.step(chair, id, "CLOSE", "2026-03-26", Map.of("ground", "SUED", "report", "已起诉。"))).isInstanceOf(Refusal.class).hasMessageContaining("还没有登记起诉");
        rig.step(mediator, id, "SUE", "2026-03-26", Map.of("party", rig.parties(id).get(0), "court", "扬州市广陵区人民法院", "reason", "请求给付500元"));
        rig.step(chair, id, "CLOSE", "2026-03-27", Map.of("ground", "SUED", "report", "当事人已起诉。"));
        assertThat(tasks(id, "URGE")).as("nobody urges on a closed file").isEmpty();
    }
}
