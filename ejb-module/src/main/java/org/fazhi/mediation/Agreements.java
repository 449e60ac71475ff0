package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.FileEvent;
import org.fazhi.platform.Json;

/**
 * The clauses of a file from draft to force. Each agreement on a file is an edition: the one in force keeps its rows and receipts until
 * a new one takes its place; the rows of a draft go when it is drafted anew or given up.
 */
final class Agreements {

    private Agreements() {
    }

    /** Puts the clauses of a draft in the place of an earlier draft; nobody has signed it yet. */
    static void draft(MediationCase facts, List<MediationData.Clause> clauses) {
        giveUpDraft(facts);
        for (int i = 0; i < clauses.size(); i++) {
            facts.clauses().add(new AgreementClause(facts, facts.aftermath().edition() + 1, i + 1, clauses.get(i), facts.desk().keys()));
        }
        var last = clauses.stream().map(AgreementGuards::lastDay).filter(Objects::nonNull).max(Comparator.naturalOrder());
        facts.drafted(AgreementGuards.notConfirmable(clauses), last.orElse(null));
    }

    /** Forgets a draft: the parties went back on it. */
    static void giveUp(MediationCase facts) {
        giveUpDraft(facts);
        facts.drafted(null, null);
    }

    private static void giveUpDraft(MediationCase facts) {
        facts.clauses().removeIf(c -> c.edition() > facts.aftermath().edition());
    }

    /** The draft is the agreement now; what the court had said of an earlier one does not concern it. */
    static void takesForce(MediationCase facts, LocalDate on) {
        facts.aftermath().takesForce();
        facts.aftermath().performed(null);
        facts.confirmation().forget();
        reckon(facts, on);
    }

    /** Puts the old agreement back to what it was before a new one was begun: the history tells who had signed it when. */
    static void keepsOld(MediationCase facts, List<FileEvent> history) {
        giveUpDraft(facts);
        var old = inForce(facts);
        facts.drafted(AgreementGuards.notConfirmableTexts(old.stream().map(c -> new AgreementGuards.Wording(c.type(), c.text())).toList()), old.stream().flatMap(c -> c.dues().stream()).max(Comparator.naturalOrder()).orElse(null));
        facts.aftermath().revising(false);
        int revised = lastPlace(history, PerformanceStep.REVISE_AGREEMENT.name());
        var before = history.subList(0, revised);
        int drafted = Math.max(lastPlace(before, MediationStep.DRAFT_AGREEMENT.name()), lastPlace(before, PerformanceStep.REVISE_AGREEMENT.name()));
        before.subList(drafted, before.size()).forEach(e -> signAgain(facts, e));
    }

    private static int lastPlace(List<FileEvent> history, String step) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).step().equals(step)) {
                return i;
            }
        }
        return 0;
    }

    private static void signAgain(MediationCase facts, FileEvent event) {
        var data = Json.readObject(event.data());
        if (event.step().equals(MediationStep.SIGN.name())) {
            if (data.get("parties") instanceof java.util.Map<?, ?> days) {
                days.forEach((party, day) -> facts.party(Long.valueOf(party.toString())).ifPresent(p -> p.signs(LocalDate.parse(day.toString()))));
            }
            if (data.get("mediatorOn") != null) {
                facts.mediatorSigns(LocalDate.parse(data.get("mediatorOn").toString()));
            }
        } else if (event.step().equals(MediationStep.SEAL.name())) {
            facts.sealedAgain(LocalDate.parse(data.get("sealedOn").toString()));
        }
    }

    /** {@return the clauses of the agreement in force, in order; empty when there is none} */
    static List<AgreementClause> inForce(MediationCase facts) {
        return facts.clauses().stream().filter(c -> c.edition() == facts.aftermath().edition()).sorted(Comparator.comparing(AgreementClause::seq)).toList();
    }

    /** {@return a clause of the agreement in force} */
    static Optional<AgreementClause> clause(MediationCase facts, Long id) {
        return inForce(facts).stream().filter(c -> id != null && c.id() == id).findFirst();
    }

    /** {@return how performance stands on a day, derived from the clauses; what the file remembers where they are not known} */
    static Codes.PerformanceStatus performance(MediationCase facts, LocalDate day) {
        var states = inForce(facts).stream().map(c -> c.on(day)).toList();
        return states.isEmpty() ? facts.performance() : ClauseState.ofFile(states);
    }

    /** Writes down how performance stands after an act, and since when nothing is owed. */
    static void reckon(MediationCase facts, LocalDate on) {
        var now = performance(facts, on);
        facts.performed(now);
        var last = inForce(facts).stream().map(AgreementClause::lastReceived).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(on);
        facts.aftermath().performed(now != Codes.PerformanceStatus.PERFORMED ? null : last.isBefore(facts.effectiveOn()) ? facts.effectiveOn() : last);
    }

    /** Writes that everything was performed on the day itself: an oral agreement that was performed on the spot. */
    static void performedOnTheSpot(Act<MediationCase, MediationData.OralAgreement> act) {
        var facts = act.facts();
        boolean onlyStanding = inForce(facts).stream().allMatch(c -> c.terms().standing());
        inForce(facts).stream().filter(c -> onlyStanding || !c.terms().standing()).forEach(c -> c.receives(new AgreementReceipt(facts.desk().keys().getAsLong(),
                c, act.on(), new PerformanceData.Receipt(c.id(), c.amount(), null, null, PerformanceData.Proof.ON_SITE, c.amount() == null, null, null))));
        reckon(facts, act.on());
    }
}
