package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** The conditions of {@link DecisionStep}; what hardship has to do with it is told by {@link Eligibility} and named neutrally, because refusals are journalled. */
final class DecisionGuards {

    private DecisionGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(AidProcedure.WORD, code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    /** The law's urgency (法律援助法44): fewer than seven days left, or another ground, which the reason tells. */
    static Optional<Obstacle> urgent(AidCase facts, Act<AidCase, DecisionData.Urgent> act) {
        var d = act.data();
        if (d == null || d.ground() != AidCodes.UrgentGround.LIMITATION) {
            return Optional.empty();
        }
        if (d.limitationOn() == null) {
            return no("LIMITATION_ON");
        }
        int days = act.desk().parameter("AID_URGENT_DAYS", act.on()).whole();
        long left = UrgentAid.daysLeft(act.on(), d.limitationOn());
        return unless(UrgentAid.limitationNear(act.on(), d.limitationOn(), days), left < 0 ? "LIMITATION_OVER" : "NOT_URGENT", left, days);
    }

    /** Whoever has an interest in the matter does not review it. */
    static Optional<Obstacle> noInterest(AidCase facts, Act<AidCase, DecisionData.Review> act) {
        return unless(act.data() == null || act.data().noInterest(), "INTEREST");
    }

    static Optional<Obstacle> routeDeclared(AidCase facts, Act<AidCase, DecisionData.Review> act) {
        return unless(facts.hardship().route() != null, "ELIGIBILITY_OPEN");
    }

    static Optional<Obstacle> reviewed(AidCase facts, Act<AidCase, ?> act) {
        return unless(facts.progress().inScope() != null, "NOT_REVIEWED");
    }

    /** Scope, person, hardship: all three, or nothing is granted. An order to correct replaces scope and person. */
    static Optional<Obstacle> eligible(AidCase facts, Act<AidCase, ?> act) {
        boolean ordered = AidStatus.ORDERED.name().equals(act.file().status());
        if (!ordered && Boolean.FALSE.equals(facts.progress().inScope())) {
            return no("NOT_IN_SCOPE");
        } else if (!ordered && Boolean.TRUE.equals(facts.progress().represented())) {
            return no("REPRESENTED");
        }
        var verdict = facts.hardship().verdict();
        return verdict == Eligibility.Verdict.MET || ordered ? Optional.empty()
                : Optional.of(new Obstacle("ELIGIBILITY", Texts.of(AidProcedure.WORD).get("eligibility." + verdict)));
    }

    /** A refusal gives its true reason: 经济困难 only where the sum says so, 已有委托 only where the review found it. */
    static Optional<Obstacle> codeFits(AidCase facts, Act<AidCase, DecisionData.Refusal> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        return switch (act.data().code()) {
            case HARDSHIP_NOT_MET -> facts.hardship().verdict() == Eligibility.Verdict.ABOVE_STANDARD ? Optional.empty()
                    : Optional.of(new Obstacle("CODE_UNPROVEN", Texts.of(AidProcedure.WORD).get("guard.CODE_UNPROVEN")));
            case NOT_IN_SCOPE -> unless(Boolean.FALSE.equals(facts.progress().inScope()), "CODE_SCOPE");
            case ALREADY_REPRESENTED -> unless(Boolean.TRUE.equals(facts.progress().represented()), "CODE_REPRESENTED");
            default -> Optional.empty();
        };
    }

    static Optional<Obstacle> refusalServed(AidCase facts, Act<AidCase, DecisionData.Refusal> act) {
        return served(act.data() == null ? null : act.data().servedOn(), act);
    }

    static Optional<Obstacle> objectionServed(AidCase facts, Act<AidCase, DecisionData.ObjectionDecision> act) {
        return served(act.data() == null ? null : act.data().servedOn(), act);
    }

    private static Optional<Obstacle> served(LocalDate day, Act<AidCase, ?> act) {
        return unless(day == null || !day.isBefore(act.file().openedOn()), "SERVED_BEFORE");
    }

    /** Fifteen days from service; what was posted in time is not late (程序规定22; domain.md 6.1 no. 6). */
    static Optional<Obstacle> inTime(AidCase facts, Act<AidCase, DecisionData.Objection> act) {
        var last = act.desk().deadline(AidDeadline.OBJECTION_WINDOW).map(d -> d.dueOn()).orElse(null);
        if (act.data() == null) {
            return Optional.empty();
        } else if (act.data().byMail() && act.data().postmarkOn() == null) {
            return no("POSTMARK");
        }
        var day = act.data().byMail() ? act.data().postmarkOn() : act.on();
        if (day.isAfter(act.on())) {
            return no("POSTMARK_LATER", day, act.on());
        }
        return unless(last == null || !day.isAfter(last), "OBJECTION_LATE", last);
    }

    static Optional<Obstacle> reviewersKnown(AidCase facts, Act<AidCase, DecisionData.Objection> act) {
        return unless(facts.desk().reviewers(act.file().districtId()) != null, "NO_REVIEWER");
    }

    /** Nobody judges an objection against what he reviewed or decided himself. */
    static Optional<Obstacle> ownDecision(AidCase facts, Act<AidCase, DecisionData.ObjectionDecision> act) {
        var decisive = Set.of(DecisionStep.REVIEW.name(), DecisionStep.GRANT.name(), DecisionStep.REFUSE.name(), AssignmentStep.TERMINATE.name());
        boolean own = act.desk().history().stream().filter(e -> decisive.contains(e.step())).map(FileEvent::accountId).anyMatch(a -> a == act.caller().accountId());
        return unless(!own, "OWN_DECISION");
    }

    /** The bureau's reviewer is no clerk and no approver of the centre, whatever else the account holds. */
    static Optional<Obstacle> notOfCentre(AidCase facts, Act<AidCase, DecisionData.ObjectionDecision> act) {
        return unless(!act.caller().has(Role.AID_CLERK) && !act.caller().has(Role.AID_APPROVER), "REVIEWER_OF_CENTRE");
    }

    static Optional<Obstacle> wasRefused(AidCase facts, Act<AidCase, ?> act) {
        boolean ordered = AidStatus.ORDERED.name().equals(act.file().status());
        return unless(!ordered || facts.progress().contested() == AidStatus.REFUSED, "ORDERED_RESTORE");
    }

    static Optional<Obstacle> wasTerminated(AidCase facts, Act<AidCase, ?> act) {
        return unless(facts.progress().contested() == AidStatus.TERMINATED, "ORDERED_GRANT");
    }

    /** Where nobody had begun there is nobody to go on. */
    static Optional<Obstacle> wasEngaged(AidCase facts, Act<AidCase, ?> act) {
        return unless(facts.handling().contractOn() != null, "ORDERED_RESUME");
    }

    static Optional<Obstacle> notEngaged(AidCase facts, Act<AidCase, ?> act) {
        return unless(facts.handling().contractOn() == null, "ORDERED_RESTORE");
    }

    /** After the days for the formalities, and not before, the approver may end what was granted in advance; nothing ends by itself. */
    static Optional<Obstacle> formalitiesOver(AidCase facts, Act<AidCase, ?> act) {
        var last = act.desk().deadline(AidDeadline.FORMALITIES).map(d -> d.dueOn()).orElse(null);
        return unless(last != null && act.on().isAfter(last), "FORMALITIES_RUN", last);
    }
}
