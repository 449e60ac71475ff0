package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.TaskRow;
import org.fazhi.casework.Tasks;

/** Special clocks and special parties: wages, expiry, many parties, agents, violence, the police. */
final class SpecialStories {

    private final CaseRig rig;
    private final Tasks tasks;
    private final Caller chair;
    private final Caller mediator;

    SpecialStories(DataSource dataSource, Casework casework, Tasks tasks) {
        this.tasks = tasks;
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
    }

    private List<String> owed(Caller who, long file) {
        return tasks.owedBy(who).stream().filter(t -> t.fileId() == file).map(TaskRow::kind).toList();
    }

    private void refused(String words, Caller who, long id, String step, String on, Map<String, ?> data) {
        assertThatThrownBy(() -> rig.step(who, id, step, on, data)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    long a7_wageEarnersAreToldOfArbitrationFromTheDayAfterTheFifteenthAndTheFileEndsOnlyByAPersonAfterTheTerm() {
        long id = rig.register(mediator, "2025-09-26", rig.registration(CaseRig.COMMITTEE, "MIGRANT_WAGE_ARREARS", "赵长根", "某建筑公司")).fileId();
        rig.accept(chair, id, "2025-09-28");
        rig.begin(chair, mediator, id, "2025-09-29");
        assertThat(owed(mediator, id)).as("both clocks ran out long ago: proposals, and nothing decided").containsExactlyInAnyOrder("ARBITRATION_NOTICE", "EXPIRY");
        assertThat(rig.status(id)).isEqualTo("MEDIATING");
        Map<String, Object> told = Map.of("told", rig.each(id, "2025-10-11"), "goOn", true);
        refused("2025-10-11", mediator, id, "TELL_ARBITRATION", "2025-10-11", told);
        refused("某建筑公司", mediator, id, "TELL_ARBITRATION", "2025-10-12", Map.of("told", Map.of(rig.parties(id).get(0).toString(), "2025-10-12"), "goOn", true));
        rig.step(mediator, id, "TELL_ARBITRATION", "2025-10-12", Map.of("told", rig.each(id, "2025-10-12"), "goOn", true));
        assertThat(owed(mediator, id)).containsExactly("EXPIRY");
        Map<String, Object> expiry = Map.of("reason", "期满未达成协议。", "routesTold", true);
        refused("还没有届满", mediator, id, "EXPIRE", "2025-10-28", expiry);
        rig.step(mediator, id, "EXPIRE", "2025-10-29", expiry);
        assertThat(rig.status(id)).isEqualTo("TERMINATED");
        assertThat(owed(mediator, id)).isEmpty();
        assertThat(rig.value("select outcome from mediation_case where file_id = " + id)).isEqualTo("FAILED");
        assertThat(rig.value("select code from paper where file_id = " + id + " order by id desc limit 1")).isEqualTo("TERMINATION_NOTICE");
        return id;
    }

    void anExtensionMovesTheDayFromWhichExpiryIsProposed() {
        long id = rig.register(mediator, "2026-03-02", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "钱松年", "吕小芹")).fileId();
        rig.accept(chair, id, "2026-03-02");
        rig.begin(chair, mediator, id, "2026-03-02");
        rig.step(mediator, id, "EXTEND", "2026-03-20", Map.of("days", 30, "agreed", rig.each(id, "2026-03-20"), "reason", "等候单位答复"));
        refused("2026-05-06", mediator, id, "EXPIRE", "2026-05-06", Map.of("reason", "期满", "routesTold", true));
        rig.step(mediator, id, "EXPIRE", "2026-05-07", Map.of("reason", "期满", "routesTold", true));
        assertThat(rig.due(id, "MEDIATION")).as("thirty days more, rolled over Labour Day").isEqualTo(LocalDate.of(2026, 5, 6));
    }

    long aSideOfTenSpeaksThroughAtMostFiveOfItsOwn() {
        var data = new HashMap<>(rig.registration(CaseRig.COMMITTEE, "PROPERTY_MGMT", "孟长河", "安泰物业公司"));
        var parties = new ArrayList<Map<String, ?>>();
        IntStream.rangeClosed(1, 10).forEach(i -> parties.add(Map.of("side", "APPLICANT", "kind", "PERSON", "name", "业主" + (char) ('甲' + i))));
        parties.add(Map.of("side", "RESPONDENT", "kind", "ORGANISATION", "name", "安泰物业公司"));
        data.put("parties", parties);
        long id = rig.register(mediator, "2026-03-02", data).fileId();
        var keys = rig.parties(id);
        rig.step(chair, id, "CONSENT", "2026-03-02", Map.of("party", keys.get(10), "answer", "YES", "method", "PHONE"));
        refused("须先推选代表", chair, id, "ACCEPT", "2026-03-02", Map.of());
        refused("最多5人", mediator, id, "NAME_SPOKESMEN", "2026-03-02", Map.of("spokesmen", keys.subList(0, 6)));
        refused("同一方", mediator, id, "NAME_SPOKESMEN", "2026-03-02", Map.of("spokesmen", keys.subList(9, 11)));
        rig.step(mediator, id, "NAME_SPOKESMEN", "2026-03-02", Map.of("spokesmen", keys.subList(0, 3)));
        rig.step(chair, id, "ACCEPT", "2026-03-02", Map.of());
        assertThat(rig.status(id)).isEqualTo("ACCEPTED");
        return id;
    }

    long anAgentSignsOnlyWithThePowerTickedAndAChildOnlyThroughItsStatutoryAgent() {
        var data = new HashMap<>(rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青"));
        data.put("parties", List.of(Map.of("side", "APPLICANT", "kind", "PERSON", "name", "孟长河", "bornOn", "2016-05-01"),
                Map.of("side", "RESPONDENT", "kind", "PERSON", "name", "邵雨青")));
        long id = rig.register(mediator, "2026-03-02", data).fileId();
        var keys = rig.parties(id);
        rig.step(chair, id, "CONSENT", "2026-03-02", Map.of("party", keys.get(1), "answer", "YES", "method", "PHONE"));
        refused("法定代理人", chair, id, "ACCEPT", "2026-03-02", Map.of());
        refused("对方当事人", mediator, id, "NAME_GUARDIAN", "2026-03-02", Map.of("party", keys.get(0), "capacity", "LIMITED", "representative", "邵雨青"));
        rig.step(mediator, id, "NAME_GUARDIAN", "2026-03-02", Map.of("party", keys.get(0), "capacity", "LIMITED", "representative", "孟父"));
        rig.step(chair, id, "ACCEPT", "2026-03-02", Map.of());
        rig.begin(chair, mediator, id, "2026-03-02");
        rig.step(mediator, id, "DRAFT_AGREEMENT", "2026-03-03", rig.agreement(rig.payment(id, "800", "2026-04-01")));
        Map<String, Object> signed = Map.of("parties", rig.each(id, "2026-03-03"), "byAgent", List.of(keys.get(1)), "mediatorOn", "2026-03-03");
        refused("没有登记委托代理人", mediator, id, "SIGN", "2026-03-03", signed);
        rig.step(mediator, id, "AUTHORISE", "2026-03-03", Map.of("party", keys.get(1), "agent", "律师一", "powers", List.of("EVIDENCE")));
        refused("须由本人签名", mediator, id, "SIGN", "2026-03-03", signed);
        rig.step(mediator, id, "AUTHORISE", "2026-03-03", Map.of("party", keys.get(1), "agent", "律师一", "powers", List.of("ADMIT_CHANGE_WAIVE", "SIGN")));
        rig.step(mediator, id, "SIGN", "2026-03-03", signed);
        return id;
    }

    void aVictimOfViolenceMeetsTheOtherSideOnlyAfterAgreeingInWritingAndAHarmedChildIsReportedAtOnce() {
        var data = new HashMap<>(rig.registration(CaseRig.COMMITTEE, "MARRIAGE_FAMILY", "孟长河", "邵雨青"));
        data.put("violence", true);
        data.put("parties", List.of(Map.of("side", "APPLICANT", "kind", "PERSON", "name", "孟长河", "bornOn", "2014-05-01", "representative", "孟父"),
                Map.of("side", "RESPONDENT", "kind", "PERSON", "name", "邵雨青")));
        long id = rig.register(mediator, "2026-03-02", data).fileId();
        assertThat(owed(mediator, id)).containsExactly("RISK_REPORT");
        assertThat(owed(rig.person(Role.JUSTICE_OFFICE, "东关"), id)).containsExactly("RISK_RESPONSE");
        Map<String, Object> report = Map.of("receiver", "王某", "reportedOn", "2026-03-02", "reportedAt", "10:00", "content", "疑似家庭暴力");
        var toOther = new HashMap<>(report);
        toOther.put("reportedTo", "OTHER_DEPT");
        refused("公安、民政、教育", mediator, id, "REPORT_RISK", "2026-03-02", toOther);
        toOther.put("reportedTo", "POLICE");
        rig.step(mediator, id, "REPORT_RISK", "2026-03-02", toOther);
        rig.accept(chair, id, "2026-03-02");
        rig.begin(chair, mediator, id, "2026-03-02");
        var session = new HashMap<String, Object>(Map.of("kind", "SESSION", "place", "调解室", "process", "各自陈述。", "result", "NOT_REACHED", "signed", rig.each(id, "2026-03-03")));
        refused("同场", mediator, id, "SESSION", "2026-03-03", session);
        session.put("separate", true);
        rig.step(mediator, id, "SESSION", "2026-03-03", session);
        session.put("separate", false);
        session.put("victimConsentOn", "2026-03-03");
        rig.step(mediator, id, "SESSION", "2026-03-03", session);
    }

    void whatThePoliceHandOverMustBeAMinorQuarrelAmongPeopleWhoKnowEachOther() {
        var data = new HashMap<>(rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青"));
        data.put("source", "ENTRUSTED");
        data.put("entrustedBy", "POLICE");
        long id = rig.register(mediator, "2026-03-02", data).fileId();
        rig.parties(id).forEach(p -> rig.step(chair, id, "CONSENT", "2026-03-02", Map.of("party", p, "answer", "YES", "method", "PHONE")));
        refused("公安机关移送", chair, id, "ACCEPT", "2026-03-02", Map.of());
        rig.step(chair, id, "ACCEPT", "2026-03-02", Map.of("minorCase", true));
        assertThat(rig.status(id)).isEqualTo("ACCEPTED");
    }
}
