package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.JobCallers;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Relation;
import org.fazhi.casework.Step;
import org.fazhi.legalaid.AidProcedure;
import org.fazhi.legalaid.AidStatus;

/** Every status × step × role of legal aid, and every row of its table taken once. */
final class AidTable {

    private static final String DAY = "2026-03-02";
    private static final String LATER = "2026-04-20";

    private final AidRig aid;
    private final Casework casework;
    private final DataSource dataSource;
    private final JobCallers callers;

    AidTable(DataSource dataSource, Casework casework, JobCallers callers) {
        this.casework = casework;
        this.dataSource = dataSource;
        this.callers = callers;
        aid = new AidRig(dataSource, casework);
    }

    private long file(AidStatus status) {
        var name = "孟长河";
        return switch (status) {
            case SUBMITTED -> aid.open(aid.station, "SUBMIT", DAY, aid.application(name)).fileId();
            case NOTICE_RECEIVED -> aid.open(aid.clerk, "NOTICE", DAY, aid.notice(name, "DISABLED_SENSES")).fileId();
            case UNDER_REVIEW, SUPPLEMENT_PENDING, COOPERATION_PENDING, EMERGENCY_AID, DEEMED_WITHDRAWN, WITHDRAWN, REDIRECTED -> intake(name, status);
            case GRANTED -> aid.granted(name, DAY);
            case ASSIGNED, CHANGE_REVIEW -> assigned(name, status);
            case ENGAGED -> aid.engaged(name, DAY);
            case HANDLING -> aid.handling(name, DAY);
            case CONCLUDED -> aid.concluded(name, DAY);
            case FILE_SUBMITTED -> aid.fileSubmitted(name, DAY);
            case FILE_ACCEPTED -> aid.fileAccepted(name, DAY);
            case SUBSIDY_PAID, ARCHIVED -> archived(name, status);
            case REFUSED -> aid.refused(name, DAY);
            case TERMINATED -> {
                long id = aid.handling(name, DAY);
                aid.terminate(id, DAY);
                yield id;
            }
            case OBJECTION, ORDERED, OBJECTION_MAINTAINED -> objection(name, status);
        };
    }

    private long intake(String name, AidStatus status) {
        long id = aid.submit(name, DAY);
        switch (status) {
            case REDIRECTED -> aid.step(aid.clerk, id, "REDIRECT", DAY, "where", "柳岸区法律援助中心", "reason", "由办案机关所在地受理");
            case WITHDRAWN -> aid.step(aid.clerk, id, "WITHDRAW", DAY, "reason", "自行和解");
            case EMERGENCY_AID -> aid.step(aid.approver, id, "URGENT", DAY, "ground", "PRESERVATION", "reason", "须立即保全");
            case SUPPLEMENT_PENDING, DEEMED_WITHDRAWN -> {
                aid.step(aid.clerk, id, "ASK_SUPPLEMENT", DAY, "items", "身份证复印件", "servedOn", DAY);
                if (status == AidStatus.DEEMED_WITHDRAWN) {
                    expire(id);
                }
            }
            default -> {
                aid.accept(id, DAY);
                if (status == AidStatus.COOPERATION_PENDING) {
                    aid.step(aid.clerk, id, "COOPERATE", DAY, "to", "柳岸区法律援助中心", "item", "VERIFY_HARDSHIP", "content", "核查收入");
                }
            }
        }
        return id;
    }

    private void expire(long id) {
        int version = ((Long) aid.rig.value("select version from case_file where id = " + id)).intValue();
        casework.perform(callers.law(aid.clerk.districtId()), new Command("legalaid", id, "EXPIRE", version, LocalDate.parse("2026-03-10"), null, Map.of(), null));
    }

    private long assigned(String name, AidStatus status) {
        long id = aid.granted(name, DAY);
        aid.assign(id, DAY, AidRig.FIRM, aid.lawyer);
        if (status == AidStatus.CHANGE_REVIEW) {
            aid.step(aid.clerk, id, "ASK_CHANGE", DAY, "by", "RECIPIENT", "ground", "NOT_PERFORMING", "reason", "一直没有联系", "evidence", "通话记录");
        }
        return id;
    }

    private long archived(String name, AidStatus status) {
        long id = aid.paid(name, DAY);
        if (status == AidStatus.ARCHIVED) {
            visit(id, DAY);
            aid.step(aid.clerk, id, "ARCHIVE", DAY, "shelf", "2026-3-1");
        }
        return id;
    }

    private void visit(long id, String on) {
        aid.step(aid.clerk, id, "VISIT", on, "method", "PHONE_VISIT", "satisfaction", "SATISFIED", "informed", true, "chargedAnything", false);
    }

    private long objection(String name, AidStatus status) {
        long id = aid.objected(name, DAY);
        if (status != AidStatus.OBJECTION) {
            aid.step(aid.reviewer, id, status == AidStatus.ORDERED ? "ORDER" : "MAINTAIN", DAY, "reason", "经审查", "servedOn", DAY);
        }
        return id;
    }

    void aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        var files = new EnumMap<AidStatus, Long>(AidStatus.class);
        for (var status : AidStatus.values()) {
            files.put(status, file(status));
            assertThat(aid.rig.status(files.get(status))).isEqualTo(status.name());
        }
        new RefusalMatrix(aid.rig, casework, "legalaid", AidProcedure.table()).run(files, this::caller, (relation, role, status) -> holds(relation, role, (AidStatus) status));
    }

    private Caller caller(Role role) {
        return switch (role) {
            case AID_CLERK -> aid.clerk;
            case AID_APPROVER -> aid.approver;
            case FINANCE -> aid.finance;
            case OBJECTION_REVIEWER -> aid.reviewer;
            case LAW_FIRM_ADMIN -> aid.firm;
            case AID_PROVIDER -> aid.lawyer;
            case STATION_KEEPER -> aid.station;
            case JUSTICE_OFFICE -> CaseRig.only(aid.rig.person(role, "东关"), role);
            default -> CaseRig.only(aid.rig.person(role, ""), role);
        };
    }

    /** How the chosen holder of a role stands to a file of this test: written down by hand, not asked of the product. */
    private static boolean holds(Relation relation, Role role, AidStatus status) {
        boolean given = List.of(AidStatus.ASSIGNED, AidStatus.ENGAGED, AidStatus.HANDLING, AidStatus.CHANGE_REVIEW, AidStatus.CONCLUDED, AidStatus.FILE_SUBMITTED,
                AidStatus.FILE_ACCEPTED, AidStatus.SUBSIDY_PAID, AidStatus.ARCHIVED, AidStatus.TERMINATED).contains(status);
        return switch (relation) {
            case OWN_UNIT -> List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.FINANCE).contains(role);
            case ASSIGNED_PERSON -> role == Role.AID_PROVIDER && given;
            case ASSIGNED_UNIT -> role == Role.LAW_FIRM_ADMIN && given || role == Role.OBJECTION_REVIEWER && status == AidStatus.OBJECTION
                    || role == Role.STATION_KEEPER && status == AidStatus.SUBMITTED;
            case OWN_DISTRICT -> role == Role.PUBLIC_SERVICE_SECTION;
            default -> false;
        };
    }

    void everyRowOfTheTableCanBeTaken() {
        var taken = new TreeSet<String>();
        for (var status : AidStatus.values()) {
            taken.addAll(steps(file(status)));
        }
        long pending = file(AidStatus.SUPPLEMENT_PENDING);
        aid.step(aid.clerk, pending, "SUPPLY", "2026-03-05", "materials", List.of(Map.of("name", "身份证")));
        long asked = file(AidStatus.COOPERATION_PENDING);
        aid.step(aid.clerk, asked, "COOPERATION_BACK", "2026-03-05", "reason", "已回函");
        long urgent = file(AidStatus.EMERGENCY_AID);
        aid.step(aid.approver, urgent, "ASSIGN_AT_ONCE", DAY, "unit", aid.unit(AidRig.FIRM), "provider", aid.lawyer.accountId(), "mode", "ROTATION", "why", "情况紧急");
        aid.step(aid.approver, urgent, "END_EMERGENCY", "2026-03-17", "code", "OTHER_END", "reason", "期满没有补办手续", "servedOn", "2026-03-17");
        long ended = file(AidStatus.TERMINATED);
        aid.step(aid.clerk, ended, "SERVE_TERMINATION", DAY, "recipientOn", DAY, "unitOn", DAY);
        aid.step(aid.clerk, ended, "OBJECT", DAY, "byMail", false, "grounds", "没有另请律师");
        aid.step(aid.reviewer, ended, "ORDER", DAY, "reason", "理由不足", "servedOn", DAY);
        aid.step(aid.approver, ended, "RESTORE", DAY);
        long unsigned = aid.granted("邵雨青", DAY);
        aid.terminate(unsigned, DAY);
        aid.step(aid.clerk, unsigned, "OBJECT", DAY, "byMail", false, "grounds", "没有另请律师");
        aid.step(aid.reviewer, unsigned, "ORDER", DAY, "reason", "理由不足", "servedOn", DAY);
        aid.step(aid.approver, unsigned, "RESUME_AID", DAY);
        aid.assign(unsigned, DAY, AidRig.FIRM, aid.lawyer);
        long given = aid.granted("邵雨青", DAY);
        aid.assign(given, DAY, AidRig.FIRM, null);
        aid.step(aid.firm, given, "APPOINT", DAY, "provider", aid.lawyer.accountId());
        aid.step(aid.firm, given, "EXCUSE", DAY, "reason", "受援人住院");
        aid.step(aid.lawyer, given, "ASK_CHANGE", DAY, "by", "PROVIDER", "ground", "UNABLE", "reason", "即将出国");
        aid.step(aid.approver, given, "KEEP", DAY, "reason", "时间仍够");
        aid.step(aid.lawyer, given, "ASK_CHANGE", DAY, "by", "PROVIDER", "ground", "UNABLE", "reason", "行程提前");
        aid.step(aid.approver, given, "CHANGE", DAY, "unit", aid.unit(AidRig.OTHER_FIRM), "provider", aid.login("yexiaotong").accountId(), "reason", "准予");
        long handled = file(AidStatus.HANDLING);
        aid.step(aid.lawyer, handled, "SPECIAL_REPORT", DAY, "about", "COMPLEX", "content", "涉及多名工人");
        aid.step(aid.clerk, handled, "OBSERVE", DAY, "observer", "陆荣芳", "court", "仲裁庭", "record", "准备充分");
        aid.step(aid.clerk, handled, "ENQUIRE", DAY, "organ", "劳动仲裁委");
        aid.step(aid.clerk, handled, "INTRODUCE", DAY, "where", "柳岸建筑工程有限公司", "reason", "查阅考勤");
        long late = file(AidStatus.DEEMED_WITHDRAWN);
        aid.step(aid.approver, late, "REINSTATE", "2026-03-12", "materials", List.of(Map.of("name", "身份证")), "byMail", true, "deliveredOn", "2026-03-06", "arrivedOn", "2026-03-11",
                "proof", "挂号信回执", "reason", "邮戳在补正期限内");
        long sampled = file(AidStatus.GRANTED);
        sample(sampled);
        aid.step(aid.colleague, sampled, "CHECK_SAMPLE", LATER, "result", "DEVIATES", "finding", "另有收入");
        aid.step(aid.approver, sampled, "ANSWER_SAMPLE", LATER, "opinion", "收入一次性，不影响条件");
        long back = file(AidStatus.FILE_SUBMITTED);
        aid.step(aid.clerk, back, "RETURN_FILE", DAY, "defects", "缺送达回证");
        long paid = file(AidStatus.SUBSIDY_PAID);
        aid.step(aid.clerk, paid, "GRADE", LATER, "grader", aid.login("yexiaotong").accountId(), "score", 92, "grade", "EXCELLENT", "opinion", "办理规范");
        taken.addAll(steps(new StationRig(dataSource, casework, "石塔").applicationHandedOver(aid)));
        List.of(pending, asked, urgent, ended, unsigned, given, handled, late, sampled, back, paid).forEach(id -> taken.addAll(steps(id)));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(AidProcedure.table().stream().map(Step::name).toList());
    }

    /** Draws this file and nothing else, as the monthly run would. */
    private void sample(long file) {
        long id = (Long) aid.rig.value("with s as (insert into aid_sample (kind, org_id, from_on, to_on, seed, share, basis, population, drawn_on) values ('PROMISE', " + aid.clerk.orgId()
                + ", date '1999-01-01' + " + file + " % 1000, date '1999-12-31', 1, 10, '测试', array[" + file + "], date '" + LATER + "') returning id)"
                + " insert into aid_sample_file (sample_id, file_id, turn) select id, " + file + ", 1 from s returning sample_id");
        int version = ((Long) aid.rig.value("select version from case_file where id = " + file)).intValue();
        casework.perform(callers.law(aid.clerk.districtId()), new Command("legalaid", file, "SAMPLE", version, LocalDate.parse(LATER), null,
                Map.of("sample", String.valueOf(id), "kind", "PROMISE"), null));
    }

    private List<String> steps(long file) {
        return aid.rig.rows("select step from file_event where file_id = " + file).stream().map(r -> (String) r.get(0)).toList();
    }
}
