package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Relation;
import org.fazhi.complaint.ComplaintStatus;
import org.fazhi.complaint.ComplaintStep;

/** Whoever complains is heard by somebody else than whom the complaint is about, within days that run, and learns what came of it. */
final class ComplaintStories {

    private static final String DAY = "2026-03-02";

    private final AidRig aid;
    private final CaseRig rig;
    private final Casework casework;
    private final CaseFiles files;
    private final Caller section;
    private final Caller leader;
    private final Caller office;

    ComplaintStories(DataSource dataSource, Casework casework, CaseFiles files) {
        this.casework = casework;
        this.files = files;
        aid = new AidRig(dataSource, casework);
        rig = aid.rig;
        section = CaseRig.only(rig.person(Role.PUBLIC_SERVICE_SECTION, ""), Role.PUBLIC_SERVICE_SECTION);
        leader = CaseRig.only(rig.person(Role.BUREAU_LEADER, ""), Role.BUREAU_LEADER);
        office = CaseRig.only(rig.person(Role.JUSTICE_OFFICE, "东关"), Role.JUSTICE_OFFICE);
    }

    private long complain(Caller who, String on, String name, Object... more) {
        var data = new HashMap<String, Object>(Map.of("unit", section.orgId(), "channel", "VISIT", "complainant", "RECIPIENT", "name", name, "phone", String.format("139%08d", Math.abs(name.hashCode()) % 100_000_000),
                "respondent", "PERSON", "respondentName", "苏明远", "ground", "NOT_REPORTING"));
        data.put("respondentUnit", AidRig.FIRM);
        data.put("facts", "办案三个月，没有告诉过我进展。");
        put(data, more);
        return casework.perform(who, Command.open("complaint", "REGISTER", LocalDate.parse(on), data, null)).fileId();
    }

    private static void put(Map<String, Object> data, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            data.put((String) more[i], more[i + 1]);
        }
    }

    private void step(Caller who, long file, String step, String on, Object... more) {
        var data = new HashMap<String, Object>();
        put(data, more);
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        casework.perform(who, new Command("complaint", file, step, version, LocalDate.parse(on), null, data, null));
    }

    private static void blocked(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        assertThat(refusal.obstacles()).extracting("code").contains(code);
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }

    void aComplaintIsAcceptedInvestigatedDecidedInTwoHandsAnsweredAndFollowedUp() {
        long paid = aid.paid("臧月华", DAY);
        var number = (String) rig.value("select number from case_file where id = " + paid);
        blocked(() -> complain(aid.clerk, DAY, "臧月华", "aidNumber", "（广陵）援申字〔1999〕第1号"), "AID_UNKNOWN");
        long id = complain(aid.clerk, DAY, "臧月华", "aidNumber", number);
        assertThat(rig.due(id, "ACCEPTANCE")).as("five working days").isEqualTo("2026-03-09");
        assertThat((String) rig.value("select title from case_file where id = " + id)).as("who complains is not told in lists").doesNotContain("臧月华");
        assertThat(refused(() -> files.dossier(aid.lawyer, "complaint", String.valueOf(id))).kind()).as("whom it is about reads nothing").isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> files.dossier(aid.firm, "complaint", String.valueOf(id))).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        aid.step(aid.clerk, paid, "VISIT", DAY, "method", "PHONE_VISIT", "satisfaction", "DISSATISFIED", "informed", false, "chargedAnything", false);
        var held = refused(() -> aid.step(aid.clerk, paid, "ARCHIVE", DAY, "shelf", "1"));
        assertThat(held.obstacles()).as("the file stays at hand").extracting("code").contains("COMPLAINT_OPEN");

        step(section, id, "ACCEPT", "2026-03-04");
        assertThat(rig.due(id, "HANDLING")).as("45 days, rolled over the weekend").isEqualTo("2026-04-20");
        blocked(() -> step(section, id, "PROPOSE", "2026-03-10", "finding", "SUBSTANTIATED", "found", "没有通报", "measures", List.of("CORRECT")), "NOT_INVESTIGATED");
        step(section, id, "DELEGATE", "2026-03-04", "unit", office.orgId(), "what", "询问投诉人", "by", "2026-03-20");
        assertThat(rig.value("select count(*) from file_task where file_id = " + id + " and state = 'OPEN'")).isEqualTo(1L);
        step(office, id, "INVESTIGATE", "2026-03-10", "inquiry", "INTERVIEW", "whom", "臧月华", "content", "三个月没有收到通报。");
        assertThat(rig.value("select count(*) from file_task where file_id = " + id + " and state = 'OPEN'")).isEqualTo(0L);
        blocked(() -> step(section, id, "PROPOSE", "2026-03-10", "finding", "SUBSTANTIATED", "found", "没有通报"), "MEASURE_MISSING");
        blocked(() -> step(section, id, "PROPOSE", "2026-03-10", "finding", "UNFOUNDED", "found", "有通报", "measures", List.of("CORRECT")), "MEASURE_UNFOUNDED");
        step(section, id, "PROPOSE", "2026-03-10", "finding", "SUBSTANTIATED", "found", "三个月没有通报。", "measures", List.of("CORRECT", "CRITICISE"));
        var both = new Caller(section.accountId(), section.login(), section.name(), java.util.Set.of(Role.BUREAU_LEADER), leader.orgId(), leader.orgName(), leader.orgPath(),
                leader.districtId(), null, "test");
        blocked(() -> step(both, id, "DECIDE", "2026-03-11"), "SECOND_PERSON");
        step(leader, id, "SEND_BACK", "2026-03-11", "reason", "补询问承办人");
        step(section, id, "INVESTIGATE", "2026-03-12", "inquiry", "INTERVIEW", "whom", "苏明远", "content", "承认没有通报。");
        step(section, id, "PROPOSE", "2026-03-12", "finding", "SUBSTANTIATED", "found", "三个月没有通报，承办人承认。", "measures", List.of("CORRECT"));
        step(leader, id, "DECIDE", "2026-03-13");
        assertThat(rig.due(id, "ANSWER")).isEqualTo("2026-03-20");
        step(section, id, "ANSWER", "2026-03-16", "reply", "WRITTEN", "servedOn", "2026-03-16", "text", "已责令承办人改正。");
        assertThat(rig.rows("select 1 from paper where code = 'ANSWER' and file_id = " + id)).hasSize(1);
        blocked(() -> step(section, id, "CLOSE", "2026-03-20", "satisfaction", "SATISFIED"), "NOT_FOLLOWED");
        aid.step(aid.clerk, paid, "ARCHIVE", "2026-03-20", "shelf", "1");
        step(section, id, "FOLLOW_UP", "2026-03-20", "note", "已补通报。");
        step(section, id, "CLOSE", "2026-03-20", "satisfaction", "SATISFIED");
        assertThat(rig.status(id)).isEqualTo("CLOSED");
    }

    void aComplaintIsAskedOnceMergedOrTurnedAwayAndNobodyLooksIntoHimself() {
        long id = complain(section, "2025-09-22", "臧小川");
        step(section, id, "ASK_SUPPLEMENT", "2025-09-24", "items", "请写明时间", "servedOn", "2025-09-24");
        assertThat(rig.due(id, "SUPPLEMENT")).as("ten working days over National Day").isEqualTo("2025-10-14");
        blocked(() -> step(section, id, "NOT_ACCEPT", "2025-10-14", "code", "NOT_SUPPLIED", "reason", "没有补正"), "SUPPLEMENT_RUNS");
        step(section, id, "SUPPLY", "2025-09-28");
        assertThat(rig.due(id, "ACCEPTANCE")).as("five working days without those of waiting").isEqualTo("2025-10-09");
        blocked(() -> step(section, id, "ASK_SUPPLEMENT", "2025-09-28", "items", "又想起", "servedOn", "2025-09-28"), "ASKED_BEFORE");
        blocked(() -> step(section, id, "NOT_ACCEPT", "2025-09-28", "code", "NOT_SUPPLIED", "reason", "没有补正"), "NOT_ASKED");
        step(section, id, "ACCEPT", "2025-09-28");
        long again = complain(section, "2025-10-09", "臧小川");
        blocked(() -> step(section, again, "ACCEPT", "2025-10-09"), "TWIN");
        step(section, again, "MERGE", "2025-10-09", "into", id);
        assertThat(rig.status(again)).isEqualTo("MERGED");
        long other = complain(section, "2025-10-09", "臧小川", "ground", "TAKING_PROPERTY");
        step(section, other, "ACCEPT", "2025-10-09", "apart", "收取财物，须单独查处");
        step(section, other, "WITHDRAW", "2025-10-10", "reason", "误会");
        long late = complain(section, "2025-09-22", "臧大川");
        step(section, late, "ASK_SUPPLEMENT", "2025-09-24", "items", "请写明时间", "servedOn", "2025-09-24");
        step(section, late, "NOT_ACCEPT", "2025-10-15", "code", "NOT_SUPPLIED", "reason", "逾期没有补正");
        assertThat(rig.status(late)).isEqualTo("NOT_ACCEPTED");

        long centre = complain(section, DAY, "臧老川", "respondent", "CENTRE", "respondentName", "广陵区法律援助中心", "ground", "IMPROPER_INTAKE");
        step(section, centre, "ACCEPT", DAY);
        blocked(() -> step(section, centre, "DELEGATE", DAY, "unit", aid.approver.orgId(), "what", "调查", "by", "2026-03-20"), "THEIR_OWN");
        assertThat(refused(() -> step(aid.approver, centre, "INVESTIGATE", DAY, "inquiry", "FILE_READING", "whom", "案卷", "content", "自查")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private long file(ComplaintStatus status) {
        long id = complain(section, DAY, "阮" + status.name().length() + status.name().charAt(0));
        switch (status) {
            case REGISTERED -> { }
            case SUPPLEMENT_PENDING -> step(section, id, "ASK_SUPPLEMENT", DAY, "items", "时间", "servedOn", DAY);
            case NOT_ACCEPTED -> step(section, id, "NOT_ACCEPT", DAY, "code", "NO_FACTS", "reason", "没有事实");
            case WITHDRAWN -> step(section, id, "WITHDRAW", DAY, "reason", "误会");
            case MERGED -> {
                long before = complain(section, DAY, (String) rig.value("select name from complaint_case where file_id = " + id));
                step(section, id, "MERGE", DAY, "into", before);
            }
            default -> handled(id, status);
        }
        return id;
    }

    private void handled(long id, ComplaintStatus status) {
        step(section, id, "ACCEPT", DAY, "apart", "分开办");
        if (status == ComplaintStatus.ACCEPTED) {
            return;
        }
        step(section, id, "INVESTIGATE", DAY, "inquiry", "FILE_READING", "whom", "案卷", "content", "查阅");
        step(section, id, "PROPOSE", DAY, "finding", "UNPROVEN", "found", "无法查实");
        if (status == ComplaintStatus.PROPOSED) {
            return;
        }
        step(leader, id, "DECIDE", DAY);
        if (status == ComplaintStatus.DECIDED) {
            return;
        }
        step(section, id, "ANSWER", DAY, "reply", "WRITTEN", "servedOn", DAY, "text", "无法查实");
        if (status == ComplaintStatus.CLOSED) {
            step(section, id, "CLOSE", DAY, "satisfaction", "NOT_REACHED");
        }
    }

    void complaints_aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        var all = new EnumMap<ComplaintStatus, Long>(ComplaintStatus.class);
        for (var status : ComplaintStatus.values()) {
            all.put(status, file(status));
            assertThat(rig.status(all.get(status))).isEqualTo(status.name());
        }
        new RefusalMatrix(rig, casework, "complaint", List.of(ComplaintStep.values())).run(all, this::holder, (relation, role, status) -> relation == Relation.OWN_UNIT && role == Role.PUBLIC_SERVICE_SECTION
                || relation == Relation.OWN_DISTRICT && role == Role.BUREAU_LEADER);
    }

    private Caller holder(Role role) {
        return switch (role) {
            case AID_CLERK -> aid.clerk;
            case AID_APPROVER -> aid.approver;
            case FINANCE -> aid.finance;
            case OBJECTION_REVIEWER -> aid.reviewer;
            case LAW_FIRM_ADMIN -> aid.firm;
            case AID_PROVIDER -> aid.lawyer;
            case STATION_KEEPER -> aid.station;
            case JUSTICE_OFFICE -> office;
            case PUBLIC_SERVICE_SECTION -> section;
            case BUREAU_LEADER -> leader;
            default -> CaseRig.only(rig.person(role, ""), role);
        };
    }
}
