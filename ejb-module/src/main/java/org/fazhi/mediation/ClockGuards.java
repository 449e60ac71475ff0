package org.fazhi.mediation;

import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.DeadlineRule;
import org.fazhi.casework.Obstacle;

/** The conditions of {@link ClockStep}. */
final class ClockGuards {

    private ClockGuards() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of("mediation", code, args);
    }

    private static Optional<Obstacle> ranOut(Act<MediationCase, ?> act, DeadlineRule<MediationCase> rule, String none, String early) {
        var clock = act.desk().deadline(rule);
        if (clock.isEmpty()) {
            return unless(false, none);
        }
        var due = clock.get().dueOn();
        return unless(due != null && act.on().isAfter(due), early, due == null ? "—" : due);
    }

    /** From the day after the fifteenth on; not before, or a worker would be sent to arbitration too early. */
    static Optional<Obstacle> mayArbitrate(MediationCase facts, Act<MediationCase, ClockData.ArbitrationNotice> act) {
        return ranOut(act, MediationDeadline.LABOUR_ARBITRATION, "NOT_LABOUR", "ARBITRATION_EARLY");
    }

    static Optional<Obstacle> allTold(MediationCase facts, Act<MediationCase, ClockData.ArbitrationNotice> act) {
        return act.data() == null ? Optional.empty() : MediationGuards.everyParty(facts, act.data().told(), act.on(), "ARBITRATION_TOLD");
    }

    static Optional<Obstacle> expired(MediationCase facts, Act<MediationCase, ClockData.Expiry> act) {
        return ranOut(act, MediationDeadline.MEDIATION, "NO_CLOCK", "NOT_EXPIRED");
    }

    static Optional<Obstacle> expiryRoutesTold(MediationCase facts, Act<MediationCase, ClockData.Expiry> act) {
        return unless(act.data() == null || act.data().routesTold(), "ROUTES_TOLD");
    }
}
