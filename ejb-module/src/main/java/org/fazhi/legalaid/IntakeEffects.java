package org.fazhi.legalaid;

import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Holder;
import org.fazhi.platform.Texts;

/** What the steps of {@link AidStep} and {@link DecisionStep} change. */
final class IntakeEffects {

    private IntakeEffects() {
    }

    static void submit(Act<AidCase, AidData.Application> act) {
        act.facts().applied(act.data(), act.on(), act.facts().desk().vault());
        opened(act, AidSeries.APPLICATION);
    }

    static void notice(Act<AidCase, AidData.Notice> act) {
        act.facts().noticed(act.data(), act.on(), act.facts().desk().vault());
        opened(act, AidSeries.NOTICE);
    }

    private static void opened(Act<AidCase, ?> act, AidSeries series) {
        var facts = act.facts();
        int adult = act.desk().parameter("ADULT_AGE", act.on()).whole();
        protect(act, facts.minor(adult, act.on()) || facts.subject().violence());
        series.number(act);
        // A station that received it may see how it goes on, and nothing more.
        if (act.caller().orgId() != act.file().orgId() && !act.caller().has(Role.INTEGRATION)) {
            act.desk().unitJoins(act.caller().orgId(), act.on());
        }
    }

    /** The title of a protected file names neither a minor nor the matter (未成年人保护法103; 反家庭暴力法5). */
    private static void protect(Act<AidCase, ?> act, boolean isProtected) {
        var facts = act.facts();
        var name = facts.applicant().name();
        var words = Texts.of(AidProcedure.WORD);
        act.file().label(isProtected ? "PROTECTED" : "NORMAL");
        act.file().describe(isProtected ? words.get("title.protected", name.substring(0, name.offsetByCodePoints(0, 1)))
                : words.get("title.open", name, facts.subject().cause()), facts.subject().form().name());
    }

    static void hardship(Act<AidCase, AidData.Hardship> act) {
        var facts = act.facts();
        facts.declares(act.data(), facts.desk().standard(act.desk(), act.file().districtId(), act.on()));
        if (act.data().notRequired() == AidCodes.NotRequired.VIOLENCE_VICTIM) {
            facts.subject().violent();
            protect(act, true);
        }
    }

    static void ask(Act<AidCase, AidData.Supplement> act) {
        act.facts().progress().asked(act.data().items(), act.data().servedOn());
        act.desk().pause(act.data().servedOn(), Texts.of(AidProcedure.WORD).get("pause.supplement"));
        AidSeries.SUPPLEMENT.issue(act);
    }

    static void supplied(Act<AidCase, ?> act) {
        act.desk().resume(act.on());
    }

    /** The days between the notice and the day on which the office had it do not count, whenever that was entered. */
    static void reinstated(Act<AidCase, AidData.Reinstatement> act) {
        act.desk().resume(act.data().arrivedOn());
    }

    static void cooperate(Act<AidCase, AidData.Cooperation> act) {
        act.desk().pause(act.on(), Texts.of(AidProcedure.WORD).get("pause.cooperation", act.data().to()));
        AidSeries.COOPERATION.issue(act);
    }

    static void urgent(Act<AidCase, DecisionData.Urgent> act) {
        act.facts().progress().urgent(act.data().ground(), act.data().limitationOn());
    }

    static void review(Act<AidCase, DecisionData.Review> act) {
        act.facts().progress().reviewed(act.data().inScope(), act.data().represented());
    }

    static void grant(Act<AidCase, DecisionData.Grant> act) {
        act.facts().progress().granted(act.on());
        AidSeries.GRANT.issue(act);
    }

    static void refuse(Act<AidCase, DecisionData.Refusal> act) {
        act.facts().progress().refused(act.data().code(), act.data().servedOn());
        AidSeries.REFUSAL.issue(act);
    }

    static void object(Act<AidCase, DecisionData.Objection> act) {
        var before = act.facts().progress().terminationCode() != null ? AidStatus.TERMINATED : AidStatus.REFUSED;
        act.facts().progress().objected(before, act.on(), act.data().postmarkOn());
        act.desk().unitJoins(act.facts().desk().reviewers(act.file().districtId()), act.on());
    }

    static void decideObjection(Act<AidCase, DecisionData.ObjectionDecision> act) {
        act.facts().progress().decided(act.data().servedOn());
        AidSeries.OBJECTION.issue(act);
        act.desk().unitLeaves(act.caller().orgId(), act.on());
    }

    static void restore(Act<AidCase, ?> act) {
        act.facts().progress().restored();
        act.facts().closing().reopened();
    }

    static Holder clerk(Act<AidCase, ?> act) {
        return act.facts().desk().clerk(act.file().orgId());
    }

    static Holder approver(Act<AidCase, ?> act) {
        return act.facts().desk().approver(act.file().orgId());
    }

    static Holder reviewer(Act<AidCase, ?> act) {
        return act.facts().desk().far(act.facts().desk().reviewers(act.file().districtId()), Role.OBJECTION_REVIEWER);
    }
}
