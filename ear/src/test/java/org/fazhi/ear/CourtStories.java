package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;

/** Stories of micro court and deliberation. */
final class CourtStories {

    private final CourtRig c;

    CourtStories(DataSource dataSource, Casework casework) {
        c = new CourtRig(dataSource, casework);
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable act, String code) {
        return assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.obstacles()).as(r.getMessage()).anyMatch(o -> o.code().equals(code)));
    }

    /** The leak that the micro court could not solve becomes a mediation and ends in an agreement: one line of numbers, one clock, nothing typed twice. */
    void aMatterThatNeedsSomethingBindingGoesOnAsAMediationWithFreshConsentToItsAgreement() {
        long file = c.held("BUILDING");
        refused(() -> c.then(file, c.community, "CONVERT", CourtRig.HELD, c.conversion(file, "2026-03-05")), "CONSENT_OLD").hasMessageContaining("2026-03-06");
        c.then(file, c.community, "CONVERT", CourtRig.HELD, c.conversion(file, CourtRig.HELD));
        assertThat(c.rig.status(file)).isEqualTo("CONVERTED");
        long next = (Long) c.rig.value("select id from case_file where continues_id = " + file);
        assertThat(c.rig.rows("select f.procedure, f.opened_on, m.source, m.facts, m.requests, m.place, m.amount, m.cause from case_file f join mediation_case m on m.file_id = f.id"
                + " where f.id = " + next).get(0)).isEqualTo(List.of("mediation", LocalDate.of(2026, 3, 2), "APPLICATION", "楼上漏水，原告和被告都说不清是谁的责任。", "修好水管，赔偿墙面。",
                "竹西苑3幢501室", new BigDecimal("1200.00"), "卫生间渗水"));
        assertThat(c.rig.rows("select side, name, phone, address, id_mask from mediation_party where file_id = " + next + " order by seq").get(0))
                .isEqualTo(List.of("APPLICANT", "裘映月", "13900000001", "竹西苑3幢401室", c.rig.value("select id_mask from court_party where file_id = " + file + " and seq = 1")));
        assertThat(c.rig.rows("select consent from mediation_party where file_id = " + next + " order by seq")).as("only who applied has agreed; the other one is asked anew")
                .containsExactly(List.of("YES"), java.util.Collections.singletonList(null));
        gapless(next);
        agree(next);
        assertThat(c.rig.value("select number from case_file where id = " + file)).asString().startsWith("（2026）个园社区微议字第");
        assertThat(c.rig.value("select number from case_file where id = " + next)).asString().startsWith("（2026）个园社区人调字第");
        gapless(next);
        assertThat(c.papers(file)).containsExactly("NOTICE", "RECORD");
    }

    private void agree(long file) {
        c.rig.accept(c.chair, file, "2026-03-07");
        c.rig.begin(c.chair, c.mediator, file, "2026-03-09");
        c.rig.step(c.mediator, file, "DRAFT_AGREEMENT", "2026-03-10", c.rig.agreement(c.rig.payment(file, "600", "2026-04-10")));
        c.rig.step(c.mediator, file, "SIGN", "2026-03-10", Map.of("parties", c.rig.each(file, "2026-03-10"), "mediatorOn", "2026-03-10"));
        c.rig.step(c.chair, file, "SEAL", "2026-03-11", Map.of("sealedOn", "2026-03-11"));
        assertThat(c.rig.status(file)).isEqualTo("AGREED");
    }

    /** From the first contact with the micro court on, each day is somebody's. */
    private void gapless(long file) {
        var held = c.rig.rows("select from_on, to_on from possession where file_id = " + file + " order by id");
        assertThat(held.get(0).get(0)).isEqualTo(LocalDate.of(2026, 3, 2));
        for (int i = 1; i < held.size(); i++) {
            assertThat(held.get(i).get(0)).as("row " + i).isEqualTo(held.get(i - 1).get(1));
        }
        assertThat(held.get(held.size() - 1).get(1)).isNull();
    }

    void aPanelIsOfItsTierHasNoOneNearAPartyAndIsFixedByTheOfficeWhereOfficersSit() {
        long file = c.tiered("PUBLIC");
        assertThat(c.rig.rows("select tier from court_case where file_id = " + file).get(0).get(0)).isEqualTo("OFFICER");
        var able = List.of("mediation:" + c.mediator.accountId());
        refused(() -> c.then(file, c.community, "FIX_PANEL", CourtRig.DAY, "people", able), "PANEL_BY_OFFICE");
        refused(() -> c.then(file, c.office, "FIX_PANEL", CourtRig.DAY, "people", able), "PANEL_TIER").hasMessageContaining("专职");
        refused(() -> c.then(file, c.office, "FIX_PANEL", CourtRig.DAY), "PANEL_SIZE");
        refused(() -> c.then(file, c.office, "FIX_PANEL", CourtRig.DAY, "people", List.of("mediation:999999999")), "PANEL_UNKNOWN");
        refused(() -> c.then(file, c.office, "FIX_PANEL", CourtRig.DAY, "invited", List.of(Map.of("name", "鲍长安", "unit", "区检察院", "profession", "PROSECUTOR"))), "CONFLICT_SAME_NAME");
        c.then(file, c.office, "FIX_PANEL", CourtRig.DAY, "people", List.of("legalaid:" + c.provider.accountId()));
        assertThat(c.rig.rows("select name, tier from court_panelist where file_id = " + file)).containsExactly(List.of(c.provider.name(), "OFFICER"));
        long company = c.tiered("PROPERTY", "parties", List.of(Map.of("side", "APPLICANT", "kind", "PERSON", "name", "裘映月"),
                Map.of("side", "RESPONDENT", "kind", "ORGANISATION", "name", "柳岸物业管理有限公司")));
        refused(() -> c.then(company, c.community, "FIX_PANEL", CourtRig.DAY, "invited", List.of(Map.of("name", "蒋慎之", "unit", "柳岸物业管理有限责任公司", "profession", "TRADE_EXPERT"))),
                "CONFLICT_EMPLOYER");
    }

    void aLawyerWhoActsForAPartyDoesNotSitBetweenTheParties() {
        long aid = c.held("FAMILY");
        c.then(aid, c.community, "REFER_AID", CourtRig.HELD, "party", c.parties(aid).get(0), "centre", c.rig.value("select id from org_unit where kind = 'AID_CENTRE' limit 1"),
                "form", "CIVIL_LITIGATION", "matter", c.rig.value("select min(id) from aid_matter"));
        long acting = (Long) c.rig.value("select id from account where login = 'jinruohan'");
        long application = (Long) c.rig.value("select id from case_file where continues_id = " + aid);
        c.rig.value("insert into file_participant (id, file_id, account_id, part, from_on) values (nextval('case_seq'), " + application + ", " + acting
                + ", 'LEAD', date '2026-03-07') returning id");
        long again = c.tiered("PUBLIC");
        refused(() -> c.then(again, c.office, "FIX_PANEL", CourtRig.DAY, "people", List.of("legalaid:" + acting)), "CONFLICT_ACTS_FOR").hasMessageContaining("裘映月");
    }

    void noPaperGoesOutWithAWordOfACourtAndTheRefusalSaysWhichAndWhere() {
        long file = c.noticed("FAMILY");
        refused(() -> c.then(file, c.community, "HOLD", CourtRig.HELD, c.session(file, "process", "各方到场。\n本件现在开庭审理。")), "FORBIDDEN_WORD")
                .hasMessageContaining("“议事经过”第2段第5字：“开庭”").hasMessageContaining("“议事经过”第2段第7字：“审理”").hasMessageContaining("请改写为“召开议事会”");
        assertThat(c.rig.status(file)).isEqualTo("NOTICED");
        c.hold(file);
        refused(() -> c.then(file, c.community, "SETTLE", CourtRig.HELD, "consensus", "各让一步。", "signed", c.each(file, CourtRig.HELD), "bindingTold", true, "items",
                List.of(Map.of("owner", c.parties(file).get(1), "text", "不修好就强制执行", "dueOn", "2026-03-20"))), "FORBIDDEN_WORD").hasMessageContaining("议定事项1·办什么");
        c.then(file, c.community, "SETTLE", CourtRig.HELD, c.minutes(file));
        assertThat(c.papers(file)).containsExactly("NOTICE", "RECORD", "MINUTES");
        var printed = c.rig.rows("select model from paper where file_id = " + file).toString();
        assertThat(printed).as("the resident's own words stay in the file").doesNotContain("原告").contains("不是法庭，也不是人民调解委员会");
    }

    void whatIsNotSolvedGoesOneTierUpForAReasonThatIsTrueAndNoFurtherThanTheHighest() {
        long file = c.noticed("FAMILY");
        refused(() -> c.then(file, c.community, "UPGRADE", CourtRig.TOLD, "lift", "UNSOLVED_SESSION", "note", "没有谈成。"), "LIFT_SESSIONS");
        refused(() -> c.then(file, c.community, "UPGRADE", CourtRig.TOLD, "lift", "UNSOLVED_DAYS", "note", "太久了。"), "LIFT_DAYS").hasMessageContaining("2026-03-17");
        refused(() -> c.then(file, c.community, "UPGRADE", CourtRig.TOLD, "lift", "MONEY", "amount", "10000", "note", "金额大。"), "LIFT_MONEY");
        c.then(file, c.community, "UPGRADE", CourtRig.TOLD, "lift", "MONEY", "amount", "10000.01", "note", "金额大。");
        assertThat(c.rig.rows("select tier, lifts from court_case where file_id = " + file).get(0)).isEqualTo(List.of("PROFESSIONAL", "MONEY"));
        assertThat(c.rig.rows("select 1 from court_panelist where file_id = " + file)).as("a higher tier sits: the old panel is gone").isEmpty();
        c.then(file, c.community, "UPGRADE", CourtRig.TOLD, "lift", "PARTY_ASKS", "note", "要求律师来。");
        assertThat(c.rig.value("select holder_role from case_file where id = " + file)).isEqualTo("JUSTICE_OFFICE");
        refused(() -> c.then(file, c.office, "UPGRADE", CourtRig.TOLD, "lift", "PARTY_ASKS", "note", "还要高。"), "HIGHEST");
        assertThat(c.rig.due(file, "SOLVE")).as("the clock begins anew").isEqualTo(LocalDate.of(2026, 3, 18));
    }

    void noticeIsGivenTwoDaysBeforeToEverybodyAndViolenceIsHeardApartBehindClosedDoors() {
        long file = c.paneled("FAMILY", "violence", true);
        assertThat(c.rig.value("select secrecy from case_file where id = " + file)).isEqualTo("PROTECTED");
        var parties = c.parties(file);
        Object[] rest = {"heldAt", "09:30", "heldPlace", "和事堂", "method", "PHONE"};
        refused(() -> c.then(file, c.community, "NOTIFY", CourtRig.TOLD, join(rest, "heldOn", "2026-03-05", "told", Map.of(String.valueOf(parties.get(0)), CourtRig.TOLD))), "NOT_TOLD")
                .hasMessageContaining("鲍长安");
        refused(() -> c.then(file, c.community, "NOTIFY", CourtRig.TOLD, join(rest, "heldOn", "2026-03-04", "told", c.each(file, CourtRig.TOLD))), "NOTICE_SHORT")
                .hasMessageContaining("2026-03-05");
        c.notice(file);
        refused(() -> c.then(file, c.community, "HOLD", "2026-03-05", c.session(file)), "SESSION_EARLY");
        refused(() -> c.hold(file), "VIOLENCE");
        refused(() -> c.then(file, c.community, "HOLD", CourtRig.HELD, c.session(file, "separate", true, "openDoors", true)), "DOORS");
        refused(() -> c.then(file, c.community, "HOLD", CourtRig.HELD, c.session(file, "separate", true, "present", List.of(parties.get(0)))), "SIDE_ABSENT");
        c.then(file, c.mediator, "HOLD", CourtRig.HELD, c.session(file, "separate", true));
        assertThat(c.rig.status(file)).isEqualTo("HELD");
    }

    private static Object[] join(Object[] some, Object... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(some), java.util.Arrays.stream(more)).toArray();
    }

    void whatTheOwnersDecideTogetherNoTableCanAndItGoesOnAsATopicOfTheirs() {
        long file = c.then(c.requested("PROPERTY"), c.community, "TIER", CourtRig.DAY, "subject", "更换物业公司", "risk", 1, "ownersItem", "MANAGER");
        c.hold(c.notice(c.panel(file)));
        refused(() -> c.then(file, c.community, "SETTLE", CourtRig.HELD, c.minutes(file)), "OWNERS_DECIDE").hasMessageContaining("第4项");
        c.then(file, c.community, "TO_TOPIC", CourtRig.HELD);
        long topic = (Long) c.rig.value("select id from case_file where continues_id = " + file);
        assertThat(c.rig.rows("select subject, origin, owners_item, proposer from deliberation_topic where file_id = " + topic).get(0))
                .isEqualTo(List.of("更换物业公司", "MICRO_COURT", "MANAGER", "裘映月"));
        assertThat(c.rig.value("select opened_on from case_file where id = " + topic)).isEqualTo(LocalDate.of(2026, 3, 2));
        refused(() -> c.topic(topic, c.community, "SCREEN", CourtRig.HELD, "subject", "更换物业公司", "rule", "RESIDENTS", "counted", "PERSONS", "ownersItem", "MANAGER", "selfGovernment", true,
                "adviser", "苏明远", "advice", "可以议。"), "OWNERS_RULE");
    }

    void minutesAreVisitedAfterTheirLastDayAndWhatWasNotDoneIsTakenUpAgain() {
        long file = c.settled("FAMILY");
        assertThat(c.rig.rows("select from_on, due_on from file_task where file_id = " + file + " and kind = 'VISIT' and state = 'OPEN'").get(0))
                .isEqualTo(List.of(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 4)));
        refused(() -> c.visited(file, "NOT_NEEDED"), "PERFORMANCE_ASKED");
        c.visited(file, "NOT_DONE");
        assertThat(c.rig.rows("select 1 from file_task where file_id = " + file + " and state = 'OPEN'")).isEmpty();
        c.then(file, c.community, "TAKE_UP_AGAIN", "2026-03-26");
        assertThat(c.rig.status(file)).isEqualTo("TIERED");
        assertThat(c.rig.value("select closed_on from case_file where id = " + file)).as("open again").isNull();
        long done = c.visited(c.settled("FAMILY"), "DONE");
        refused(() -> c.then(done, c.community, "TAKE_UP_AGAIN", "2026-03-26"), "ALL_DONE");
        c.then(done, c.community, "CLOSE", "2026-03-26");
    }

    void nobodyIsCalledTogetherBeforeALawyerSaidInWritingThatItIsLawful() {
        long file = c.surveyed("TALKS", null);
        Object[] call = {"heldOn", "2026-03-09", "heldAt", "19:00", "heldPlace", "会议室", "agenda", "议方案"};
        refused(() -> c.topic(file, c.community, "NOTIFY", "2026-03-06", call), "OPINION_MISSING");
        c.advised(file, "AMEND");
        refused(() -> c.topic(file, c.community, "NOTIFY", "2026-03-06", call), "OPINION_AMEND");
        c.advised(file, "LAWFUL");
        refused(() -> c.topic(file, c.community, "NOTIFY", "2026-03-07", call), "NOTICE_SHORT").hasMessageContaining("2026-03-10");
        c.topic(file, c.community, "NOTIFY", "2026-03-06", call);
        refused(() -> c.topic(file, c.community, "HOLD", "2026-03-08", c.meeting(100, 51, null, null)), "MEETING_EARLY");
        refused(() -> c.topic(file, c.community, "HOLD", "2026-03-09", c.meeting(100, 4, null, null)), "TOO_FEW");
        c.topic(file, c.community, "HOLD", "2026-03-09", c.meeting(100, 5, null, null));
        refused(() -> c.topic(file, c.community, "VOTE", "2026-03-09", "votesFor", 5, "resolution", "建车棚。", "duties", CourtRig.duties()), "NO_VOTE");
        c.topic(file, c.community, "AGREE", "2026-03-09", "resolution", "建车棚。", "duties", CourtRig.duties());
        assertThat(c.papers(file)).containsExactly("OPINION", "OPINION", "NOTICE", "RECORD", "RESOLUTION");
    }

    void ownersDecideByPersonsAndByAreaAndAWeightyItemNeedsThreeQuarters() {
        long file = c.invited("OWNERS", "COMMON_PARTS");
        refused(() -> c.topic(file, c.community, "HOLD", "2026-03-09", c.meeting(300, 199, "30000", "25000")), "OWNERS_PERSONS");
        refused(() -> c.topic(file, c.community, "HOLD", "2026-03-09", c.meeting(300, 200, "30000", "19999.99")), "OWNERS_AREA");
        c.topic(file, c.community, "HOLD", "2026-03-09", c.meeting(300, 200, "30000", "20000"));
        refused(() -> c.topic(file, c.community, "AGREE", "2026-03-09", "resolution", "出租外墙。", "duties", CourtRig.duties()), "MUST_VOTE");
        refused(() -> vote(file, 149, "15000"), "VOTES_PERSONS");
        refused(() -> vote(file, 150, "14999.99"), "VOTES_AREA");
        vote(file, 150, "15000");
        assertThat(c.rig.status(file)).isEqualTo("DECIDED");
        assertThat(c.rig.value("select holder_role from case_file where id = " + file)).isEqualTo("JUSTICE_OFFICE");
    }

    private void vote(long file, int persons, String area) {
        c.topic(file, c.community, "VOTE", "2026-03-09", "votesFor", persons, "areaFor", area, "resolution", "出租外墙，收益归全体业主。", "duties", CourtRig.duties());
    }

    void aResultIsCarriedOutAfterItsNoticeAndJudgedByThoseWhomItConcerns() {
        long file = c.publicised();
        refused(() -> c.topic(file, c.community, "START", "2026-03-16", "objection", false), "NOTICE_RUNS").hasMessageContaining("2026-03-16");
        refused(() -> c.topic(file, c.community, "START", "2026-03-17", "objection", true), "OBJECTION");
        c.topic(file, c.community, "START", "2026-03-17", "objection", true, "answer", "已当面答复，不影响通行。");
        assertThat(c.rig.value("select count(*) from file_task where file_id = " + file + " and kind = 'EXECUTE' and state = 'OPEN'")).isEqualTo(1L);
        refused(() -> c.evaluated(file), "DUTIES_OPEN").hasMessageContaining("建好车棚");
        c.done(file);
        assertThat(c.rig.value("select count(*) from file_task where file_id = " + file + " and kind = 'EXECUTE' and state = 'OPEN'")).isEqualTo(0L);
        c.evaluated(file);
        c.topic(file, c.community, "CLOSE", "2026-04-12");
    }
}
