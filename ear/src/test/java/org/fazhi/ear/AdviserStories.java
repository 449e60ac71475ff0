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
import org.fazhi.adviser.AdviserStatus;
import org.fazhi.adviser.AdviserStep;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Relation;

/** 村（社区）法律顾问 through the one door: every row taken, everything else refused, and what a contract asks of its adviser. */
final class AdviserStories {

    private static final String DAY = "2024-03-04";

    private final CaseRig rig;
    private final Casework casework;
    private final Caller community;
    private final Caller office;

    AdviserStories(DataSource dataSource, Casework casework) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        community = rig.person(Role.COMMUNITY, "通泗");
        office = rig.person(Role.JUSTICE_OFFICE, "汶河");
    }

    private long proposed(Caller who, String licence) {
        Map<String, Object> data = Map.of("unit", who.orgId(), "name", "韩江月", "phone", "13900000031", "profession", "LAWYER", "employer", "江苏琼花律师事务所", "licence", licence);
        return casework.perform(who, Command.open("adviser", "PROPOSE", LocalDate.parse(DAY), data, null)).fileId();
    }

    private long then(long file, Caller who, String step, String on, Object... data) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((String) data[i], data[i + 1]);
        }
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        casework.perform(who, new Command("adviser", file, step, version, LocalDate.parse(on), null, map, null));
        return file;
    }

    /** One community has one adviser: what an earlier file of this test holds is ended before the next begins. */
    private long agreed() {
        rig.rows("select f.id from case_file f where f.procedure = 'adviser' and f.status in ('AGREED', 'SERVING', 'SUSPENDED') and f.org_id = " + community.orgId())
                .forEach(r -> rig.value("update case_file set status = 'ENDED' where id = " + r.get(0) + " returning id"));
        return then(proposed(community, "13210" + System.nanoTime()), office, "AGREE", DAY);
    }

    private long serving() {
        return then(agreed(), community, "SIGN", DAY, "contractNo", "顾2024-1", "validFrom", DAY, "validTo", "2025-03-03");
    }

    private long file(AdviserStatus status) {
        return switch (status) {
            case PROPOSED -> proposed(community, "1321000001");
            case AGREED -> agreed();
            case SERVING -> serving();
            case SUSPENDED -> then(serving(), office, "SUSPEND", DAY, "reason", "执业机构被责令整顿");
            case ENDED -> then(proposed(community, "1321000002"), community, "END", DAY, "why", "REPLACED");
        };
    }

    void aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken() {
        var files = new EnumMap<AdviserStatus, Long>(AdviserStatus.class);
        for (var status : AdviserStatus.values()) {
            files.put(status, file(status));
            files.forEach((s, f) -> rig.value("update case_file set status = '" + s + "' where id = " + f + " returning id"));
        }
        new RefusalMatrix(rig, casework, "adviser", List.of(AdviserStep.values())).run(files, role -> role == Role.COMMUNITY ? community : role == Role.JUSTICE_OFFICE ? office
                : CaseRig.only(rig.person(role, ""), role), (relation, role, status) -> relation == Relation.OWN_UNIT && role == Role.COMMUNITY
                || relation == Relation.OWN_STREET && role == Role.JUSTICE_OFFICE);
        long file = files.get(AdviserStatus.SERVING);
        then(file, community, "VISIT", "2024-03-20", "service", "ON_SITE", "subject", "接待居民");
        assertThatThrownBy(() -> then(file, community, "RENEW", "2024-12-01", "contractNo", "顾2025-1", "validFrom", "2025-03-04", "validTo", "2026-03-03"))
                .isInstanceOf(Refusal.class).hasMessageContaining("2025-03-03");
        then(file, community, "RENEW", "2025-02-10", "contractNo", "顾2025-1", "validFrom", "2025-03-04", "validTo", "2026-03-03");
        assertThat(rig.value("select valid_to from adviser_contract where file_id = " + file)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThatThrownBy(() -> then(file, office, "GRADE", "2025-02-10", "year", 2024, "grade", "EXCELLENT")).as("came once a year").isInstanceOf(Refusal.class)
                .hasMessageContaining("2024-04");
        then(file, office, "GRADE", "2025-02-10", "year", 2024, "grade", "FAIR");
        then(files.get(AdviserStatus.SUSPENDED), office, "RESUME", "2024-03-10");
        var taken = new TreeSet<String>();
        files.values().forEach(f -> rig.rows("select step from file_event where file_id = " + f).forEach(r -> taken.add((String) r.get(0))));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(Arrays.stream(AdviserStep.values()).map(Enum::name).toList());
    }

    private List<List<Object>> owed(long file) {
        return rig.rows("select kind, from_on, due_on from file_task where state = 'OPEN' and file_id = " + file + " order by kind");
    }

    void anAdviserOwesAVisitAMonthAndALectureAQuarterAndIsWarnedOfBeforeTheTermEnds() {
        long file = serving();
        assertThat(owed(file)).containsExactly(List.of("MONTH", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)),
                List.of("QUARTER", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)), List.of("RUNS_OUT", LocalDate.of(2025, 1, 2), LocalDate.of(2025, 3, 3)));
        then(file, community, "VISIT", "2024-03-20", "service", "CONSULTATION", "subject", "电话答复");
        assertThat(owed(file).get(0)).as("not on the spot").contains(LocalDate.of(2024, 3, 31));
        then(file, community, "VISIT", "2024-03-21", "service", "ON_SITE", "subject", "接待居民", "people", 12, "hours", 3);
        then(file, community, "VISIT", "2024-03-22", "service", "LECTURE", "subject", "民法典讲座", "people", 40);
        assertThat(owed(file).get(0)).containsExactly("MONTH", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
        assertThat(owed(file).get(1)).containsExactly("QUARTER", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));
        long second = proposed(community, "1321000009");
        assertThatThrownBy(() -> then(second, office, "AGREE", "2024-03-25")).isInstanceOf(Refusal.class).hasMessageContaining("已有法律顾问");
        then(file, office, "END", "2024-03-26", "why", "RESIGNED");
        assertThat(owed(file)).isEmpty();
        then(second, office, "AGREE", "2024-03-26");
    }

    void nobodyAdvisesMoreCommunitiesThanAllowed() {
        var held = rig.rows("select u.id from org_unit u where u.kind = 'COMMUNITY' and u.active order by u.id");
        long file = proposed(community, "1321055555");
        for (int i = 0; i < 5; i++) {
            long other = proposed(community, "1321055555");
            rig.value("update case_file set status = 'SERVING', org_id = " + held.get(i % held.size()).get(0) + " where id = " + other + " returning id");
        }
        assertThatThrownBy(() -> then(file, office, "AGREE", DAY)).isInstanceOf(Refusal.class).hasMessageContaining("5个");
        rig.rows("select file_id from adviser_contract where licence = '1321055555'").forEach(r -> rig.value("update case_file set status = 'ENDED' where id = " + r.get(0) + " returning id"));
    }
}
