package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.station.StationService;
import org.fazhi.station.StationStatus;

/** Stories of stations: registered step by step, suspended with open files, closed. */
final class StationStories {

    private final DataSource dataSource;
    private final Casework casework;
    private final StationService places;
    private StationRig s;

    StationStories(DataSource dataSource, Casework casework, StationService places) {
        this.places = places;
        this.dataSource = dataSource;
        this.casework = casework;
        s = new StationRig(dataSource, casework, "石塔");
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable act, String code) {
        return assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.obstacles()).as(r.getMessage()).anyMatch(o -> o.code().equals(code)));
    }

    void aStationIsRegisteredOnlyWithItsPeopleAPhotoTwoEyesOnTheSpotAndAnotherPersonsDecision() {
        long file = s.draft("MEDIATION", "石塔调解站点");
        refused(() -> s.step(s.community, file, "SUBMIT", StationRig.DAY), "PARTS_MISSING").hasMessageContaining("填写地点");
        s.place(file, "MEDIATION", "石塔调解站点");
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
        s = new StationRig(dataSource, casework, "通泗").at("119.461000,32.421000");
        var aid = new AidRig(dataSource, casework);
        long file = s.active("MEDIATION", "通泗人民调解站点");
        s.step(s.community, file, "CHANGE_HOURS", StationRig.DAY, s.hours("MEDIATION", "1-5 09:00-12:00", "changedOn", StationRig.DAY,
                "items", List.of("DISPUTE_INTAKE", "MEDIATION_ROOM", "MEDIATION_ADVICE", "CONSULTATION", "AID_INTAKE")));
        long neighbour = s.active("POLICE_POST", "通泗警务站点");
        assertThat(s.rig.rows("select s.name from station_pointer p join station s on s.id = p.station_id where p.file_id = " + neighbour)).contains(List.of("通泗人民调解站点"));
        long registered = dispute("贺知秋");
        long mediating = dispute("邵雨青");
        s.rig.accept(s.chair, mediating, StationRig.DAY);
        s.rig.begin(s.chair, s.mediator, mediating, StationRig.DAY);
        long inquiry = casework.perform(s.community, Command.open("inquiry", "RECEIVE", LocalDate.parse(StationRig.DAY), inquiry(), null)).fileId();
        long application = aid.open(s.community, "SUBMIT", StationRig.DAY, aid.application("唐小满")).fileId();
        int disputes = s.rig.rows("select id from case_file where procedure in ('mediation', 'inquiry') and not final and not voided and closed_on is null and org_id = "
                + s.committee()).size(); // with those of other stories: the committee is not this one's alone
        Object[] suspension = {"why", "NO_DUTY", "since", "2026-03-02", "detail", "调解室长期关门"};
        refused(() -> s.step(s.section, file, "SUSPEND", "2026-03-10", suspension), "DUTY_NOT_LONG");
        refused(() -> s.step(s.section, file, "SUSPEND", "2026-03-20", suspension), "TAKER_NEEDED").hasMessageContaining(disputes + "件");
        refused(() -> s.step(s.section, file, "SUSPEND", "2026-03-20", with(suspension, "taker", s.taker.accountId())), "RECEIVER_NEEDED").hasMessageContaining("2件来访、援助申请");
        refused(() -> s.step(s.section, file, "SUSPEND", "2026-03-20", with(suspension, "taker", s.chair.accountId(), "receiver", s.office.accountId())), "TAKER");
        assertThat(s.rig.value("select org_id from case_file where id = " + registered)).as("nothing moves with a refusal").isEqualTo(s.committee());
        var before = places.revision(s.section.districtId());
        s.step(s.section, file, "SUSPEND", "2026-03-20", with(suspension, "taker", s.taker.accountId(), "receiver", s.office.accountId()));
        offTheMap(file, before);
        movedToOthers(registered, mediating, inquiry, application);
        takesNothingIn(aid);
        flagged(neighbour);
        refused(() -> s.step(s.section, file, "RESTORE", "2026-03-21", s.check(s.office)), "HANDOVER_OPEN");
        s.step(s.taker, file, "CONFIRM_HANDOVER", "2026-03-23");
        refused(() -> s.step(s.section, file, "RESTORE", "2026-03-23", s.check(s.office)), "HANDOVER_OPEN").hasMessageContaining("2件");
        s.step(s.office, file, "CONFIRM_HANDOVER", "2026-03-23");
        assertThat(s.rig.rows("select moved_id from station_handover where file_id = " + file + " and taken_on = date '2026-03-23'")).hasSize(disputes + 2);
        assertThat(s.papers(file)).contains("SUSPENSION", "HANDOVER");
        close(file);
    }

    private static Object[] with(Object[] data, Object... more) {
        return Stream.concat(Stream.of(data), Stream.of(more)).toArray();
    }

    private long dispute(String name) {
        return s.rig.register(s.mediator, StationRig.DAY, s.rig.registration("通泗社区人民调解委员会", "NEIGHBOR", name, "孟长河")).fileId();
    }

    private Map<String, Object> inquiry() {
        return Map.of("unit", s.community.orgId(), "channel", "VISIT", "purpose", "QUESTION", "name", "陶月华", "content", "咨询拆迁安置的程序。");
    }

    private void offTheMap(long file, String before) {
        assertThat(s.onTheMap(file).get(0)).isEqualTo("SUSPENDED");
        assertThat(places.revision(s.section.districtId())).as("the circle looks again").isNotEqualTo(before);
        assertThat(places.places(s.section.districtId()).stream().filter(p -> p.code().equals(s.onTheMap(file).get(1)))).allMatch(p -> !p.counts() && p.status() == StationStatus.SUSPENDED);
    }

    /** Unit, holder and history say who has them now; possession has no gap; what is written in the journal names the act. */
    private void movedToOthers(long registered, long mediating, long inquiry, long application) {
        assertThat(file(registered)).startsWith(s.taker.orgId(), s.taker.accountId(), "COMMITTEE_CHAIR", "REGISTERED");
        assertThat(file(mediating)).startsWith(s.taker.orgId(), s.taker.accountId(), "MEDIATOR", "MEDIATING");
        assertThat(file(inquiry)).startsWith(s.office.orgId(), s.office.accountId(), "JUSTICE_OFFICE", "RECEIVED");
        assertThat(s.rig.rows("select org_id from file_unit where to_on is null and file_id = " + application)).contains(List.of(s.office.orgId())).doesNotContain(List.of(s.community.orgId()));
        for (long moved : new long[] {registered, mediating, inquiry}) {
            var held = s.rig.rows("select from_on, to_on from possession where file_id = " + moved + " order by id");
            for (int i = 1; i < held.size(); i++) {
                assertThat(held.get(i).get(0)).as("no gap").isEqualTo(held.get(i - 1).get(1));
            }
            assertThat(held.get(held.size() - 1)).as("holds it now").containsExactly(LocalDate.of(2026, 3, 20), null);
        }
        assertThat(s.rig.rows("select action from journal where result = 'DONE' and file_id in (" + registered + ", " + inquiry + ", " + application + ") and action like '%.HAND_OVER'"))
                .containsExactlyInAnyOrder(List.of("mediation.HAND_OVER"), List.of("inquiry.HAND_OVER"), List.of("legalaid.HAND_OVER"));
        s.rig.step(s.taker, mediating, "PAUSE", "2026-03-20", Map.of("reason", "等候鉴定"));
        assertThatThrownBy(() -> s.rig.step(s.mediator, mediating, "RESUME", "2026-03-20", Map.of())).as("no longer his").isInstanceOf(Refusal.class);
    }

    private List<Object> file(long id) {
        return s.rig.rows("select org_id, holder_account_id, holder_role, status from case_file where id = " + id).get(0);
    }

    private void takesNothingIn(AidRig aid) {
        refused(() -> dispute("韩小雨"), "STATION_STOPPED").hasMessageContaining("通泗人民调解站点");
        refused(() -> casework.perform(s.community, Command.open("inquiry", "RECEIVE", LocalDate.parse("2026-03-21"), inquiry(), null)), "STATION_STOPPED");
        refused(() -> aid.open(s.community, "SUBMIT", "2026-03-21", aid.application("韩小雨")), "STATION_STOPPED");
    }

    /** The sheet of the neighbour names the station: it is to be printed anew, and then names it no more. */
    private void flagged(long neighbour) {
        assertThat(s.rig.rows("select text from file_task where state = 'OPEN' and kind = 'REPRINT' and file_id = " + neighbour)).singleElement()
                .satisfies(t -> assertThat((String) t.get(0)).contains("通泗人民调解站点", "暂停"));
        s.step(s.community, neighbour, "REPRINT", "2026-03-21");
        assertThat(s.rig.rows("select id from file_task where state = 'OPEN' and kind = 'REPRINT' and file_id = " + neighbour)).isEmpty();
        assertThat(s.rig.rows("select s.name from station_pointer p join station s on s.id = p.station_id where p.file_id = " + neighbour)).doesNotContain(List.of("通泗人民调解站点"));
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
