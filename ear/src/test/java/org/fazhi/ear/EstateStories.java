package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Relation;
import org.fazhi.estate.EstateStatus;
import org.fazhi.estate.EstateStep;

/** 法治小区 through the one door: every row taken, everything else refused; points, vetoes, notice and naming. */
final class EstateStories {

    private static final String DAY = "2023-03-01";
    private static final String NAMED = "2023-03-09";
    private static final String LATER = "2025-02-10";

    private final CaseRig rig;
    private final Casework casework;
    private final Caller community;
    private final Caller office;
    private final Caller section;
    private final Caller leader;

    EstateStories(DataSource dataSource, Casework casework) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        community = rig.person(Role.COMMUNITY, "通泗");
        office = rig.person(Role.JUSTICE_OFFICE, "汶河");
        section = CaseRig.only(rig.person(Role.MEDIATION_SECTION, ""), Role.MEDIATION_SECTION);
        leader = CaseRig.only(rig.person(Role.BUREAU_LEADER, ""), Role.BUREAU_LEADER);
    }

    private long estate() {
        return (Long) rig.value("select id from org_unit where kind = 'ESTATE' and name = '塔影园'");
    }

    /** An estate applies once: files of earlier stories are put aside. */
    private long applied() {
        rig.rows("select file_id from estate_file e join case_file f on f.id = e.file_id where not f.final").forEach(r -> rig.value("update case_file set final = true where id = " + r.get(0)
                + " returning id"));
        Map<String, Object> data = Map.of("unit", community.orgId(), "estate", estate(), "report", "自2022年起创建，议事、普法、调解均有记录。");
        return casework.perform(community, Command.open("estate", "APPLY", LocalDate.parse(DAY), data, null)).fileId();
    }

    private long then(long file, Caller who, String step, String on, Object... data) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((String) data[i], data[i + 1]);
        }
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        casework.perform(who, new Command("estate", file, step, version, LocalDate.parse(on), null, map, null));
        return file;
    }

    /** Full points but for what is taken off the last criterion. */
    private Object[] scores(int less, Object... more) {
        var criteria = rig.rows("select c.id, c.points from estate_criterion c join estate_scheme s on s.id = c.scheme_id where s.edition = '2022年试行版' order by c.seq desc");
        int off = less;
        var rows = new java.util.ArrayList<Map<String, Object>>();
        for (var c : criteria) {
            long most = (Long) c.get(1);
            long taken = Math.min(off, most);
            off -= (int) taken;
            rows.add(Map.of("criterion", c.get(0), "points", most - taken, "evidence", "查阅台账"));
        }
        var data = new java.util.ArrayList<Object>(List.of("scores", rows, "opinion", "逐项核对"));
        data.addAll(List.of(more));
        return data.toArray();
    }

    private long reviewed() {
        return then(applied(), office, "FIRST_PASS", DAY, "reason", "材料属实");
    }

    private long publicised() {
        return then(then(reviewed(), section, "ASSESS", DAY, scores(5)), section, "PUBLICISE", DAY);
    }

    private long named() {
        return then(publicised(), leader, "NAME", NAMED);
    }

    private long file(EstateStatus status) {
        return switch (status) {
            case APPLIED -> applied();
            case REVIEWED -> reviewed();
            case ASSESSED -> then(reviewed(), section, "ASSESS", DAY, scores(0));
            case PUBLICISED -> publicised();
            case NAMED -> named();
            case REVIEWING -> then(named(), section, "BEGIN_REVIEW", LATER);
            case RECTIFYING -> then(file(EstateStatus.REVIEWING), section, "ASK_RECTIFY", LATER, "reason", "台账不全");
            case REJECTED -> then(applied(), office, "FIRST_REJECT", DAY, "reason", "条件不够");
            case REVOKED -> then(file(EstateStatus.REVIEWING), leader, "REVOKE", LATER, "reason", "弄虚作假");
            case CANCELLED -> then(applied(), community, "CANCEL", DAY, "reason", "撤回申报");
        };
    }

    void aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken() {
        var files = new EnumMap<EstateStatus, Long>(EstateStatus.class);
        for (var status : EstateStatus.values()) {
            files.put(status, file(status));
        }
        new RefusalMatrix(rig, casework, "estate", List.of(EstateStep.values())).run(files, this::caller, (relation, role, status) -> relation == Relation.OWN_UNIT && role == Role.COMMUNITY
                || relation == Relation.OWN_STREET && role == Role.JUSTICE_OFFICE || relation == Relation.OWN_DISTRICT && List.of(Role.MEDIATION_SECTION, Role.BUREAU_LEADER).contains(role));
        then(files.get(EstateStatus.NAMED), community, "SELF_CHECK", "2023-09-01", "findings", "橱窗更新不及时", "measures", "专人负责");
        then(files.get(EstateStatus.RECTIFYING), section, "KEEP", LATER, scores(10));
        then(files.get(EstateStatus.PUBLICISED), leader, "REFUSE_NAME", NAMED, "reason", "异议属实");
        then(files.get(EstateStatus.REVIEWED), section, "ASSESS_FAIL", DAY, scores(40, "vetoes", List.of("FRAUD")));
        var taken = new TreeSet<String>();
        files.values().forEach(f -> rig.rows("select step from file_event where file_id = " + f).forEach(r -> taken.add((String) r.get(0))));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(Arrays.stream(EstateStep.values()).map(Enum::name).toList());
    }

    private Caller caller(Role role) {
        return switch (role) {
            case COMMUNITY -> community;
            case JUSTICE_OFFICE -> office;
            case MEDIATION_SECTION -> section;
            case BUREAU_LEADER -> leader;
            default -> CaseRig.only(rig.person(role, ""), role);
        };
    }

    void noEstateIsNamedWithTooFewPointsAVetoAnUnscoredCriterionOrBeforeTheNoticeIsOver() {
        long file = reviewed();
        assertThatThrownBy(() -> casework.perform(community, Command.open("estate", "APPLY", LocalDate.parse(DAY), Map.of("unit", community.orgId(), "estate", estate(), "report", "再报一次"),
                null))).isInstanceOf(Refusal.class).hasMessageContaining("不能重复申报");
        assertThatThrownBy(() -> then(file, section, "ASSESS", DAY, scores(16))).isInstanceOf(Refusal.class).hasMessageContaining("84分");
        assertThatThrownBy(() -> then(file, section, "ASSESS", DAY, scores(0, "vetoes", List.of("MAJOR_CRIME")))).isInstanceOf(Refusal.class).hasMessageContaining("重大刑事案件");
        assertThatThrownBy(() -> then(file, section, "ASSESS", DAY, "opinion", "好", "scores", ((List<?>) scores(0)[1]).subList(0, 3))).isInstanceOf(Refusal.class).hasMessageContaining("没有打分");
        then(file, section, "ASSESS", DAY, scores(15));
        then(file, section, "PUBLICISE", DAY);
        assertThatThrownBy(() -> then(file, leader, "NAME", "2023-03-08")).isInstanceOf(Refusal.class).hasMessageContaining("公示期");
        assertThatThrownBy(() -> then(file, leader, "NAME", NAMED, "objection", true)).isInstanceOf(Refusal.class).hasMessageContaining("异议");
        then(file, leader, "NAME", NAMED);
        assertThat((String) rig.value("select number from case_file where id = " + file)).matches("法治小区〔2023〕\\d+号");
        assertThat(rig.value("select review_on from estate_file where file_id = " + file)).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(rig.rows("select from_on, due_on from file_task where state = 'OPEN' and kind = 'SELF_CHECK' and file_id = " + file))
                .containsExactly(List.of(LocalDate.of(2023, 8, 10), LocalDate.of(2023, 9, 9)));
        assertThatThrownBy(() -> then(file, section, "BEGIN_REVIEW", "2024-01-10")).isInstanceOf(Refusal.class).hasMessageContaining("2025-03-09");
        assertThat(rig.rows("select code from paper where file_id = " + file + " order by id")).containsExactly(List.of("SCORES"), List.of("NOTICE"), List.of("DECISION"));
    }
}
