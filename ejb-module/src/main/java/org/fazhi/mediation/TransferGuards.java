package org.fazhi.mediation;

import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.station.StationCodes.Item;

/** The conditions of {@link TransferStep}. */
final class TransferGuards {

    private TransferGuards() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of("mediation", code, args);
    }

    /** Nothing is taken in at a station that is suspended (domain.md 3.4). */
    static Optional<Obstacle> stationOpen(MediationCase facts, Act<MediationCase, ?> act) {
        return facts.desk().stations().stopped(act.file().orgId(), Item.DISPUTE_INTAKE).flatMap(s -> Obstacle.of("mediation", "STATION_STOPPED", s.name(), s.since()));
    }

    static Optional<Obstacle> notOffered(MediationCase facts, Act<MediationCase, ?> act) {
        return unless(act.file().offeredTo() == null, "OFFERED_ALREADY", act.file().offeredTo() == null ? "" : facts.desk().unit(act.file().offeredTo()).name());
    }

    static Optional<Obstacle> offered(MediationCase facts, Act<MediationCase, ?> act) {
        return unless(act.file().offeredTo() != null, "NOT_OFFERED");
    }

    static Optional<Obstacle> anotherCommittee(MediationCase facts, Act<MediationCase, TransferData.Offer> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var target = facts.desk().unit(act.data().target());
        boolean fine = target != null && target.id() != act.file().orgId() && facts.desk().staff().unitsBelow(target.path(), "COMMITTEE").stream()
                .anyMatch(u -> u.id() == target.id());
        return unless(fine, "TARGET_COMMITTEE");
    }

    static Optional<Obstacle> reasonGiven(MediationCase facts, Act<MediationCase, MediationData.Note> act) {
        return unless(act.data() == null || act.data().note() != null, "DECLINE_REASON");
    }

    static Optional<Obstacle> entrusted(MediationCase facts, Act<MediationCase, ?> act) {
        return unless(facts.entrustedBy() != null, "NOT_ENTRUSTED_CASE");
    }

    /** No penalty is imposed only where an agreement was reached and performed, and all parties ask for it (程序规定178、186). */
    static Optional<Obstacle> policeRelief(MediationCase facts, Act<MediationCase, TransferData.Feedback> act) {
        if (act.data() == null || act.data().reliefAskedOn().isEmpty()) {
            return Optional.empty();
        } else if (facts.entrustedBy() != Codes.EntrustedBy.POLICE || !facts.fullyPerformed()) {
            return unless(false, "RELIEF_PERFORMED");
        }
        return MediationGuards.everyParty(facts, act.data().reliefAskedOn(), act.on(), "RELIEF_ALL");
    }
}
