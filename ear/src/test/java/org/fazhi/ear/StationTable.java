package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Relation;
import org.fazhi.casework.Step;
import org.fazhi.station.RegistrationStatus;
import org.fazhi.station.StationProcedure;

/** Every status × step × role of registration, and every row of its table taken once. */
final class StationTable {

    private static final String KIND = "LAW_HOME";
    private static final String LATER = "2026-03-20";
    private static final String AUTUMN = "2026-11-20";

    private final StationRig s;
    private final Casework casework;
    private final DataSource dataSource;

    StationTable(DataSource dataSource, Casework casework) {
        this.dataSource = dataSource;
        this.casework = casework;
        s = new StationRig(dataSource, casework, "石塔");
    }

    private long file(RegistrationStatus status) {
        var name = "石塔法律之家";
        return switch (status) {
            case DRAFT -> s.filled(KIND, name);
            case SUBMITTED -> s.submitted(KIND, name);
            case DESK_CHECKED -> s.deskChecked(KIND, name);
            case VERIFIED -> s.verified(KIND, name);
            case ACTIVE -> s.active(KIND, name);
            case RETURNED -> then(s.submitted(KIND, name), s.office, "DESK_RETURN", StationRig.DAY, "defects", List.of("SIGN"), "detail", "标识不规范");
            case REVIEWING -> review(s.active(KIND, name));
            case RECTIFYING -> then(review(s.active(KIND, name)), s.section, "ASK_RECTIFY", AUTUMN, "opinion", "补齐值班记录");
            case SUSPENDED -> suspend(s.active(KIND, name));
            case CLOSED -> then(s.filled(KIND, name), s.community, "WITHDRAW", StationRig.DAY, "reason", "不再设立");
        };
    }

    private long then(long file, Caller who, String step, String on, Object... data) {
        s.step(who, file, step, on, data);
        return file;
    }

    private long review(long file) {
        return then(file, s.section, "OPEN_REVIEW", AUTUMN, "cases", 12, "weekHours", 32, "satisfaction", 97);
    }

    private long suspend(long file) {
        return then(file, s.section, "SUSPEND", LATER, "why", "PREMISES_LOST", "since", LATER, "detail", "房屋收回");
    }

    void aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        var files = new EnumMap<RegistrationStatus, Long>(RegistrationStatus.class);
        for (var status : RegistrationStatus.values()) {
            files.put(status, file(status));
            assertThat(s.rig.status(files.get(status))).isEqualTo(status.name());
        }
        new RefusalMatrix(s.rig, casework, "station", StationProcedure.table()).run(files, this::caller, (relation, role, status) -> holds(relation, role));
    }

    private Caller caller(Role role) {
        return switch (role) {
            case COMMUNITY -> s.community;
            case JUSTICE_OFFICE -> s.office;
            case PUBLIC_SERVICE_SECTION -> s.section;
            case BUREAU_LEADER -> s.leader;
            case AID_APPROVER -> s.approver;
            default -> CaseRig.only(s.rig.person(role, ""), role);
        };
    }

    /** How the chosen holder of a role stands to a file of this test: written down by hand, not asked of the product. */
    private static boolean holds(Relation relation, Role role) {
        return switch (relation) {
            case OWN_UNIT -> role == Role.COMMUNITY;
            case OWN_STREET -> role == Role.JUSTICE_OFFICE;
            case OWN_DISTRICT -> List.of(Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER, Role.AID_APPROVER, Role.JUSTICE_OFFICE, Role.COMMUNITY).contains(role);
            default -> false;
        };
    }

    void everyRowOfTheTableCanBeTaken() {
        var files = new ArrayList<Long>();
        for (var status : RegistrationStatus.values()) {
            files.add(file(status));
        }
        files.add(s.active("LEGAL_AID_STATION", "石塔法律援助工作站"));
        files.add(s.active("POLICE_POST", "石塔警务站点"));
        files.add(then(s.deskChecked(KIND, "石塔法律之家"), s.office, "SITE_RETURN", StationRig.DAY, "defects", List.of("ROOM"), "detail", "场地太小"));
        files.add(changed());
        files.add(then(then(file(RegistrationStatus.REVIEWING), s.section, "PASS_REVIEW", AUTUMN, "grade", "EXCELLENT", "opinion", "运行规范"), s.section, "ANNOUNCE_CLOSING", AUTUMN,
                "closeWhy", "MERGE", "detail", "并入街道中心"));
        files.add(then(file(RegistrationStatus.REVIEWING), s.section, "FAIL_REVIEW", AUTUMN, "opinion", "长期不开门"));
        files.add(then(file(RegistrationStatus.RECTIFYING), s.office, "RECTIFIED", AUTUMN, "opinion", "已补齐"));
        files.add(then(file(RegistrationStatus.SUSPENDED), s.section, "RESTORE", LATER, s.check(s.office)));
        long ended = then(file(RegistrationStatus.ACTIVE), s.section, "ANNOUNCE_CLOSING", StationRig.DAY, "closeWhy", "REVOKE", "detail", "社区调整");
        files.add(then(ended, s.leader, "CLOSE", LATER));
        files.add(handedOver());
        files.add(flagged());
        var taken = new TreeSet<String>();
        files.forEach(f -> s.rig.rows("select step from file_event where file_id = " + f).forEach(r -> taken.add((String) r.get(0))));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(StationProcedure.table().stream().map(Step::name).toList());
    }

    private long changed() {
        long file = s.active(KIND, "石塔法律之家");
        s.step(s.community, file, "CHANGE_PEOPLE", LATER, s.people(KIND, "changedOn", LATER));
        s.step(s.community, file, "CHANGE_HOURS", LATER, s.hours(KIND, "1-6 08:30-12:00 18:00-20:30", "changedOn", LATER));
        assertThat(s.onTheMap(file).get(2)).as("the circle reads the new hours").isEqualTo("1-6 08:30-12:00 18:00-20:30");
        s.step(s.community, file, "RENAME", LATER, "name", "石塔法治驿站", "operator", "石塔社区", "changedOn", LATER);
        s.step(s.community, file, "MOVE", LATER, "kind", KIND, "address", "石塔路2号", "position", "119.440000,32.391000", "changedOn", LATER);
        s.step(s.office, file, "REFUSE_MOVE", LATER, "reason", "新址还没有装修");
        s.step(s.community, file, "MOVE", LATER, "kind", KIND, "address", "石塔路3号", "position", "119.441000,32.391000", "changedOn", LATER);
        assertThat(s.onTheMap(file).get(3)).as("unchanged until it was looked at").isEqualTo("汶河路18号1楼");
        s.step(s.office, file, "VERIFY_MOVE", LATER, s.check(s.colleague, "position", "119.441000,32.391000"));
        assertThat(s.onTheMap(file).get(3)).isEqualTo("石塔路3号");
        return file;
    }

    private long handedOver() {
        return (Long) s.rig.value("select file_id from station_handover where moved_id = " + s.mediationHandedOver());
    }

    /** The sheet of a neighbour names the station that is closed here. */
    private long flagged() {
        var place = new StationRig(dataSource, casework, "石塔").at("119.471000,32.411000");
        long named = place.active("POLICE_POST", "石塔北警务站点");
        long sheet = place.active(KIND, "石塔北法律之家");
        then(named, s.section, "ANNOUNCE_CLOSING", StationRig.DAY, "closeWhy", "REVOKE", "detail", "社区调整");
        then(named, s.leader, "CLOSE", LATER);
        return then(sheet, s.community, "REPRINT", LATER);
    }
}
