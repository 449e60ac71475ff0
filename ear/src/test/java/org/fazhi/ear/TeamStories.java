package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Relation;
import org.fazhi.team.TeamStatus;
import org.fazhi.team.TeamStep;

/** 法律明白人 through the one door: every row of the table taken, everything else refused. */
final class TeamStories {

    private static final String DAY = "2022-03-01";
    private static final String CARD = "2022-03-08";

    private final CaseRig rig;
    private final Casework casework;
    private final Caller community;
    private final Caller office;

    TeamStories(DataSource dataSource, Casework casework) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        community = rig.person(Role.COMMUNITY, "通泗");
        office = rig.person(Role.JUSTICE_OFFICE, "汶河");
    }

    private long nominated() {
        Map<String, Object> data = Map.of("unit", community.orgId(), "name", "陶月华", "phone", "13900000021", "group", "GRID_WORKER", "way", "SELF");
        return casework.perform(community, Command.open("team", "NOMINATE", LocalDate.parse(DAY), data, null)).fileId();
    }

    private long then(long file, Caller who, String step, String on, Object... data) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((String) data[i], data[i + 1]);
        }
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        casework.perform(who, new Command("team", file, step, version, LocalDate.parse(on), null, map, null));
        return file;
    }

    private long file(TeamStatus status) {
        return switch (status) {
            case NOMINATED -> nominated();
            case SELECTED -> then(nominated(), community, "SELECT", DAY);
            case TRAINED -> then(file(TeamStatus.SELECTED), office, "TRAIN", DAY, "course", "岗前培训", "hours", 8, "attended", true);
            case REGISTERED -> then(file(TeamStatus.TRAINED), office, "REGISTER", DAY);
            case PUBLICISED -> then(file(TeamStatus.REGISTERED), community, "PUBLICISE", DAY);
            case CERTIFIED -> then(file(TeamStatus.PUBLICISED), office, "CERTIFY", CARD);
            case SUSPENDED -> then(miss(miss(file(TeamStatus.CERTIFIED))), office, "SUSPEND", "2023-01-10");
            case EXITED -> then(nominated(), community, "EXIT", DAY, "why", "RESIGNED", "since", DAY);
        };
    }

    private long miss(long file) {
        return then(file, office, "ATTEND", "2023-01-10", "course", "民法典", "hours", 4, "attended", false);
    }

    void aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken() {
        var files = new EnumMap<TeamStatus, Long>(TeamStatus.class);
        for (var status : TeamStatus.values()) {
            files.put(status, file(status));
        }
        new RefusalMatrix(rig, casework, "team", java.util.List.of(TeamStep.values())).run(files, role -> role == Role.COMMUNITY ? community : role == Role.JUSTICE_OFFICE ? office
                : CaseRig.only(rig.person(role, ""), role), (relation, role, status) -> relation == Relation.OWN_UNIT && role == Role.COMMUNITY
                || relation == Relation.OWN_STREET && role == Role.JUSTICE_OFFICE);
        long back = files.get(TeamStatus.SUSPENDED);
        assertThatThrownBy(() -> then(back, office, "RESUME", "2023-02-01")).isInstanceOf(Refusal.class).hasMessageContaining("补训");
        then(back, office, "ATTEND", "2023-02-01", "course", "补训", "hours", 4, "attended", true);
        then(back, office, "RESUME", "2023-02-01");
        var taken = new TreeSet<String>();
        long card = files.get(TeamStatus.CERTIFIED);
        assertThat(rig.value("select valid_to from team_member where file_id = " + card)).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThatThrownBy(() -> then(card, office, "RENEW", "2024-12-01")).isInstanceOf(Refusal.class).hasMessageContaining("2025-03-07");
        then(card, office, "RENEW", "2025-03-01");
        assertThat(rig.value("select valid_to from team_member where file_id = " + card)).isEqualTo(LocalDate.of(2028, 3, 7));
        files.values().forEach(f -> rig.rows("select step from file_event where file_id = " + f).forEach(r -> taken.add((String) r.get(0))));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(TeamStep.values()).map(Enum::name).toList());
    }

    void nobodyGetsACardBeforeTheNoticeIsOverOrAgainstAnObjection() {
        long file = file(TeamStatus.PUBLICISED);
        assertThatThrownBy(() -> then(file, office, "CERTIFY", "2022-03-04")).isInstanceOf(Refusal.class).hasMessageContaining("公示期");
        assertThatThrownBy(() -> then(file, office, "CERTIFY", CARD, "objection", true)).isInstanceOf(Refusal.class).hasMessageContaining("异议");
        assertThat(rig.status(file)).isEqualTo("PUBLICISED");
    }
}
