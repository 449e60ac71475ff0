package org.fazhi.mediation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Deadline;
import org.fazhi.casework.Guard;
import org.fazhi.casework.Obstacle;
import org.fazhi.mediation.Confirmation.State;
import org.fazhi.platform.Texts;

/** The conditions of {@link ConfirmationStep}; sentences stand in confirmation.properties under {@code guard.*}. */
final class ConfirmationGuards {

    private ConfirmationGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of("mediation", code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    /** {@return a guard that lets pass in some states only} */
    static <D extends Record> Guard<MediationCase, D> in(State... states) {
        var fine = List.of(states);
        return (facts, act) -> unless(facts.effectiveOn() != null && fine.contains(facts.confirmation().state()), "CONFIRMATION_STATE",
                Texts.of("mediation").name(facts.confirmation().state()),
                fine.stream().map(s -> Texts.of("mediation").name(s)).collect(Collectors.joining("、")));
    }

    /** The day of the application counts, to the last day of the window (人民调解法33). */
    static Optional<Obstacle> inTime(MediationCase facts, Act<MediationCase, ?> act) {
        return act.desk().deadline(MediationDeadline.CONFIRMATION).map(Deadline::dueOn).filter(due -> act.on().isAfter(due))
                .flatMap(due -> no("LATE", facts.effectiveOn(), due));
    }

    static Optional<Obstacle> somebodyWishes(MediationCase facts, Act<MediationCase, ConfirmationData.Intent> act) {
        return act.data() == null ? Optional.empty()
                : unless(act.data().wished().entrySet().stream().anyMatch(e -> facts.party(e.getKey()).isPresent() && !e.getValue().isAfter(act.on())), "NOBODY_WISHES");
    }

    static Optional<Obstacle> somethingToClear(MediationCase facts, Act<MediationCase, ConfirmationData.Clearance> act) {
        return unless(facts.notConfirmable() != null && !facts.confirmation().cleared(), "NOTHING_TO_CLEAR");
    }

    static Optional<Obstacle> confirmable(MediationCase facts, Act<MediationCase, ConfirmationData.Submission> act) {
        return unless(facts.notConfirmable() == null || facts.confirmation().cleared(), "NOT_CONFIRMABLE", facts.notConfirmable());
    }

    /** All parties apply, or one applies and every other one has agreed to it. */
    static Optional<Obstacle> joint(MediationCase facts, Act<MediationCase, ConfirmationData.Submission> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var days = act.data().joint();
        var missing = facts.parties().stream().filter(p -> days.get(p.id()) == null || days.get(p.id()).isAfter(act.on())).map(MediationParty::name)
                .collect(Collectors.joining("、"));
        return unless(missing.isEmpty(), "NOT_JOINT", missing);
    }

    static Optional<Obstacle> courtNamed(MediationCase facts, Act<MediationCase, ConfirmationData.Submission> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        return act.data().court() == null && facts.confirmation().court() == null ? no("COURT_MISSING") : invited(facts, act.data().jurisdiction());
    }

    static Optional<Obstacle> courtOfPacket(MediationCase facts, Act<MediationCase, ConfirmationData.Packet> act) {
        return act.data() == null ? Optional.empty() : invited(facts, act.data().jurisdiction());
    }

    private static Optional<Obstacle> invited(MediationCase facts, ConfirmationData.Jurisdiction why) {
        return unless(why != ConfirmationData.Jurisdiction.INVITED || facts.entrustedBy() == Codes.EntrustedBy.COURT, "COURT_NOT_INVITED");
    }
}
