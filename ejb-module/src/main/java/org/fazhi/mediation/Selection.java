package org.fazhi.mediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Deadline;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.platform.Json;

/** The conditions and effects of {@link SelectionStep}, and who may be assigned at all. */
final class Selection {

    private Selection() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of("mediation", code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    private static Stream<Map<String, Object>> taken(Act<MediationCase, ?> act, Enum<?> step) {
        return act.desk().history().stream().filter(e -> e.step().equals(step.name())).map(e -> Json.readObject(e.data()));
    }

    /** {@return the parties that refused proposed mediators at least so often} */
    private static List<MediationParty> refused(Act<MediationCase, ?> act, int times) {
        var counts = taken(act, SelectionStep.REFUSE_MEDIATOR).collect(Collectors.groupingBy(d -> String.valueOf(d.get("party")), Collectors.counting()));
        return act.facts().parties().stream().filter(p -> counts.getOrDefault(String.valueOf(p.id()), 0L) >= times).toList();
    }

    private static String names(List<MediationParty> parties) {
        return parties.stream().map(MediationParty::name).collect(Collectors.joining("、"));
    }

    // --- assignment

    /** Nobody mediates who withdrew or was refused before, or who stands too near to a party: see {@link Conflict}. */
    static Optional<Obstacle> noConflict(MediationCase facts, Act<MediationCase, MediationData.Assignment> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var withdrawn = taken(act, MediationStep.RECUSE).map(d -> String.valueOf(d.get("mediator"))).toList();
        // Whom a party refused it may still choose itself.
        var refused = taken(act, SelectionStep.REFUSE_MEDIATOR).filter(d -> !String.valueOf(d.get("party")).equals(String.valueOf(act.data().chosenParty()))).map(d -> String.valueOf(d.get("mediator"))).toList();
        var known = facts.desk().traits(act.data().mediators());
        for (var person : act.desk().people(act.data().mediators())) {
            if (withdrawn.contains(String.valueOf(person.accountId()))) {
                return no("RECUSED_BEFORE", person.name());
            } else if (refused.contains(String.valueOf(person.accountId()))) {
                return no("REFUSED_BEFORE", person.name());
            }
            for (var party : facts.parties()) {
                var conflict = Conflict.between(known.get(person.accountId()), other(party));
                if (conflict.isPresent()) {
                    return no("CONFLICT_" + conflict.get(), person.name(), party.name());
                }
            }
        }
        return Optional.empty();
    }

    private static Conflict.Other other(MediationParty p) {
        return new Conflict.Other(p.name(), p.person(), p.idDigest(), p.bornOn(), p.address(), p.agent(), p.representative());
    }

    /** Whoever refused twice is not offered a third of the chair's choice: he chooses himself. */
    static Optional<Obstacle> freeChoice(MediationCase facts, Act<MediationCase, MediationData.Assignment> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        int times = act.desk().parameter("MED_REFUSALS_FREE_CHOICE", act.on()).whole();
        var choosing = refused(act, times);
        if (choosing.isEmpty()) {
            return unless(act.data().chosenParty() == null || act.data().chosenBy() == Codes.ChosenBy.PARTIES, "CHOSEN_PARTY");
        }
        boolean chosen = act.data().chosenBy() == Codes.ChosenBy.PARTIES && choosing.stream().anyMatch(p -> Long.valueOf(p.id()).equals(act.data().chosenParty()));
        return unless(chosen, "FREE_CHOICE", names(choosing), times);
    }

    // --- refusal of a mediator

    static Optional<Obstacle> handles(MediationCase facts, Act<MediationCase, SelectionData.NotAccepted> act) {
        return unless(act.data() == null || act.desk().handlers().contains(act.data().mediator()) && facts.party(act.data().party()).isPresent(), "NOT_HANDLER");
    }

    static void release(Act<MediationCase, SelectionData.NotAccepted> act) {
        act.desk().handledBy(List.of(), act.on());
    }

    static Optional<Obstacle> refusedToTheEnd(MediationCase facts, Act<MediationCase, SelectionData.RefusalConfirmed> act) {
        int times = act.desk().parameter("MED_REFUSALS_END", act.on()).whole();
        var parties = refused(act, times);
        if (parties.isEmpty()) {
            return no("REFUSALS_FEW", times);
        }
        return unless(act.data() == null || parties.stream().anyMatch(p -> Long.valueOf(p.id()).equals(act.data().party())), "REFUSALS_OTHER", names(parties), times);
    }

    static Optional<Obstacle> confirmedByTheParty(MediationCase facts, Act<MediationCase, SelectionData.RefusalConfirmed> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        return act.data().confirmed() ? unless(act.data().routesTold(), "ROUTES_TOLD") : no("REFUSAL_NOT_CONFIRMED");
    }

    static void end(Act<MediationCase, SelectionData.RefusalConfirmed> act) {
        act.facts().party(act.data().party()).ifPresent(p -> p.answers(Codes.ConsentAnswer.NO, act.data().method(), act.on()));
        act.facts().refused(Codes.RefusalCode.R1_PARTY_REFUSES);
        act.facts().terminated(Codes.Outcome.TERMINATED_REFUSED);
    }

    // --- recusal

    private static boolean open(Act<MediationCase, ?> act) {
        return act.desk().deadline(MediationDeadline.RECUSAL).filter(Deadline::open).isPresent();
    }

    /** Whoever is asked to withdraw does not begin before it is decided. */
    static Optional<Obstacle> recusalDecided(MediationCase facts, Act<MediationCase, MediationData.RightsNotice> act) {
        return unless(!open(act), "RECUSAL_OPEN");
    }

    static Optional<Obstacle> asksOnce(MediationCase facts, Act<MediationCase, SelectionData.RecusalRequest> act) {
        return unless(!open(act), "RECUSAL_OPEN");
    }

    static Optional<Obstacle> asksAHandler(MediationCase facts, Act<MediationCase, SelectionData.RecusalRequest> act) {
        return unless(act.data() == null || act.desk().handlers().contains(act.data().mediator()), "NOT_HANDLER");
    }

    static Optional<Obstacle> wasAsked(MediationCase facts, Act<MediationCase, SelectionData.RecusalDenied> act) {
        return unless(open(act), "RECUSAL_NONE");
    }

    /** The chair decides on others, the justice office on the chair: as with a recusal that is granted. */
    static Optional<Obstacle> deniesNotItself(MediationCase facts, Act<MediationCase, SelectionData.RecusalDenied> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        boolean ofChair = act.desk().people(List.of(act.data().mediator())).stream().anyMatch(p -> p.roles().contains(Role.COMMITTEE_CHAIR));
        boolean byOffice = act.caller().has(Role.JUSTICE_OFFICE) || act.caller().has(Role.INTEGRATION);
        return ofChair ? unless(byOffice, "RECUSE_CHAIR") : unless(!act.caller().has(Role.JUSTICE_OFFICE), "RECUSE_BY_CHAIR");
    }
}
