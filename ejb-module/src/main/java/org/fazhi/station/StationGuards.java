package org.fazhi.station;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationData.Defects;
import org.fazhi.station.StationData.Member;
import org.fazhi.station.StationData.SiteCheck;

/** The conditions of {@link StationStep} (domain.md 3.2–3.4). */
final class StationGuards {

    private static final Texts WORDS = Texts.of(StationProcedure.WORD);

    private StationGuards() {
    }

    static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(StationProcedure.WORD, code, args);
    }

    static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    /** A station that was imported is registered once. */
    static Optional<Obstacle> importedFree(StationFile f, Act<StationFile, StationData.Draft> act) {
        var row = act.data() == null ? null : act.data().imported();
        return unless(row == null || f.desk().imported(act.file().districtId(), act.file().streetId()).stream().anyMatch(s -> s.id() == row), "NOT_IMPORTED");
    }

    static Optional<Obstacle> placeReadable(StationFile f, Act<StationFile, StationData.Place> act) {
        return act.data() == null ? Optional.empty() : unless(Position.read(act.data().position()) != null, "POSITION_BAD", act.data().position());
    }

    static Optional<Obstacle> hoursReadable(StationFile f, Act<StationFile, StationData.Hours> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var usual = WeeklyHours.read(act.data().weekly());
        if (usual == null || usual.spans().isEmpty()) {
            return no("HOURS_BAD", act.data().weekly());
        }
        return act.data().exceptions().stream().filter(d -> d.hours() != null && !d.hours().isBlank() && WeeklyHours.read("1 " + d.hours()) == null).findFirst()
                .flatMap(d -> no("DAY_OFF_BAD", d.day(), d.hours()));
    }

    static Optional<Obstacle> partsFilled(StationFile f, Act<StationFile, ?> act) {
        var missing = Stream.of(f.place().position() == null ? "PLACE" : null, f.staff().isEmpty() ? "PEOPLE" : null, f.service().hours() == null ? "HOURS" : null)
                .filter(s -> s != null).map(s -> WORDS.get("step." + s)).toList();
        return unless(missing.isEmpty(), "PARTS_MISSING", String.join("、", missing));
    }

    static Optional<Obstacle> staffFits(StationFile f, Act<StationFile, ?> act) {
        return staffFits(f.place().kind(), f.staff());
    }

    static Optional<Obstacle> staffFits(StationKind kind, List<Member> staff) {
        var missing = StationNeeds.missingStaff(kind, staff.stream().map(Member::role).toList());
        return unless(missing.isEmpty(), "STAFF_MISSING", WORDS.name(kind), names(missing));
    }

    static Optional<Obstacle> itemsFit(StationFile f, Act<StationFile, ?> act) {
        return itemsFit(f.place().kind(), f.service().items());
    }

    static Optional<Obstacle> itemsFit(StationKind kind, List<StationCodes.Item> items) {
        var missing = StationNeeds.missingItems(kind, items);
        return unless(missing.isEmpty(), "ITEMS_MISSING", WORDS.name(kind), names(missing));
    }

    private static String names(List<? extends Enum<?>> codes) {
        return codes.stream().map(WORDS::name).collect(Collectors.joining("、"));
    }

    /** A committee that the register does not have in use cannot run a station. */
    static Optional<Obstacle> committeeLinked(StationFile f, Act<StationFile, ?> act) {
        return unless(f.place().kind() != StationKind.MEDIATION || f.desk().isCommittee(f.place().committee(), act.file()), "NO_COMMITTEE");
    }

    static Optional<Obstacle> photographed(StationFile f, Act<StationFile, ?> act) {
        return unless(f.desk().photos(f.fileId()) > 0, "NO_PHOTO");
    }

    /** What the office did not tell the first time, it cannot hold against the applicant the second time. */
    static Optional<Obstacle> toldAtOnce(StationFile f, Act<StationFile, Defects> act) {
        if (act.data() == null || f.life().told().isEmpty()) {
            return Optional.empty();
        }
        var later = act.data().defects().stream().filter(d -> !f.life().told().contains(d)).toList();
        return unless(later.isEmpty(), "TOLD_ONCE", names(later));
    }

    static Optional<Obstacle> twoPeople(StationFile f, Act<StationFile, SiteCheck> act) {
        return act.data() == null ? Optional.empty() : !isOfficer(f, act) ? no("COMPANION")
                : unless(act.data().companion() != act.caller().accountId(), "ALONE");
    }

    private static boolean isOfficer(StationFile f, Act<StationFile, SiteCheck> act) {
        return f.desk().officers(act.file()).stream().anyMatch(o -> o.value().equals(String.valueOf(act.data().companion())));
    }

    static Optional<Obstacle> jointWithPolice(StationFile f, Act<StationFile, SiteCheck> act) {
        return joint(f.place().kind(), act);
    }

    static Optional<Obstacle> joint(StationKind kind, Act<StationFile, SiteCheck> act) {
        return act.data() == null ? Optional.empty() : unless(kind != StationKind.POLICE_POST || act.data().police() != null, "WITHOUT_POLICE");
    }

    static Optional<Obstacle> onTheSpot(StationFile f, Act<StationFile, SiteCheck> act) {
        return near(f.place().position(), act);
    }

    static Optional<Obstacle> near(Position station, Act<StationFile, SiteCheck> act) {
        if (act.data() == null || station == null) {
            return Optional.empty();
        }
        var stood = Position.read(act.data().position(), act.data().crs());
        int most = act.desk().parameter("STATION_SPOT_METRES", act.on()).whole();
        if (stood == null || stood.metresTo(station) <= most) {
            return unless(stood != null, "POSITION_BAD", act.data().position());
        }
        // A place read off a web map and told as a GPS one lies half a kilometre beside the truth, always in the same direction.
        var other = Stream.of(CoordinateSystem.GCJ02, CoordinateSystem.BD09).filter(c -> stood.metresTo(station.from(c)) <= most || stood.from(c).metresTo(station) <= most).findFirst();
        return other.isPresent() ? no("TOO_FAR_CRS", Math.round(stood.metresTo(station)), most, WORDS.name(other.get())) : no("TOO_FAR", Math.round(stood.metresTo(station)), most);
    }

    static Optional<Obstacle> listPassed(StationFile f, Act<StationFile, SiteCheck> act) {
        var d = act.data();
        return d == null ? Optional.empty() : unless(Stream.of(d.placeFits(), d.signFits(), d.roomFits(), d.dutiesPosted(), d.staffPresent()).allMatch(Boolean.TRUE::equals),
                "LIST_NOT_PASSED");
    }

    static Optional<Obstacle> aidStation(StationFile f, Act<StationFile, ?> act) {
        return unless(f.place().kind() == StationKind.LEGAL_AID_STATION, "NOT_AID");
    }

    static Optional<Obstacle> mandateRuns(StationFile f, Act<StationFile, StationData.Mandate> act) {
        return act.data() == null ? Optional.empty() : unless(act.data().mandateTo().isAfter(act.data().mandateFrom()) && !act.data().mandateTo().isBefore(act.on()), "MANDATE_OVER");
    }

    static Optional<Obstacle> authorised(StationFile f, Act<StationFile, ?> act) {
        var to = f.service().mandateTo();
        return unless(f.place().kind() != StationKind.LEGAL_AID_STATION || to != null && !to.isBefore(act.on()), "NOT_AUTHORISED");
    }
}
