package org.fazhi.legalaid;

import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** The conditions of {@link HandlingStep} and {@link ClosingStep}. */
final class HandlingGuards {

    private HandlingGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(AidProcedure.WORD, code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    static Optional<Obstacle> milestoneFits(AidCase facts, Act<AidCase, HandlingData.Work> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        var words = Texts.of(AidProcedure.WORD);
        if (!d.milestone().fits(facts.subject().form())) {
            return no("MILESTONE_FORM", words.name(d.milestone()), words.get("topic." + facts.subject().form()));
        }
        boolean signed = d.milestone() != AidCodes.Milestone.MEETING && d.milestone() != AidCodes.Milestone.FIRST_MEETING || Boolean.TRUE.equals(d.recipientSigned());
        if (!signed) {
            return no("NOTES_UNSIGNED");
        }
        return unless(d.milestone() != AidCodes.Milestone.SETTLEMENT || Boolean.TRUE.equals(d.recipientConsents()), "NO_CONSENT");
    }

    /** First things first: whoever is defended is met, whoever is represented is seen, before anything else (程序规定29、33). */
    static Optional<Obstacle> metFirst(AidCase facts, Act<AidCase, HandlingData.Work> act) {
        var first = facts.subject().form().criminal() ? AidCodes.Milestone.MEETING : AidCodes.Milestone.FIRST_MEETING;
        boolean wants = act.data() == null || facts.handling().works() > 0 || act.data().milestone() == first
                || act.data().milestone() == AidCodes.Milestone.FILE_READING;
        return unless(wants, "MEET_FIRST", Texts.of(AidProcedure.WORD).name(first));
    }

    static Optional<Obstacle> basisFits(AidCase facts, Act<AidCase, HandlingData.Conclusion> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        var words = Texts.of(AidProcedure.WORD);
        if (!AidCodes.ConclusionBasis.of(facts.subject().stage()).contains(d.basis())) {
            return no("BASIS_STAGE", words.name(d.basis()), words.name(facts.subject().stage()));
        }
        return unless(!d.concludedOn().isBefore(facts.handling().assignedOn()), "CONCLUDED_BEFORE", facts.handling().assignedOn());
    }

    /** The recipient was told how things go at least once (法律援助法46). */
    static Optional<Obstacle> reportedOnce(AidCase facts, Act<AidCase, HandlingData.Conclusion> act) {
        return unless(facts.handling().reports() > 0, "NOT_REPORTED");
    }

    /** A file after termination is handed in only where somebody worked on it. */
    static Optional<Obstacle> workDone(AidCase facts, Act<AidCase, ?> act) {
        return unless(facts.handling().provider() != null && facts.handling().contractOn() != null, "NO_WORK");
    }

    static Optional<Obstacle> objectionOver(AidCase facts, Act<AidCase, ?> act) {
        if (!AidStatus.TERMINATED.name().equals(act.file().status()) && !AidStatus.REFUSED.name().equals(act.file().status())) {
            return Optional.empty();
        }
        var last = act.desk().deadline(AidDeadline.OBJECTION_WINDOW).map(d -> d.dueOn()).orElse(null);
        return unless(last == null || act.on().isAfter(last), "OBJECTION_OPEN", last);
    }

    static Optional<Obstacle> checked(AidCase facts, Act<AidCase, ?> act) {
        return unless(Boolean.TRUE.equals(facts.closing().complete()), facts.closing().complete() == null ? "NOT_CHECKED" : "FILE_INCOMPLETE");
    }

    /** What is paid is what was priced, once per case (duplicate detection). */
    static Optional<Obstacle> amountPriced(AidCase facts, Act<AidCase, HandlingData.Payment> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        if (d.amount().compareTo(facts.closing().subsidy()) != 0) {
            return no("AMOUNT", facts.closing().subsidy().toPlainString());
        }
        var twin = facts.desk().tables().paidTwin(facts, act.data().voucher());
        return twin == null ? Optional.empty() : no("PAID_TWIN", twin);
    }

    static Optional<Obstacle> subsidyDue(AidCase facts, Act<AidCase, ?> act) {
        return unless(facts.closing().subsidy() != null && facts.closing().subsidy().signum() > 0, "NO_SUBSIDY");
    }

    /** A peer of another unit: nobody grades what he or a colleague of his firm handled. */
    static Optional<Obstacle> peer(AidCase facts, Act<AidCase, HandlingData.Grading> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var grader = facts.desk().provider(act.file().districtId(), act.data().grader(), act.on());
        if (grader.isEmpty()) {
            return no("NO_PEER");
        }
        boolean handled = act.desk().history().stream().map(FileEvent::accountId).anyMatch(a -> a == grader.get().account());
        if (handled || act.data().grader().equals(facts.handling().provider()) || act.data().grader().equals(act.caller().accountId())) {
            return no("OWN_WORK", grader.get().name());
        }
        return unless(facts.handling().unit() == null || grader.get().unit() != facts.handling().unit(), "OWN_FIRM", grader.get().name());
    }

    static Optional<Obstacle> gradeFits(AidCase facts, Act<AidCase, HandlingData.Grading> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        int score = act.data().score();
        int excellent = act.desk().parameter("AID_GRADE_EXCELLENT", act.on()).whole();
        int good = act.desk().parameter("AID_GRADE_GOOD", act.on()).whole();
        int pass = act.desk().parameter("AID_GRADE_PASS", act.on()).whole();
        var grade = score >= excellent ? AidCodes.Grade.EXCELLENT : score >= good ? AidCodes.Grade.GOOD : score >= pass ? AidCodes.Grade.PASS : AidCodes.Grade.FAIL;
        return unless(grade == act.data().grade(), "GRADE_SCORE", score, Texts.of(AidProcedure.WORD).name(grade));
    }

    static Optional<Obstacle> nothingOwed(AidCase facts, Act<AidCase, HandlingData.Archive> act) {
        boolean owed = AidStatus.FILE_ACCEPTED.name().equals(act.file().status()) && facts.closing().subsidy() != null && facts.closing().subsidy().signum() > 0;
        boolean unfiled = AidStatus.TERMINATED.name().equals(act.file().status()) && facts.handling().contractOn() != null;
        return owed ? no("SUBSIDY_OWED") : unless(!unfiled, "FILE_OWED");
    }

    /** While somebody complains about it the file stays at hand. */
    static Optional<Obstacle> noComplaintOpen(AidCase facts, Act<AidCase, HandlingData.Archive> act) {
        var open = facts.desk().complaint(act.file().id());
        return unless(open == null, "COMPLAINT_OPEN", open);
    }
}
