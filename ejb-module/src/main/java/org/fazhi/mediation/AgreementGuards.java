package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;

/** What an agreement must have before it is drafted, and before it takes effect (人民调解法28–30; domain.md 1.8). */
final class AgreementGuards {

    private AgreementGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of("mediation", code, args);
    }

    /** Written form is needed for labour disputes, difficult cases, and when a party wants it (劳动争议调解仲裁法14; domain.md 1.8). */
    static Optional<Obstacle> oralAllowed(MediationCase facts) {
        if (facts.type().labour()) {
            return no("WRITTEN_LABOUR");
        } else if (facts.difficult()) {
            return no("WRITTEN_DIFFICULT");
        }
        return facts.writtenWanted() ? no("WRITTEN_WANTED") : Optional.empty();
    }

    /** Every clause names who owes what: payments need both sides, a sum and a day. */
    static Optional<Obstacle> clauses(MediationCase facts, List<MediationData.Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            var c = clauses.get(i);
            boolean knownParties = (c.obligor() == null || facts.party(c.obligor()).isPresent()) && (c.obligee() == null || facts.party(c.obligee()).isPresent());
            if (!knownParties) {
                return no("CLAUSE_PARTY", i + 1);
            }
            if (c.obligor() != null && c.obligor().equals(c.obligee())) {
                return no("CLAUSE_SAME_PARTY", i + 1);
            }
            var schedule = schedule(c);
            if (schedule == null) {
                return no("CLAUSE_SCHEDULE", i + 1);
            }
            boolean day = c.dueOn() != null || schedule.last() != null;
            if (c.type() == Codes.ClauseType.PAYMENT && (c.obligor() == null || c.obligee() == null || c.amount() == null
                    || c.amount().signum() <= 0 || !day)) {
                return no("CLAUSE_PAYMENT", i + 1);
            }
            if (schedule.last() != null && (c.amount() == null || schedule.total().compareTo(c.amount()) != 0)) {
                return no("CLAUSE_SUM", i + 1, schedule.total().toPlainString(), c.amount() == null ? "—" : c.amount().toPlainString());
            }
        }
        return Optional.empty();
    }

    /** {@return the instalments of a clause, or null when a line cannot be read} */
    static Schedule schedule(MediationData.Clause clause) {
        try {
            return Schedule.read(clause.schedule());
        } catch (Schedule.Unreadable e) {
            return null;
        }
    }

    /** {@return the last day of a clause: of its last instalment, or its own; null when it has none} */
    static LocalDate lastDay(MediationData.Clause clause) {
        var schedule = schedule(clause);
        return schedule != null && schedule.last() != null ? schedule.last() : clause.dueOn();
    }

    /**
     * A clause as far as its words matter.
     *
     * @param type its kind
     * @param text what it says
     */
    record Wording(Codes.ClauseType type, String text) {
    }

    /** {@return the clauses that a court will not confirm: personal status, ownership (民诉法解释355), as numbers in words; or null} */
    static String notConfirmable(List<MediationData.Clause> clauses) {
        return notConfirmableTexts(clauses.stream().map(c -> new Wording(c.type(), c.text())).toList());
    }

    /** {@return the same for clauses of which only kind and words are at hand} */
    static String notConfirmableTexts(List<Wording> clauses) {
        var found = IntStream.range(0, clauses.size()).filter(i -> StatusOrOwnership.declaredBy(clauses.get(i).type(), clauses.get(i).text()))
                .mapToObj(i -> "第" + (i + 1) + "条").collect(Collectors.joining("、"));
        return found.isEmpty() ? null : found;
    }

    static Optional<Obstacle> signatures(MediationCase facts, Act<MediationCase, MediationData.Signatures> act) {
        var s = act.data();
        if (s.parties().isEmpty() && s.mediatorOn() == null) {
            return no("NOTHING_SIGNED");
        }
        boolean known = s.parties().keySet().stream().allMatch(id -> facts.party(id).isPresent());
        boolean notAhead = s.parties().values().stream().noneMatch(d -> d.isAfter(act.on())) && (s.mediatorOn() == null || !s.mediatorOn().isAfter(act.on()));
        return !known ? no("SIGN_PARTY") : notAhead ? Optional.empty() : no("SIGN_DAY", act.on());
    }

    /** All parties, the mediator and the committee's seal: only then is it in force (人民调解法29). */
    static Optional<Obstacle> threeElements(MediationCase facts, Act<MediationCase, MediationData.Sealing> act) {
        var missing = facts.parties().stream().filter(p -> p.signedOn() == null).map(MediationParty::name).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            return no("PARTY_SIGNATURE_MISSING", missing);
        }
        if (facts.mediatorSigned() == null) {
            return no("MEDIATOR_SIGNATURE_MISSING");
        }
        return act.data() != null && act.data().sealedOn().isAfter(act.on()) ? no("SIGN_DAY", act.on()) : Optional.empty();
    }
}
