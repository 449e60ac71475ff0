package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.fazhi.casework.Status;
import org.fazhi.casework.Step;
import org.fazhi.grid.ActionStatus;
import org.fazhi.grid.ActionStep;
import org.fazhi.grid.LiaisonStatus;
import org.fazhi.grid.LiaisonStep;
import org.fazhi.grid.MatterProcedure;
import org.fazhi.grid.MatterStatus;
import org.fazhi.grid.WeeklyStatus;
import org.fazhi.grid.WeeklyStep;

/** Every status × step × role of the grid's tables, and every row of the matter's and the visit's table taken once. */
final class GridTable {

    private static final String DAY = "2026-03-02";
    private static final String NEXT = "2026-03-03";

    private final GridRig g;
    private final Casework casework;
    private final JobCallers callers;
    private final boolean court;

    GridTable(DataSource dataSource, Casework casework, JobCallers callers, boolean court) {
        this.casework = casework;
        this.callers = callers;
        this.court = court;
        g = new GridRig(dataSource, casework);
    }

    private long matter(MatterStatus status) {
        long id = status == MatterStatus.DONE ? 0 : g.report(DAY);
        return switch (status) {
            case REPORTED -> id;
            case HANDLING -> g.act(g.member, id, "DISPATCH", DAY, "responder", g.responder.orgId());
            case RETURNING -> g.act(g.responder, matter(MatterStatus.HANDLING), "RETURN", NEXT, "reason", "不归物业管");
            case ACTION -> g.act(g.member, id, "TO_ACTION", DAY);
            case WEEKLY -> g.act(g.member, id, "TO_WEEKLY", DAY);
            case DONE -> g.act(g.responder, matter(MatterStatus.HANDLING), "FINISH", NEXT, "result", "已补漏");
            case CLOSED -> g.act(g.liaison, matter(MatterStatus.DONE), "CONFIRM", NEXT, "satisfaction", "SATISFIED", "way", "FACE");
            case REFERRED -> g.act(g.member, id, "REFER", DAY, "target", "HOTLINE_12345", "receipt", "A-1");
            case REJECTED -> g.act(g.member, id, "REJECT", DAY, "code", "NOT_HERE", "reason", "属邻近社区");
        };
    }

    private Caller caller(Role role) {
        return switch (role) {
            case COMMUNITY -> g.community;
            case GRID_MEMBER -> g.member;
            case GRID_LIAISON -> g.liaison;
            case JUSTICE_OFFICE -> g.office;
            case PUBLICITY_SECTION -> g.section;
            case RESPONDER -> g.responder;
            default -> CaseRig.only(g.rig.person(role, ""), role);
        };
    }

    /** How the chosen holder of a role stands to a file: written down by hand, not asked of the product. */
    private static boolean holds(Relation relation, Role role, boolean calledIn) {
        return switch (relation) {
            case OWN_UNIT -> role == Role.COMMUNITY || role == Role.GRID_MEMBER;
            case OWN_STREET -> role == Role.JUSTICE_OFFICE;
            case OWN_DISTRICT -> role == Role.PUBLICITY_SECTION;
            case REGISTERED -> role == Role.GRID_LIAISON;
            case ASSIGNED_UNIT -> role == Role.RESPONDER && calledIn;
            default -> false;
        };
    }

    void aStepOutsideTheTablesIsRefusedAndJournalledForEveryStatusAndRole() {
        var matters = new EnumMap<MatterStatus, Long>(MatterStatus.class);
        Arrays.stream(MatterStatus.values()).forEach(s -> matters.put(s, matter(s)));
        var calledIn = List.of(MatterStatus.HANDLING, MatterStatus.RETURNING, MatterStatus.DONE, MatterStatus.CLOSED);
        matrix("matter", MatterProcedure.table(), matters, (relation, role, status) -> holds(relation, role, calledIn.contains(status)));
        var actions = new EnumMap<ActionStatus, Long>(ActionStatus.class);
        Arrays.stream(ActionStatus.values()).forEach(s -> actions.put(s, action(s)));
        matrix("gridaction", List.of(ActionStep.values()), actions, (relation, role, status) -> holds(relation, role, true));
        var weeks = new EnumMap<WeeklyStatus, Long>(WeeklyStatus.class);
        long ended = g.series("芍药里", DAY, "MONDAY");
        g.step("weekly", g.community, ended, "END", DAY, "reason", "小区撤并");
        weeks.put(WeeklyStatus.ENDED, ended);
        weeks.put(WeeklyStatus.RUNNING, g.series("芍药里", DAY, "MONDAY"));
        matrix("weekly", List.of(WeeklyStep.values()), weeks, (relation, role, status) -> holds(relation, role, false));
        var liaisons = new EnumMap<LiaisonStatus, Long>(LiaisonStatus.class);
        Arrays.stream(LiaisonStatus.values()).forEach(s -> liaisons.put(s, liaison(s)));
        matrix("liaison", List.of(LiaisonStep.values()), liaisons, (relation, role, status) -> holds(relation, role, false));
    }

    private void matrix(String word, List<? extends Step<?>> table, Map<? extends Status, Long> files, RefusalMatrix.Stands stands) {
        new RefusalMatrix(g.rig, casework, word, table).run(files, this::caller, stands);
    }

    private long action(ActionStatus status) {
        long crew = g.crew(g.responder.orgId());
        long id = g.invite(crew, DAY, matter(MatterStatus.ACTION));
        return switch (status) {
            case INVITED -> id;
            case AGREED -> visit(g.responder, id, "AGREE");
            case CANCELLED -> visit(g.responder, id, "DECLINE", "reason", "当日抢修");
            case HELD -> held(id);
            case CLOSED -> visit(g.member, verified(held(id)), "CLOSE");
        };
    }

    private long visit(Caller who, long id, String step, Object... data) {
        g.step("gridaction", who, id, step, DAY, data);
        return id;
    }

    private long held(long id) {
        visit(g.responder, id, "AGREE");
        long matter = (Long) g.rig.value("select matter_id from grid_action_matter where file_id = " + id);
        return visit(g.member, id, "HOLD", "present", "瞿建民、莫庆海", "findings", "屋面卷材老化", "tasks", List.of(Map.of("matter", matter, "text", "补卷材", "owner", "瞿建民")));
    }

    private long verified(long id) {
        visit(g.responder, id, "DONE", "task", g.task(id), "result", "已补");
        return visit(g.member, id, "VERIFY", "task", g.task(id), "verdict", "SOLVED");
    }

    private long grid() {
        var there = g.rig.rows("select g.file_id from grid_register g join case_file f on f.id = g.file_id where g.grid_id = " + g.unit("个园第二网格"));
        return !there.isEmpty() ? (Long) there.get(0).get(0) : g.open("microgrid", g.community, "FOUND", DAY, "unit", g.community.orgId(), "grid", g.unit("个园第二网格"), "estate", g.unit("芍药里"),
                "head", "何丽华", "headPhone", "13900000051", "member", "施晓岚", "memberPhone", "13900000052", "parts",
                List.of(Map.of("name", "芍药一组", "building", "1幢", "households", 40))).fileId();
    }

    private long liaison(LiaisonStatus status) {
        long micro = (Long) g.rig.value("select id from micro_grid where valid_to is null and file_id = " + grid());
        long id = g.open("liaison", g.community, "NOMINATE", DAY, "unit", g.community.orgId(), "micro", micro, "name", "殷桂珍", "phone", "13900000041", "nearness", "NEAR", "way", "RESIDENTS").fileId();
        for (var step : List.of("SELECT", "PUBLICISE", "APPOINT").subList(0, status == LiaisonStatus.ENDED ? 0 : status.ordinal())) {
            g.step("liaison", g.community, id, step, step.equals("APPOINT") ? "2026-03-06" : DAY);
        }
        if (status == LiaisonStatus.ENDED) {
            g.step("liaison", g.community, id, "LEAVE", DAY, "why", "MOVED", "since", DAY);
        }
        return id;
    }

    void everyRowOfTheTablesCanBeTaken() {
        var files = new ArrayList<Long>();
        Arrays.stream(MatterStatus.values()).forEach(s -> files.add(matter(s)));
        files.add(g.open("matter", g.liaison, "ON_SPOT", DAY, "unit", g.community.orgId(), "kind", "NEIGHBOUR", "estate", g.estate, "content", "楼道堆物", "result", "已劝离").fileId());
        files.add(g.act(g.member, matter(MatterStatus.REPORTED), "KEEP", DAY));
        files.add(g.act(g.community, matter(MatterStatus.RETURNING), "ACCEPT_RETURN", NEXT));
        files.add(g.act(g.community, matter(MatterStatus.RETURNING), "REFUSE_RETURN", NEXT, "reason", "合同约定由物业负责"));
        files.add(g.act(g.liaison, matter(MatterStatus.CLOSED), "REOPEN", NEXT, "reason", "又漏了"));
        files.add(g.act(g.office, g.act(g.community, matter(MatterStatus.REPORTED), "ESCALATE", DAY, "reason", "涉及多个社区"), "ESCALATE", DAY, "reason", "涉及多个街道"));
        files.add(g.act(g.member, matter(MatterStatus.WEEKLY), "OWNERS_VOTE", NEXT, "ownersItem", "FUND_USE", "votedOn", NEXT, "areaTook", "70", "personsTook", "68", "areaAgreed", "60", "personsAgreed", "55"));
        files.add(g.act(g.community, matter(MatterStatus.REPORTED), "TO_MEDIATION", DAY, "committee", g.rig.committee(CaseRig.COMMITTEE), "type", "NEIGHBOR"));
        files.add(g.act(g.community, matter(MatterStatus.REPORTED), "TO_AID", DAY, "centre", g.unit("广陵区法律援助中心"), "form", "NON_LITIGATION",
                "matter", g.rig.value("select id from aid_matter order by id limit 1")));
        if (court) {
            files.add(g.act(g.community, matter(MatterStatus.REPORTED), "TO_COURT", DAY, "topic", "PROPERTY"));
        }
        long waiting = matter(MatterStatus.DONE);
        int version = ((Long) g.rig.value("select version from case_file where id = " + waiting)).intValue();
        casework.perform(callers.law(g.community.districtId()), new Command("matter", waiting, "AUTO_CONFIRM", version, java.time.LocalDate.of(2026, 3, 11), null, Map.of(), null));
        files.add(waiting);
        var wanted = new TreeSet<>(MatterProcedure.table().stream().map(Step::name).toList());
        if (!court) {
            wanted.remove("TO_COURT");
        }
        assertThat(taken(files)).containsExactlyElementsOf(wanted);
        var visits = new ArrayList<Long>();
        Arrays.stream(ActionStatus.values()).forEach(s -> visits.add(action(s)));
        visits.add(visit(g.member, action(ActionStatus.AGREED), "CANCEL", "reason", "大雨"));
        long more = visit(g.member, action(ActionStatus.HELD), "ESCALATE", "reason", "社区解决不了");
        visits.add(visit(g.office, more, "MORE", "tasks", List.of(Map.of("matter", g.rig.value("select matter_id from grid_action_matter where file_id = " + more), "text", "街道派工程队", "owner", "瞿建民"))));
        assertThat(taken(visits)).containsExactlyElementsOf(new TreeSet<>(Arrays.stream(ActionStep.values()).map(Enum::name).toList()));
    }

    private TreeSet<String> taken(List<Long> files) {
        var taken = new TreeSet<String>();
        files.forEach(f -> g.rig.rows("select step from file_event where file_id = " + f).forEach(r -> taken.add((String) r.get(0))));
        return taken;
    }
}
