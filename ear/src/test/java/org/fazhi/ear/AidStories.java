package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.legalaid.AidExpiryJob;

/** The acceptance cases of legal aid (domain.md A1, A2, A3, A6, A8) and what a citizen would lose by a wrong date, told as stories through the one door. */
final class AidStories {

    private final AidRig aid;
    private final CaseRig rig;
    private final AidExpiryJob expiry;

    AidStories(DataSource dataSource, Casework casework, AidExpiryJob expiry) {
        aid = new AidRig(dataSource, casework);
        rig = aid.rig;
        this.expiry = expiry;
    }

    private static void blocked(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        assertThat(refusal.obstacles()).extracting("code").contains(code);
    }

    void a1_anApplicationReceivedOnAWorkingSundayBeforeNationalDayIsDueOnTheFirstWorkingDay() {
        long file = aid.submit("陶月华", "2025-09-28");
        assertThat(rig.due(file, "REVIEW")).isEqualTo("2025-10-09");
        aid.accept(file, "2025-09-28");
        assertThat(rig.due(file, "REVIEW")).as("accepting does not start it again").isEqualTo("2025-10-09");
        assertThat((String) rig.value("select number from case_file where id = " + file)).matches("（广陵）援申字〔2025〕第\\d+号");
    }

    void a2_whatIsMissingIsAskedOnceAndTheDaysOfWaitingDoNotCount() {
        long file = aid.submit("陶月华", "2025-09-22");
        aid.step(aid.clerk, file, "ASK_SUPPLEMENT", "2025-09-24", "items", "劳动关系证据", "servedOn", "2025-09-24");
        assertThat(rig.due(file, "SUPPLEMENT")).isEqualTo("2025-09-30");
        assertThat(rig.due(file, "REVIEW")).as("the clock stands").isNull();
        aid.step(aid.clerk, file, "SUPPLY", "2025-09-29", "materials", List.of(Map.of("name", "考勤记录")));
        assertThat(rig.due(file, "REVIEW")).isEqualTo("2025-10-09");
        blocked(() -> aid.step(aid.clerk, file, "ASK_SUPPLEMENT", "2025-09-29", "items", "又想起一份", "servedOn", "2025-09-29"), "ASKED_BEFORE");
        aid.step(aid.clerk, file, "ASK_SUPPLEMENT", "2025-09-29", "items", "新发现的第二份欠条", "servedOn", "2025-09-29", "newFact", "申请人补充陈述另有一笔欠款");
    }

    void a2_anApplicationWhoseSupplementDidNotComeIsDeemedWithdrawnOnTheDayAfterWhicheverDayTheHouseOpens() {
        long file = aid.submit("陶月华", "2025-09-22");
        aid.step(aid.clerk, file, "ASK_SUPPLEMENT", "2025-09-24", "items", "劳动关系证据", "servedOn", "2025-09-24");
        expiry.run(LocalDate.parse("2025-09-30"), LocalDate.parse("2025-09-30"));
        assertThat(rig.status(file)).as("on the last day nothing happens").isEqualTo("SUPPLEMENT_PENDING");
        blocked(() -> aid.step(aid.clerk, file, "SUPPLY", "2025-10-01", "materials", List.of(Map.of("name", "迟到的材料"))), "SUPPLEMENT_LATE");
        // The server was off over the holiday: caught up with by date, not by the day of the run.
        assertThat(expiry.run(LocalDate.parse("2025-10-01"), LocalDate.parse("2025-10-09"))).isNotEmpty();
        assertThat(rig.status(file)).isEqualTo("DEEMED_WITHDRAWN");
        assertThat(rig.value("select act_on from file_event where step = 'EXPIRE' and file_id = " + file)).isEqualTo(LocalDate.parse("2025-10-01"));
        assertThat(rig.rows("select 1 from paper where code = 'REFUSAL_DECISION' and file_id = " + file)).as("no refusal goes out").isEmpty();
        assertThat(expiry.run(LocalDate.parse("2025-10-01"), LocalDate.parse("2025-10-09"))).as("a second run finds nothing").isEmpty();
        long again = aid.submit("陶月华", "2025-10-09");
        assertThat(rig.value("select number from case_file where id = " + again)).isNotEqualTo(rig.value("select number from case_file where id = " + file));
    }

    void a3_assignmentRollsOverSundayAndTheContractOverTheNextWeekend() {
        long file = aid.submit("陶月华", "2025-10-09");
        aid.poor(file, "2025-10-09");
        aid.accept(file, "2025-10-09");
        aid.review(file, "2025-10-09");
        aid.step(aid.approver, file, "GRANT", "2025-10-09");
        assertThat(rig.due(file, "ASSIGNMENT")).isEqualTo("2025-10-13");
        aid.assign(file, "2025-10-13", AidRig.FIRM, aid.lawyer);
        assertThat(rig.due(file, "CONTRACT")).isEqualTo("2025-10-20");
    }

    void a3_aDeathPenaltyCaseIsNotGivenToALawyerOfTwoYearsAndElevenMonths() {
        long file = aid.open(aid.clerk, "NOTICE", "2026-10-09", aid.notice("邵雨青", "LIFE_OR_DEATH")).fileId();
        // 金若涵 practises since 2023-11-10.
        blocked(() -> aid.assign(file, "2026-10-09", AidRig.FIRM, aid.login("jinruohan")), "SHORT_PRACTICE");
        aid.assign(file, "2026-10-09", AidRig.FIRM, aid.lawyer);
        assertThat(rig.status(file)).isEqualTo("ASSIGNED");
        long plain = aid.open(aid.clerk, "NOTICE", "2026-10-09", aid.notice("邵雨青", "DISABLED_SENSES")).fileId();
        blocked(() -> aid.assign(plain, "2026-10-09", "汶河法律服务所", aid.login("taoguizhen")), "NOT_LAWYER");
    }

    void a6_hardshipIsDecidedByTheSumAndTheRouteThroughTheDoor() {
        blockedGrant("2260.01", "HONESTY_PROMISE", null, null, false);
        assertThat(grant("2260", "HONESTY_PROMISE", null, null, false)).isEqualTo("GRANTED");
        assertThat(grant("1800", "HONESTY_PROMISE", null, null, true)).as("the husband whom she sues does not count").isEqualTo("GRANTED");
        assertThat(grant("15000", "NOT_REQUIRED", "VIOLENCE_VICTIM", null, false)).isEqualTo("GRANTED");
        assertThat(grant("9000", "EXEMPT_BY_CATEGORY", null, "务工证明", false)).isEqualTo("GRANTED");
        blockedGrant("9000", "EXEMPT_BY_CATEGORY", null, null, false);
    }

    private void blockedGrant(String income, String route, String ground, String proof, boolean coLiving) {
        blocked(() -> grant(income, route, ground, proof, coLiving), "ELIGIBILITY");
    }

    private String grant(String income, String route, String ground, String proof, boolean coLiving) {
        var day = "2026-03-02";
        long file = aid.submit("陶月华", day);
        aid.step(aid.clerk, file, "HARDSHIP", day, "route", route, "notRequired", ground, "exempt", route.startsWith("EXEMPT") ? "MIGRANT_WAGES" : null, "exemptProof", proof,
                "ownIncome", income, "members", coLiving ? List.of(Map.of("name", "丈夫", "income", "20000")) : List.of(), "opponentCoLiving", coLiving, "promisedOn", day);
        aid.accept(file, day);
        aid.review(file, day);
        return aid.step(aid.approver, file, "GRANT", day).status();
    }

    void a8_sixDaysLeftIsUrgentSevenIsNotAndNothingEndsByItself() {
        long early = aid.submit("陶月华", "2025-11-07");
        blocked(() -> aid.step(aid.approver, early, "URGENT", "2025-11-07", "ground", "LIMITATION", "limitationOn", "2025-11-14", "reason", "仲裁时效"), "NOT_URGENT");
        aid.step(aid.approver, early, "URGENT", "2025-11-07", "ground", "PRESERVATION", "limitationOn", "2025-11-14", "reason", "对方转移财产，须立即保全");
        long file = aid.submit("陶月华", "2025-11-08");
        aid.step(aid.approver, file, "URGENT", "2025-11-08", "ground", "LIMITATION", "limitationOn", "2025-11-14", "reason", "仲裁时效将届满");
        assertThat(rig.status(file)).as("without waiting for materials").isEqualTo("EMERGENCY_AID");
        assertThat(rig.due(file, "FORMALITIES")).isEqualTo("2025-11-18");
        aid.step(aid.approver, file, "ASSIGN_AT_ONCE", "2025-11-08", "unit", aid.unit(AidRig.FIRM), "provider", aid.lawyer.accountId(), "mode", "ROTATION", "why", "情况紧急");
        blocked(() -> end(file, "2025-11-18"), "FORMALITIES_RUN");
        expiry.run(LocalDate.parse("2025-11-19"), LocalDate.parse("2025-11-30"));
        assertThat(rig.status(file)).as("never by itself").isEqualTo("EMERGENCY_AID");
        end(file, "2025-11-19");
        assertThat(rig.status(file)).isEqualTo("TERMINATED");
    }

    private void end(long file, String on) {
        aid.step(aid.approver, file, "END_EMERGENCY", on, "code", "OTHER_END", "reason", "期满没有补办手续", "servedOn", on);
    }

    void aNoticeForAMinorOnTheEveOfTheHolidayIsDueOnTheFirstWorkingDayAndGoesToATrainedLawyer() {
        var born = "2010-01-05";
        long file = aid.open(aid.clerk, "NOTICE", "2025-09-30", aid.notice("邵小青", "MINOR", "bornOn", born, "agent", "邵大青")).fileId();
        assertThat(rig.due(file, "NOTICE_ASSIGNMENT")).isEqualTo("2025-10-09");
        assertThat((String) rig.value("select title from case_file where id = " + file)).as("a minor's name stays out of lists").doesNotContain("小青").contains("特别保护");
        blocked(() -> aid.assign(file, "2025-09-30", AidRig.FIRM, aid.login("luhaitao")), "NOT_TRAINED");
        aid.assign(file, "2025-09-30", AidRig.FIRM, aid.lawyer);
        assertThat(rig.rows("select 1 from paper where code = 'OFFICIAL_LETTER' and file_id = " + file)).as("the organ is told").hasSize(1);
        blocked(() -> aid.open(aid.clerk, "NOTICE", "2026-03-02", aid.notice("邵大青", "MINOR", "bornOn", "1980-01-05")), "NOT_MINOR");
    }

    void aDetaineesApplicationForwardedTooLateIsStillReceivedAndTheDelayIsTold() {
        var data = aid.application("孟长河", "channel", "FORWARDED", "custody", "区看守所", "madeOn", "2025-09-30", "madeAt", "15:10", "receivedAt", "16:00",
                "form", "CRIMINAL_DEFENCE", "matter", aid.matter("CRIMINAL_SUSPECT"), "cause", "诈骗罪", "stage", "INVESTIGATION");
        long file = aid.open(aid.login("wudaxin"), "SUBMIT", "2025-10-01", data).fileId();
        assertThat(rig.rows("select 1 from aid_case where file_id = " + file + " and received_at - made_at > interval '24 hours'")).hasSize(1);
        assertThat(rig.due(file, "REVIEW")).isEqualTo("2025-10-09");
    }

    void anObjectionPostedInTimeIsInTimeWheneverItArrives() {
        long file = aid.refused("陶月华", "2025-09-24");
        assertThat(rig.due(file, "OBJECTION_WINDOW")).isEqualTo("2025-10-09");
        blocked(() -> aid.step(aid.clerk, file, "OBJECT", "2025-10-13", "byMail", false, "grounds", "当面提出"), "OBJECTION_LATE");
        blocked(() -> aid.step(aid.clerk, file, "OBJECT", "2025-10-13", "byMail", true, "postmarkOn", "2025-10-10", "grounds", "迟寄"), "OBJECTION_LATE");
        aid.step(aid.clerk, file, "OBJECT", "2025-10-13", "byMail", true, "postmarkOn", "2025-10-09", "grounds", "认为属于援助范围");
        assertThat(rig.due(file, "OBJECTION_DECISION")).isEqualTo("2025-10-20");
        assertThat(rig.value("select holder_account_id from case_file where id = " + file)).isEqualTo(aid.reviewer.accountId());
        aid.step(aid.reviewer, file, "ORDER", "2025-10-15", "reason", "事项属于范围", "servedOn", "2025-10-15");
        aid.step(aid.approver, file, "GRANT", "2025-10-16", "reason", "按异议审查决定");
        assertThat(rig.due(file, "ASSIGNMENT")).isEqualTo("2025-10-20");
    }

    void nobodyDecidesOnWhatHeReviewedOrGradesWhatHeHandled() {
        var day = "2026-03-02";
        var both = new Caller(aid.clerk.accountId(), aid.clerk.login(), aid.clerk.name(), java.util.Set.of(Role.AID_CLERK, Role.AID_APPROVER), aid.clerk.orgId(),
                aid.clerk.orgName(), aid.clerk.orgPath(), aid.clerk.districtId(), null, "test");
        long file = aid.submit("陶月华", day);
        aid.poor(file, day);
        aid.accept(file, day);
        aid.review(file, day);
        blocked(() -> aid.step(both, file, "GRANT", day), "SECOND_PERSON");
        long objected = aid.objected("陶月华", day);
        var inBureau = new Caller(aid.approver.accountId(), aid.approver.login(), aid.approver.name(), java.util.Set.of(Role.OBJECTION_REVIEWER), aid.reviewer.orgId(),
                aid.reviewer.orgName(), aid.reviewer.orgPath(), aid.reviewer.districtId(), null, "test");
        blocked(() -> aid.step(inBureau, objected, "MAINTAIN", day, "reason", "维持", "servedOn", day), "OWN_DECISION");
        long paid = aid.paid("陶月华", day);
        blocked(() -> aid.step(aid.clerk, paid, "GRADE", day, "grader", aid.lawyer.accountId(), "score", 95, "grade", "EXCELLENT", "opinion", "好"), "OWN_WORK");
        blocked(() -> aid.step(aid.clerk, paid, "GRADE", day, "grader", aid.login("luhaitao").accountId(), "score", 95, "grade", "EXCELLENT", "opinion", "好"), "OWN_FIRM");
        assertThatThrownBy(() -> aid.step(aid.lawyer, paid, "GRADE", day, "grader", aid.lawyer.accountId(), "score", 95, "grade", "EXCELLENT", "opinion", "好")).isInstanceOf(Refusal.class);
    }

    void fiftySeededConflictsAreFoundAndAFileWithoutOneIsAssigned() {
        var day = "2026-03-02";
        int found = 0;
        for (int i = 0; i < 50; i++) {
            var opponent = "对方" + (char) ('甲' + i) + "某";
            var applicant = "申请" + (char) ('甲' + i) + "某";
            var opponents = new java.util.ArrayList<Map<String, Object>>();
            switch (i % 4) {
                case 0 -> opponents.add(Map.of("name", aid.lawyer.name()));
                case 1 -> opponents.add(Map.of("name", opponent, "agent", "某律师", "agentUnit", AidRig.FIRM));
                case 2 -> opponents.add(Map.of("name", opponent, "agent", aid.lawyer.name()));
                default -> {
                    long other = aid.open(aid.clerk, "SUBMIT", day, aid.application(opponent, "opponents", List.of(Map.of("name", applicant)))).fileId();
                    aid.poor(other, day);
                    aid.accept(other, day);
                    aid.review(other, day);
                    aid.step(aid.approver, other, "GRANT", day);
                    aid.assign(other, day, AidRig.FIRM, aid.login("luhaitao"));
                    opponents.add(Map.of("name", opponent));
                }
            }
            long file = aid.open(aid.clerk, "SUBMIT", day, aid.application(applicant, "opponents", opponents)).fileId();
            aid.poor(file, day);
            aid.accept(file, day);
            aid.review(file, day);
            aid.step(aid.approver, file, "GRANT", day);
            blocked(() -> aid.assign(file, day, AidRig.FIRM, aid.lawyer), "CONFLICT");
            found++;
            aid.assign(file, day, AidRig.OTHER_FIRM, aid.login("guanyifan"));
        }
        assertThat(found).isEqualTo(50);
    }
}
