package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;

/** The one-off notice of what is missing, its term, and what follows when it passes (法律援助法43). */
final class SupplementGuards {

    private SupplementGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(AidProcedure.WORD, code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    /** Everything that is missing is said once (法律援助法43); only a fact that came up later may be asked for again. */
    static Optional<Obstacle> askedOnce(AidCase facts, Act<AidCase, AidData.Supplement> act) {
        boolean asked = facts.progress().supplements() > 0;
        return unless(act.data() == null || !asked || act.data().newFact() != null, "ASKED_BEFORE");
    }

    static Optional<Obstacle> servedInOrder(AidCase facts, Act<AidCase, AidData.Supplement> act) {
        return unless(act.data() == null || !act.data().servedOn().isBefore(facts.progress().receivedOn()) && !act.data().servedOn().isAfter(act.on()), "SERVED_ON");
    }

    /** By hand the day on which it came counts, by post the postmark. */
    static Optional<Obstacle> suppliedInTime(AidCase facts, Act<AidCase, AidData.Supplied> act) {
        var last = lastDay(act);
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        } else if (Boolean.TRUE.equals(d.byMail())) {
            return d.postmarkOn() == null ? no("SUPPLY_POSTMARK") : delivered(facts, d.postmarkOn(), act.on(), last);
        }
        return unless(last == null || !act.on().isAfter(last), "SUPPLEMENT_LATE", last);
    }

    /** Between the notice and the day of arrival, and not after the last day. */
    private static Optional<Obstacle> delivered(AidCase facts, LocalDate day, LocalDate arrived, LocalDate last) {
        if (day.isAfter(arrived) || facts.progress().servedOn() != null && day.isBefore(facts.progress().servedOn())) {
            return no("SUPPLY_ORDER", facts.progress().servedOn(), arrived);
        }
        return unless(last == null || !day.isAfter(last), "SUPPLEMENT_LATE", last);
    }

    /** Not before the day after the last one; the law draws the consequence, no person does. */
    static Optional<Obstacle> supplementExpired(AidCase facts, Act<AidCase, AidData.Note> act) {
        var last = lastDay(act);
        return unless(last != null && act.on().isAfter(last), "SUPPLEMENT_RUNS", Objects.toString(last, ""));
    }

    /** Only what was on its way before the term ran out brings the application back. */
    static Optional<Obstacle> wasInTime(AidCase facts, Act<AidCase, AidData.Reinstatement> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        } else if (d.arrivedOn().isAfter(act.on())) {
            return no("ARRIVED_LATER", d.arrivedOn(), act.on());
        } else if (!Boolean.TRUE.equals(d.byMail()) && !d.deliveredOn().equals(d.arrivedOn())) {
            return no("BY_HAND_ONE_DAY");
        }
        return delivered(facts, d.deliveredOn(), d.arrivedOn(), lastDay(act));
    }

    /** Whoever applied again meanwhile is helped in the new file: one matter, one file. */
    static Optional<Obstacle> notAppliedAgain(AidCase facts, Act<AidCase, AidData.Reinstatement> act) {
        var newer = facts.desk().tables().appliedAgain(facts, act.file().orgId());
        return newer == null ? Optional.empty() : no("APPLIED_AGAIN", newer);
    }

    private static LocalDate lastDay(Act<AidCase, ?> act) {
        return act.desk().deadline(AidDeadline.SUPPLEMENT).map(d -> d.dueOn()).orElse(null);
    }
}
