package org.fazhi.mediation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.mediation.Codes.PerformanceStatus;

/** The conditions of {@link PerformanceStep}; sentences stand in performance.properties under {@code guard.*}. */
final class PerformanceGuards {

    private PerformanceGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of("mediation", code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    // --- receipts

    static Optional<Obstacle> somethingOwed(MediationCase facts, Act<MediationCase, ?> act) {
        return unless(Agreements.inForce(facts).stream().anyMatch(c -> c.on(act.on()).light() != PerformanceStatus.PERFORMED), "NOTHING_OWED");
    }

    static Optional<Obstacle> clauseInForce(MediationCase facts, Act<MediationCase, PerformanceData.Receipt> act) {
        return act.data() == null ? Optional.empty() : known(facts, act.data().clause());
    }

    private static Optional<Obstacle> known(MediationCase facts, Long clause) {
        return unless(Agreements.clause(facts, clause).isPresent(), "CLAUSE_UNKNOWN");
    }

    /** Money is counted, everything else is done or begun: one cannot stand for the other. */
    static Optional<Obstacle> sumOrDeed(MediationCase facts, Act<MediationCase, PerformanceData.Receipt> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        return Agreements.clause(facts, act.data().clause()).flatMap(c -> {
            var sum = act.data().amount();
            if (c.amount() != null) {
                return unless(sum != null && sum.signum() > 0, "RECEIPT_SUM", c.seq());
            }
            return sum != null && sum.signum() > 0 ? no("RECEIPT_NO_SUM", c.seq()) : Optional.empty();
        });
    }

    /** Nobody pays more than is owed without having been told. */
    static Optional<Obstacle> notMoreThanOwed(MediationCase facts, Act<MediationCase, PerformanceData.Receipt> act) {
        if (act.data() == null || act.data().amount() == null || Boolean.TRUE.equals(act.data().overpaid())) {
            return Optional.empty();
        }
        return Agreements.clause(facts, act.data().clause()).filter(c -> c.amount() != null).flatMap(c -> {
            BigDecimal owed = c.on(act.on()).owed();
            return unless(act.data().amount().compareTo(owed) <= 0, "RECEIPT_OVER", c.seq(), owed.toPlainString(),
                    act.data().amount().subtract(owed).toPlainString());
        });
    }

    static Optional<Obstacle> dayOfReceipt(MediationCase facts, Act<MediationCase, PerformanceData.Receipt> act) {
        var day = act.data() == null ? null : act.data().paidOn();
        return unless(day == null || !day.isAfter(act.on()) && !day.isBefore(act.file().openedOn()), "RECEIPT_DAY", act.file().openedOn(), act.on());
    }

    // --- urging, visit

    static boolean waitsForUrging(MediationCase facts) {
        var today = facts.desk().calendar().today();
        return Agreements.inForce(facts).stream().anyMatch(c -> c.waitsForUrging(today));
    }

    static Optional<Obstacle> clauseOpen(MediationCase facts, Act<MediationCase, PerformanceData.Urging> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var clause = Agreements.clause(facts, act.data().clause());
        return clause.isEmpty() ? no("CLAUSE_UNKNOWN")
                : unless(clause.get().on(act.on()).light() != PerformanceStatus.PERFORMED, "CLAUSE_DONE", clause.get().seq());
    }

    static Optional<Obstacle> promiseAhead(MediationCase facts, Act<MediationCase, PerformanceData.Urging> act) {
        var promised = act.data() == null ? null : act.data().promisedOn();
        return unless(promised == null || !promised.isBefore(act.on()), "PROMISE_PAST", act.on());
    }

    /** While something is owed and nothing else is more urgent, money that came in is what comes next, not the closing of the file. */
    static boolean waitsForPerformance(MediationCase facts) {
        var today = facts.desk().calendar().today();
        return facts.confirmation().state() != Confirmation.State.INTENT_RECORDED && !facts.aftermath().reportOwed() && facts.aftermath().suedOn() == null
                && !waitsForUrging(facts) && Agreements.inForce(facts).stream().anyMatch(c -> c.on(today).light() != PerformanceStatus.PERFORMED && !c.terms().standing());
    }

    static Optional<Obstacle> agreed(MediationCase facts, Act<MediationCase, PerformanceData.Visit> act) {
        return unless(facts.effectiveOn() != null, "NOT_AGREED");
    }

    /** Where something may flare up, the record says what is done about it. */
    static Optional<Obstacle> hazardMet(MediationCase facts, Act<MediationCase, PerformanceData.Visit> act) {
        var d = act.data();
        return unless(d == null || d.hazard() == PerformanceData.Hazard.NONE || d.measures() != null, "HAZARD_MEASURES");
    }

    // --- dispute

    static Optional<Obstacle> clauseNotDisputed(MediationCase facts, Act<MediationCase, PerformanceData.Dispute> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var clause = Agreements.clause(facts, act.data().clause());
        return clause.isEmpty() ? no("CLAUSE_UNKNOWN") : unless(clause.get().disputedOn() == null, "DISPUTED_ALREADY", clause.get().seq());
    }

    static Optional<Obstacle> somethingDisputed(MediationCase facts, Act<MediationCase, PerformanceData.Settlement> act) {
        return unless(Agreements.inForce(facts).stream().anyMatch(c -> c.disputedOn() != null), "NOTHING_DISPUTED");
    }

    static Optional<Obstacle> clauseDisputed(MediationCase facts, Act<MediationCase, PerformanceData.Settlement> act) {
        return unless(act.data() == null || Agreements.clause(facts, act.data().clause()).filter(c -> c.disputedOn() != null).isPresent(), "NOTHING_DISPUTED");
    }

    // --- new agreement

    static Optional<Obstacle> notPerformed(MediationCase facts, Act<MediationCase, PerformanceData.NewAgreement> act) {
        return unless(Agreements.performance(facts, act.on()) != PerformanceStatus.PERFORMED, "NOTHING_OWED");
    }

    static Optional<Obstacle> notBeforeTheCourt(MediationCase facts, Act<MediationCase, PerformanceData.NewAgreement> act) {
        return switch (facts.confirmation().state()) {
            case SUBMITTED, COURT_ACCEPTED -> no("REVISE_BEFORE_COURT");
            case CONFIRMED -> no("REVISE_CONFIRMED");
            default -> Optional.empty();
        };
    }

    static Optional<Obstacle> allAgreeToChange(MediationCase facts, Act<MediationCase, PerformanceData.NewAgreement> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var days = act.data().agreed();
        var missing = facts.parties().stream().filter(p -> days.get(p.id()) == null || days.get(p.id()).isAfter(act.on())).map(MediationParty::name)
                .collect(Collectors.joining("、"));
        return unless(missing.isEmpty(), "REVISE_CONSENT", missing);
    }

    static Optional<Obstacle> newClausesValid(MediationCase facts, Act<MediationCase, PerformanceData.NewAgreement> act) {
        return act.data() == null ? Optional.empty() : AgreementGuards.clauses(facts, act.data().clauses());
    }

    static Optional<Obstacle> revising(MediationCase facts, Act<MediationCase, MediationData.BackOut> act) {
        return unless(facts.aftermath().revising(), "NOT_REVISING");
    }

    /** While a new agreement waits for its signatures the old one stays in force: the mediation cannot fall back behind it. */
    static Optional<Obstacle> notRevising(MediationCase facts, Act<MediationCase, ?> act) {
        return unless(!facts.aftermath().revising(), "REVISING");
    }

    // --- suit, report

    static Optional<Obstacle> notSued(MediationCase facts, Act<MediationCase, PerformanceData.Suit> act) {
        var a = facts.aftermath();
        return unless(a.suedOn() == null || a.judgment() == PerformanceData.JudgmentResult.WITHDRAWN, "SUED_ALREADY", a.suedOn());
    }

    static Optional<Obstacle> sued(MediationCase facts, Act<MediationCase, PerformanceData.Judgment> act) {
        return unless(facts.aftermath().suedOn() != null, "NOT_SUED");
    }

    static Optional<Obstacle> reportOwed(MediationCase facts, Act<MediationCase, PerformanceData.Report> act) {
        return unless(facts.aftermath().reportOwed(), "NO_REPORT");
    }
}
