package org.fazhi.station;

import static org.fazhi.station.StationGuards.no;
import static org.fazhi.station.StationGuards.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Option;
import org.fazhi.station.StationCodes.Grade;
import org.fazhi.station.StationCodes.SuspendReason;
import org.fazhi.station.StationData.Move;
import org.fazhi.station.StationData.SiteCheck;
import org.fazhi.station.StationData.Suspension;

/** The conditions of {@link StationLifeStep} (domain.md 3.4). */
final class LifeGuards {

    private static final int SHOWN = 5;

    private LifeGuards() {
    }

    static Optional<Obstacle> peopleFit(StationFile f, Act<StationFile, StationData.People> act) {
        return act.data() == null ? Optional.empty() : StationGuards.staffFits(f.place().kind(), act.data().staff());
    }

    static Optional<Obstacle> itemsFit(StationFile f, Act<StationFile, StationData.Hours> act) {
        return act.data() == null ? Optional.empty() : StationGuards.itemsFit(f.place().kind(), act.data().items());
    }

    static Optional<Obstacle> peopleInTime(StationFile f, Act<StationFile, StationData.People> act) {
        return act.data() == null ? Optional.empty() : inTime(act, act.data().changedOn(), act.data().reason());
    }

    static Optional<Obstacle> hoursInTime(StationFile f, Act<StationFile, StationData.Hours> act) {
        return act.data() == null ? Optional.empty() : inTime(act, act.data().changedOn(), act.data().reason());
    }

    static Optional<Obstacle> nameInTime(StationFile f, Act<StationFile, StationData.Naming> act) {
        return act.data() == null ? Optional.empty() : inTime(act, act.data().changedOn(), act.data().reason());
    }

    static Optional<Obstacle> moveInTime(StationFile f, Act<StationFile, Move> act) {
        return act.data() == null ? Optional.empty() : inTime(act, act.data().changedOn(), act.data().reason());
    }

    /** A change that is told late is taken all the same, with the reason. */
    private static Optional<Obstacle> inTime(Act<StationFile, ?> act, LocalDate changed, String reason) {
        if (changed == null) {
            return no("CHANGED_ON");
        }
        int days = act.desk().parameter("STATION_CHANGE_DAYS", act.on()).whole();
        return unless(reason != null || !act.on().isAfter(act.desk().workdays(changed, days)), "CHANGE_LATE", days);
    }

    static Optional<Obstacle> noMoveOpen(StationFile f, Act<StationFile, ?> act) {
        return unless(f.place().planned() == null, "MOVE_OPEN");
    }

    static Optional<Obstacle> moveOpen(StationFile f, Act<StationFile, ?> act) {
        return unless(f.place().planned() != null, "NO_MOVE");
    }

    static Optional<Obstacle> newPlaceReadable(StationFile f, Act<StationFile, Move> act) {
        return act.data() == null ? Optional.empty() : unless(Position.read(act.data().position()) != null, "POSITION_BAD", act.data().position());
    }

    /** A station of another kind has that kind's people and services before it moves; a mandate of the centre comes with a registration only. */
    static Optional<Obstacle> kindFits(StationFile f, Act<StationFile, Move> act) {
        if (act.data() == null || act.data().kind() == f.place().kind()) {
            return Optional.empty();
        }
        var kind = act.data().kind();
        return kind == StationKind.LEGAL_AID_STATION ? no("KIND_TO_AID")
                : kind == StationKind.MEDIATION && f.place().committee() == null ? no("NO_COMMITTEE")
                : StationGuards.staffFits(kind, f.staff()).or(() -> StationGuards.itemsFit(kind, f.service().items()));
    }

    static Optional<Obstacle> newKindWithPolice(StationFile f, Act<StationFile, SiteCheck> act) {
        return StationGuards.joint(f.place().plannedKind(), act);
    }

    static Optional<Obstacle> atTheNewPlace(StationFile f, Act<StationFile, SiteCheck> act) {
        return StationGuards.near(f.place().planned(), act);
    }

    static Optional<Obstacle> timeOfReview(StationFile f, Act<StationFile, ?> act) {
        var from = day(act, "STATION_REVIEW_FROM");
        var to = day(act, "STATION_REVIEW_TO");
        return unless(!act.on().isBefore(from) && !act.on().isAfter(to), "NOT_NOW", from, to);
    }

    /** {@return the day of the act's year that a parameter names as month and day, such as 1101} */
    static LocalDate day(Act<StationFile, ?> act, String code) {
        int monthAndDay = act.desk().parameter(code, act.on()).whole();
        return LocalDate.of(act.on().getYear(), monthAndDay / 100, monthAndDay % 100);
    }

    static Optional<Obstacle> onceAYear(StationFile f, Act<StationFile, ?> act) {
        return unless(f.life().reviewYear() == null || f.life().reviewYear() != act.on().getYear(), "REVIEWED", act.on().getYear());
    }

    static Optional<Obstacle> passing(StationFile f, Act<StationFile, StationData.Passed> act) {
        return act.data() == null ? Optional.empty() : unless(act.data().grade() == Grade.EXCELLENT || act.data().grade() == Grade.QUALIFIED, "NOT_PASSING");
    }

    static Optional<Obstacle> reasonHolds(StationFile f, Act<StationFile, Suspension> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        } else if (d.since().isAfter(act.on())) {
            return no("SINCE_LATER");
        } else if (d.why() == SuspendReason.NO_DUTY) {
            int days = act.desk().parameter("STATION_NO_DUTY_DAYS", act.on()).whole();
            return unless(act.on().isAfter(act.desk().workdays(d.since(), days)), "DUTY_NOT_LONG", days);
        } else if (d.why() == SuspendReason.NO_RESPONSIBLE) {
            int days = act.desk().parameter("STATION_NO_RESPONSIBLE_DAYS", act.on()).whole();
            return unless(act.on().isAfter(d.since().plusDays(days)), "VACANT_NOT_LONG", days);
        }
        return unless(d.why() != SuspendReason.RECTIFY_FAILED || RegistrationStatus.RECTIFYING.name().equals(act.file().status()), "NOT_RECTIFYING");
    }

    /** No station is suspended over the heads of the people whose matters are open there. */
    static Optional<Obstacle> receiversNamed(StationFile f, Act<StationFile, ? extends StationData.HandsOver> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var open = f.desk().handovers().open(f.fileId());
        return named(open.stream().filter(StationHandover::committee).toList(), act.data().taker(), f.desk().takers(act.file(), f.place().committee()), "TAKER_NEEDED", "TAKER")
                .or(() -> named(open.stream().filter(h -> !h.committee()).toList(), act.data().receiver(), f.desk().receivers(act.file()), "RECEIVER_NEEDED", "RECEIVER"));
    }

    private static Optional<Obstacle> named(List<StationHandover> open, Long person, List<Option> choices, String missing, String wrong) {
        return person == null ? unless(open.isEmpty(), missing, open.size(), listed(open))
                : unless(choices.stream().anyMatch(o -> o.value().equals(String.valueOf(person))), wrong);
    }

    static String listed(List<StationHandover> files) {
        return files.stream().limit(SHOWN).map(StationHandover::called).collect(Collectors.joining("、")) + (files.size() > SHOWN ? "……" : "");
    }

    static Optional<Obstacle> handoverOpen(StationFile f, Act<StationFile, ?> act) {
        return unless(!f.desk().handovers().pending(f.fileId(), act.caller().accountId()).isEmpty(), "NO_HANDOVER");
    }

    static Optional<Obstacle> handedOver(StationFile f, Act<StationFile, ?> act) {
        var pending = f.desk().handovers().pending(f.fileId());
        return unless(pending.isEmpty(), "HANDOVER_OPEN", pending.size(), listed(pending));
    }

    static Optional<Obstacle> notAnnounced(StationFile f, Act<StationFile, ?> act) {
        return unless(f.life().announcedOn() == null, "ANNOUNCED", f.life().announcedOn());
    }

    static Optional<Obstacle> announced(StationFile f, Act<StationFile, ?> act) {
        return unless(f.life().announcedOn() != null, "NOT_ANNOUNCED");
    }

    static Optional<Obstacle> noticeOver(StationFile f, Act<StationFile, ?> act) {
        var last = act.desk().deadline(RegistrationDeadline.CLOSING_NOTICE).map(d -> d.dueOn()).orElse(null);
        return unless(last == null || act.on().isAfter(last), "NOTICE_RUNS", last);
    }

    static Optional<Obstacle> nothingOpen(StationFile f, Act<StationFile, ?> act) {
        var open = f.desk().handovers().open(f.fileId());
        return unless(open.isEmpty(), "CASES_OPEN", open.size(), listed(open));
    }

    static Optional<Obstacle> namesAnother(StationFile f, Act<StationFile, ?> act) {
        return unless(act.data() == null || !f.desk().sheets().pointers(f.fileId()).isEmpty(), "NO_POINTER");
    }
}
