package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.station.StationService;
import org.fazhi.station.StationStatus;

/** Stories of stations: registered step by step, suspended with open files, closed. */
final class StationStories {

    private static final String COMMITTEE = "通泗社区人民调解委员会";

    private final StationRig s;
    private final StationService places;

    StationStories(DataSource dataSource, Casework casework, StationService places) {
        this.places = places;
        s = new StationRig(dataSource, casework, "通泗");
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable act, String code) {
        return assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.obstacles()).as(r.getMessage()).anyMatch(o -> o.code().equals(code)));
    }

    void aStationIsRegisteredOnlyWithItsPeopleAPhotoTwoEyesOnTheSpotAndAnotherPersonsDecision() {
        long file = s.draft("MEDIATION", "通泗调解站点");
        refused(() -> s.step(s.community, file, "SUBMIT", StationRig.DAY), "PARTS_MISSING").hasMessageContaining("填写地点");
        s.place(file, "MEDIATION", "通泗调解站点");
        s.step(s.community, file, "PEOPLE", StationRig.DAY, s.people("LAW_HOME"));
        s.step(s.community, file, "HOURS", StationRig.DAY, s.hours("MEDIATION", "1-5 09:00-12:00"));
        refused(() -> s.step(s.community, file, "SUBMIT", StationRig.DAY), "STAFF_MISSING").hasMessageContaining("人民调解员");
        s.step(s.community, file, "PEOPLE", StationRig.DAY, s.people("MEDIATION"));
        refused(() -> s.step(s.community, file, "SUBMIT", StationRig.DAY), "NO_PHOTO");
        s.photo(file);
        s.step(s.community, file, "SUBMIT", StationRig.DAY);
        assertThat(s.rig.due(file, "DESK_CHECK")).as("five working days").isEqualTo(LocalDate.of(2026, 3, 9));
        s.step(s.office, file, "DESK_RETURN", StationRig.DAY, "defects", List.of("SIGN", "STAFF"), "detail", "标识、资格证明");
        s.step(s.community, file, "SUBMIT", StationRig.DAY);
        refused(() -> s.step(s.office, file, "DESK_RETURN", StationRig.DAY, "defects", List.of("HOURS"), "detail", "又想起来"), "TOLD_ONCE");
        s.step(s.office, file, "DESK_PASS", StationRig.DAY);
        refused(() -> s.step(s.office, file, "VERIFY", StationRig.DAY, s.check(s.office)), "ALONE");
        refused(() -> s.step(s.office, file, "VERIFY", StationRig.DAY, s.check(s.colleague, "position", "119.500000,32.391000")), "TOO_FAR");
        s.step(s.office, file, "VERIFY", StationRig.DAY, s.check(s.colleague));
        var before = places.revision(s.section.districtId());
        s.step(s.section, file, "REGISTER", StationRig.DAY);
        assertThat(places.revision(s.section.districtId())).as("the circle looks again").isNotEqualTo(before);
        var row = s.onTheMap(file);
        assertThat((String) row.get(1)).matches("321002-\\d{2}-\\d{3}-TJ-\\d+").isEqualTo(s.rig.value("select number from case_file where id = " + file));
        assertThat(s.papers(file)).contains("APPLICATION", "DEFECTS", "SITE_CHECK", "CERTIFICATE", "PLATE");
    }

    void aStationSuspendedWithThreeOpenFilesHandsThemOverLeavesTheMapAndIsClosedAfterItsNotice() {
        long file = s.active("MEDIATION", "通泗人民调解站点");
        long other = s.active("LAW_HOME", "通泗法律之家");
        long others = openFiles(); // of other stories: the committee is not this one's alone
        long first = dispute("贺知秋");
        long second = dispute("唐小满");
        s.rig.accept(s.chair, second, StationRig.DAY);
        long third = dispute("邵雨青");
        s.rig.accept(s.chair, third, StationRig.DAY);
        s.rig.begin(s.chair, s.mediator, third, StationRig.DAY);
        Object[] suspension = {"why", "NO_DUTY", "since", "2026-03-02", "detail", "调解室长期关门"};
        refused(() -> s.step(s.section, file, "SUSPEND", "2026-03-10", suspension), "DUTY_NOT_LONG");
        refused(() -> s.step(s.section, file, "SUSPEND", "2026-03-20", suspension), "TAKER_NEEDED").hasMessageContaining(others + 3 + "件");
        var before = places.revision(s.section.districtId());
        s.step(s.section, file, "SUSPEND", "2026-03-20", "why", "NO_DUTY", "since", "2026-03-02", "detail", "调解室长期关门", "taker", s.chair.accountId());
        assertThat(s.onTheMap(file).get(0)).isEqualTo("SUSPENDED");
        assertThat(places.revision(s.section.districtId())).isNotEqualTo(before);
        assertThat(places.places(s.section.districtId()).stream().filter(p -> p.code().equals(s.onTheMap(file).get(1)))).allMatch(p -> !p.counts() && p.status() == StationStatus.SUSPENDED);
        assertThat(s.onTheMap(other).get(0)).isEqualTo("ACTIVE");
        assertThat(s.rig.rows("select moved_id from station_handover where file_id = " + file + " and taken_on is null")).hasSize((int) others + 3)
                .contains(List.of(first), List.of(second), List.of(third));
        assertThat(s.rig.value("select count(*) from file_task where file_id = " + file + " and kind = 'TAKE_OVER'")).isEqualTo(1L);
        assertThat(s.papers(file)).contains("SUSPENSION");
        refused(() -> s.step(s.section, file, "RESTORE", "2026-03-21", s.check(s.office)), "HANDOVER_OPEN").hasMessageContaining(others + 3 + "件");
        handOnThroughTheDoor(first, second);
        s.step(s.chair, file, "CONFIRM_HANDOVER", "2026-03-23");
        assertThat(s.rig.value("select count(*) from station_handover where file_id = " + file + " and taken_on = date '2026-03-23'")).isEqualTo(others + 3);
        assertThat(s.papers(file)).contains("HANDOVER");
        close(file);
    }

    private long openFiles() {
        return (Long) s.rig.value("select count(*) from case_file where not final and not voided and closed_on is null and org_id = " + s.rig.committee(COMMITTEE));
    }

    private long dispute(String name) {
        return s.rig.register(s.mediator, StationRig.DAY, s.rig.registration(COMMITTEE, "NEIGHBOR", name, "孟长河")).fileId();
    }

    /** One goes to another committee, one gets a mediator: each by the people and the step that may. */
    private void handOnThroughTheDoor(long first, long second) {
        var far = s.rig.person(org.fazhi.access.Role.COMMITTEE_CHAIR, "石塔社区");
        s.rig.step(s.chair, first, "OFFER_TRANSFER", "2026-03-20", Map.of("target", s.rig.committee("石塔社区人民调解委员会"), "reason", "站点暂停"));
        s.rig.step(far, first, "ACCEPT_TRANSFER", "2026-03-20", Map.of());
        s.rig.step(s.chair, second, "ASSIGN", "2026-03-20", Map.of("mediators", List.of(s.mediator.accountId()), "chosenBy", "CHAIR"));
    }

    private void close(long file) {
        s.step(s.section, file, "ANNOUNCE_CLOSING", "2026-03-24", "closeWhy", "RELOCATE", "detail", "房屋拆迁");
        refused(() -> s.step(s.leader, file, "CLOSE", "2026-03-30"), "NOTICE_RUNS");
        refused(() -> s.step(s.section, file, "CLOSE", "2026-04-10"), "SECOND_PERSON");
        s.step(s.leader, file, "CLOSE", "2026-04-10");
        assertThat(s.rig.status(file)).isEqualTo("CLOSED");
        assertThat(s.onTheMap(file).get(0)).isEqualTo("CLOSED");
        assertThat(s.papers(file)).contains("CLOSING_NOTICE", "CLOSING");
    }
}
