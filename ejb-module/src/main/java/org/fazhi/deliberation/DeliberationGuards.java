package org.fazhi.deliberation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;

/** The conditions of {@link DeliberationStep}. */
final class DeliberationGuards {

    private static final String ROOM = DeliberationProcedure.WORD;

    private DeliberationGuards() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    private static int number(Act<DeliberationTopic, ?> act, String code) {
        return act.desk().parameter(code, act.on()).whole();
    }

    private static Quorum.Share share(Act<DeliberationTopic, ?> act, String code, boolean over) {
        return new Quorum.Share(number(act, code + "_PARTS"), number(act, code + "_OF"), over);
    }

    private static Quorum.Numbers numbers(Act<DeliberationTopic, ?> act) {
        return new Quorum.Numbers(number(act, "DELIB_TALKS_LEAST"), share(act, "DELIB_RESIDENTS_COME", true), share(act, "DELIB_RESIDENTS_AGREE", true),
                share(act, "DELIB_OWNERS_PART", false), share(act, "DELIB_OWNERS_AGREE", true), share(act, "DELIB_OWNERS_WEIGHTY", false));
    }

    // --- screening

    static Optional<Obstacle> ofSelfGovernment(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Screening> act) {
        return unless(act.data() == null || act.data().selfGovernment(), "NOT_SELF_GOVERNMENT");
    }

    /** What the article leaves to the owners is decided by its rule and no other one. */
    static Optional<Obstacle> ruleFits(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Screening> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        boolean owners = d.rule() == DeliberationCodes.Rule.OWNERS;
        if (owners != (d.ownersItem() != null)) {
            return unless(false, owners ? "ITEM_MISSING" : "OWNERS_RULE", d.ownersItem() == null ? "" : d.ownersItem().number());
        }
        return unless(d.rule() != DeliberationCodes.Rule.RESIDENTS || d.counted() != null, "COUNTED_MISSING");
    }

    static Optional<Obstacle> longEnoughAsked(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Survey> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        int days = number(act, "DELIB_SURVEY_DAYS");
        var last = act.data().surveyFrom().plusDays(days - 1L);
        return act.data().surveyTo().isBefore(last) ? unless(false, "SURVEY_SHORT", days, last) : unless(act.data().inFavour() <= act.data().asked(), "SURVEY_NUMBERS");
    }

    // --- opinion, notice, meeting

    /** Nobody is called together, and nobody votes, over what a lawyer has not looked at in writing. */
    static <D> Optional<Obstacle> lawful(DeliberationTopic f, Act<DeliberationTopic, D> act) {
        return f.opinion() == null ? unless(false, "OPINION_MISSING") : unless(f.opinion() == DeliberationCodes.Opinion.LAWFUL, "OPINION_" + f.opinion());
    }

    static Optional<Obstacle> noticedEarly(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Notice> act) {
        int days = number(act, "DELIB_NOTICE_DAYS");
        return unless(act.data() == null || !act.data().heldOn().isBefore(act.on().plusDays(days)), "NOTICE_SHORT", days, act.on().plusDays(days));
    }

    static Optional<Obstacle> onItsDay(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Meeting> act) {
        return unless(f.heldOn() != null && !act.on().isBefore(f.heldOn()), "MEETING_EARLY", f.heldOn());
    }

    static Optional<Obstacle> enoughCame(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Meeting> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        var n = numbers(act);
        return Quorum.attendance(f.rule(), new Quorum.Turnout(d.all(), d.came(), d.allArea(), d.area()), n).flatMap(l -> lack(l, n));
    }

    static Optional<Obstacle> talksOnly(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Consensus> act) {
        return unless(f.rule() == DeliberationCodes.Rule.TALKS, "MUST_VOTE");
    }

    static Optional<Obstacle> carried(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Vote> act) {
        var d = act.data();
        if (f.rule() == DeliberationCodes.Rule.TALKS) {
            return unless(false, "NO_VOTE");
        }
        if (d == null) {
            return Optional.empty();
        }
        var n = numbers(act);
        return Quorum.decision(f.rule(), f.ownersItem(), f.turnout(), new Quorum.Votes(d.votesFor(), d.areaFor()), n).flatMap(l -> lack(l, n));
    }

    private static Optional<Obstacle> lack(Quorum.Lack lack, Quorum.Numbers n) {
        return unless(false, lack.name(), n.talksLeast());
    }

    // --- after it

    static Optional<Obstacle> noticeOver(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Start> act) {
        var last = act.desk().deadline(DeliberationDeadline.NOTICE).map(d -> d.dueOn()).orElse(null);
        return unless(last == null || act.on().isAfter(last), "NOTICE_RUNS", last);
    }

    static Optional<Obstacle> objectionAnswered(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Start> act) {
        return unless(act.data() == null || !act.data().objection() || act.data().answer() != null, "OBJECTION");
    }

    static Optional<Obstacle> dutyKnown(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Progress> act) {
        return unless(act.data() == null || f.duty(act.data().duty()).isPresent(), "DUTY_UNKNOWN");
    }

    static Optional<Obstacle> allDone(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Evaluation> act) {
        var open = f.duties().stream().filter(d -> d.doneOn() == null).map(DeliberationDuty::text).collect(Collectors.joining("；"));
        return unless(open.isEmpty(), "DUTIES_OPEN", open);
    }

    static Optional<Obstacle> gradesFit(DeliberationTopic f, Act<DeliberationTopic, DeliberationData.Evaluation> act) {
        return unless(act.data() == null || act.data().satisfied() <= act.data().partyMembers() + act.data().residents(), "GRADES_NUMBERS");
    }
}
