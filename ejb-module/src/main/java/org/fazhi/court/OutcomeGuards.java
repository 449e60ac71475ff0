package org.fazhi.court;

import static org.fazhi.court.CourtGuards.no;
import static org.fazhi.court.CourtGuards.number;
import static org.fazhi.court.CourtGuards.unless;

import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.conflict.PanelTier;

/** The conditions of {@link OutcomeStep}. */
final class OutcomeGuards {

    private OutcomeGuards() {
    }

    /** 民法典第278条: what the owners decide together, three people at a table cannot. */
    static Optional<Obstacle> notForOwners(CourtCase facts, Act<CourtCase, CourtData.Minutes> act) {
        return unless(facts.ownersItem() == null, "OWNERS_DECIDE", facts.ownersItem() == null ? "" : facts.ownersItem().number());
    }

    static Optional<Obstacle> bindingTold(CourtCase facts, Act<CourtCase, CourtData.Minutes> act) {
        return unless(act.data() == null || act.data().bindingTold(), "BINDING_TOLD");
    }

    static Optional<Obstacle> itemsOfParties(CourtCase facts, Act<CourtCase, CourtData.Minutes> act) {
        return unless(act.data() == null || act.data().items().stream().allMatch(i -> facts.party(i.owner()).isPresent()), "ITEM_OWNER");
    }

    static Optional<Obstacle> higherThere(CourtCase facts, Act<CourtCase, CourtData.Upgrade> act) {
        return unless(facts.tier() != PanelTier.OFFICER, "HIGHEST");
    }

    /** A reason that can be checked must be true. */
    static Optional<Obstacle> liftTrue(CourtCase facts, Act<CourtCase, CourtData.Upgrade> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        return switch (d.lift()) {
            case UNSOLVED_SESSION -> {
                int least = number(act, "COURT_LIFT_SESSIONS");
                yield unless(facts.sessions() >= least, "LIFT_SESSIONS", least);
            }
            case UNSOLVED_DAYS -> {
                var due = act.desk().deadline(CourtDeadline.SOLVE).map(x -> x.dueOn()).orElse(null);
                yield unless(due != null && act.on().isAfter(due), "LIFT_DAYS", due);
            }
            case MONEY -> {
                var amount = d.amount() == null ? facts.amount() : d.amount();
                var limit = act.desk().parameter("COURT_LIFT_MONEY", act.on()).value();
                yield unless(amount != null && amount.compareTo(limit) > 0, "LIFT_MONEY", limit.stripTrailingZeros().toPlainString());
            }
            case RISK -> {
                var risk = d.risk() == null ? facts.risk() : d.risk();
                int from = number(act, "COURT_LIFT_RISK");
                yield unless(risk != null && risk >= from, "LIFT_RISK", from);
            }
            case LEGAL_DOUBT, PARTY_ASKS -> Optional.empty();
        };
    }

    /** Consent is given anew: after the last sitting, by a new application, and knowing that mediation is voluntary and free. */
    static Optional<Obstacle> consentFresh(CourtCase facts, Act<CourtCase, CourtData.Conversion> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        if (!d.applying().stream().allMatch(p -> facts.party(p).isPresent())) {
            return no("ITEM_OWNER");
        }
        var since = facts.sessions() > 0 ? facts.heldOn() : act.file().openedOn();
        boolean after = !d.appliedOn().isBefore(since) && !d.appliedOn().isAfter(act.on());
        return after ? unless(d.mediationTold(), "MEDIATION_TOLD") : no("CONSENT_OLD", since);
    }

    static Optional<Obstacle> twoSides(CourtCase facts, Act<CourtCase, CourtData.Conversion> act) {
        return unless(facts.parties().size() > 1, "ONE_SIDE");
    }

    static Optional<Obstacle> notFamily(CourtCase facts, Act<CourtCase, CourtData.ToTopic> act) {
        return unless(facts.kind() != CourtCodes.Kind.FAMILY, "FAMILY_TOPIC");
    }

    static Optional<Obstacle> partyKnown(CourtCase facts, Act<CourtCase, CourtData.ToAid> act) {
        return unless(act.data() == null || facts.party(act.data().party()).filter(CourtParty::person).isPresent(), "AID_PERSON");
    }

    static Optional<Obstacle> toldElsewhere(CourtCase facts, Act<CourtCase, CourtData.Elsewhere> act) {
        return unless(act.data() == null || act.data().routesTold(), "ROUTES_TOLD");
    }

    static Optional<Obstacle> toldNoResult(CourtCase facts, Act<CourtCase, CourtData.NoResult> act) {
        return unless(act.data() == null || act.data().routesTold(), "ROUTES_TOLD");
    }

    static Optional<Obstacle> toldEnding(CourtCase facts, Act<CourtCase, CourtData.Ending> act) {
        return unless(act.data() == null || act.data().routesTold(), "ROUTES_TOLD");
    }

    /** Only what was agreed can be done or not. */
    static Optional<Obstacle> performanceFits(CourtCase facts, Act<CourtCase, CourtData.Visit> act) {
        boolean agreed = facts.outcome() == CourtCodes.Outcome.SETTLED;
        return unless(act.data() == null || agreed == (act.data().performance() != CourtCodes.Performance.NOT_NEEDED), agreed ? "PERFORMANCE_ASKED" : "PERFORMANCE_NONE");
    }

    static Optional<Obstacle> stillOpen(CourtCase facts, Act<CourtCase, CourtData.Note> act) {
        return unless(facts.performance() == CourtCodes.Performance.PARTLY || facts.performance() == CourtCodes.Performance.NOT_DONE
                || facts.outcome() == CourtCodes.Outcome.NO_RESULT, "ALL_DONE");
    }
}
