package org.fazhi.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Holder;
import org.fazhi.platform.Texts;

/** What the steps of {@link MediationStep} change. */
final class MediationEffects {

    private MediationEffects() {
    }

    static void register(Act<MediationCase, MediationData.Registration> act) {
        var facts = act.facts();
        var data = act.data();
        facts.register(data, facts.desk().type(act.file().orgId()), act.on(), facts.desk().vault());
        int adult = act.desk().parameter("ADULT_AGE", act.on()).whole();
        act.file().describe(Titles.of(facts, act.on(), adult), data.type().name());
        boolean minor = facts.parties().stream().anyMatch(p -> p.ageOn(act.on()) != null && p.ageOn(act.on()) < adult);
        if (minor && facts.violence()) {
            SafetyEffects.mustReport(act);
        }
        if (data.type().labour()) {
            act.desk().task(MediationTask.ARBITRATION_NOTICE, Assignee.lead(), act.on(), act.on(), "", null);
        }
        act.file().label(minor || facts.violence() ? "PROTECTED" : facts.publicSession() ? "NORMAL" : "CONFIDENTIAL");
    }

    static void consent(Act<MediationCase, MediationData.Consent> act) {
        act.facts().party(act.data().party()).ifPresent(p -> p.answers(act.data().answer(), act.data().method(), act.on()));
    }

    /** The number is allocated at acceptance, from the committee's series of the year (domain.md 1.12). */
    static void accept(Act<MediationCase, MediationData.Acceptance> act) {
        var unit = act.facts().desk().unit(act.file().orgId());
        act.desk().issueNumber("mediation:" + act.file().orgId(), "（{year}）" + unit.shortName() + "人调字第{n}号", act.on());
        act.facts().accepted(act.on(), Boolean.TRUE.equals(act.data().difficult()));
        act.desk().task(MediationTask.EXPIRY, Assignee.lead(), act.on(), act.on(), "", null);
    }

    /** Accepted by mistake, before anybody mediated: the number stays in the register without a case; the days for the decision were never interrupted. */
    static void takeAcceptanceBack(Act<MediationCase, MediationData.Voiding> act) {
        act.desk().takeNumberBack(act.data().reason());
        act.facts().accepted(null, false);
        act.desk().handledBy(List.of(), act.on());
        act.desk().drop(MediationTask.EXPIRY, null, act.on());
        List.of(MediationDeadline.MEDIATION, MediationDeadline.ASSIGNMENT, MediationDeadline.RECUSAL).forEach(rule -> act.desk().dismiss(rule, act.on()));
        act.desk().reopen(MediationDeadline.ACCEPTANCE);
    }

    static void refuse(Act<MediationCase, MediationData.NonAcceptance> act) {
        act.facts().refused(act.data().code());
    }

    static void assign(Act<MediationCase, MediationData.Assignment> act) {
        act.desk().handledBy(act.data().mediators(), act.on());
    }

    static void recuse(Act<MediationCase, MediationData.Recusal> act) {
        act.desk().handledBy(List.of(), act.on());
    }

    static void begin(Act<MediationCase, MediationData.RightsNotice> act) {
        act.data().signed().forEach((id, day) -> act.facts().party(id).ifPresent(p -> p.notified(day)));
        act.facts().begins(!Boolean.FALSE.equals(act.data().publicSession()), Boolean.TRUE.equals(act.data().writtenWanted()));
        if (!act.facts().publicSession() && "NORMAL".equals(act.file().secrecy())) {
            act.file().label("CONFIDENTIAL");
        }
    }

    static void session(Act<MediationCase, MediationData.Session> act) {
        var d = act.data();
        if (d.victimConsentOn() != null) {
            act.facts().victimConsents(d.victimConsentOn());
        }
        act.facts().meetsNext(d.nextOn() == null ? null : d.nextOn().atTime(d.nextAt() == null ? LocalTime.of(9, 0) : d.nextAt()), d.nextPlace());
    }

    static void extend(Act<MediationCase, MediationData.Extension> act) {
        act.desk().extend(MediationDeadline.MEDIATION, act.data().days());
        act.facts().extended();
    }

    /** In force on the day on which agreement was reached (人民调解法30); it was performed on the spot, or it would be written. */
    static void agreeOrally(Act<MediationCase, MediationData.OralAgreement> act) {
        over(act);
        Agreements.draft(act.facts(), act.data().clauses());
        act.facts().agreed(act.on(), Codes.Outcome.AGREED_ORAL);
        Agreements.takesForce(act.facts(), act.on());
        Agreements.performedOnTheSpot(act);
        PerformanceTasks.plan(act);
    }

    static void draft(Act<MediationCase, MediationData.Agreement> act) {
        Agreements.draft(act.facts(), act.data().clauses());
    }

    static void sign(Act<MediationCase, MediationData.Signatures> act) {
        act.data().parties().forEach((id, day) -> act.facts().party(id).ifPresent(p -> p.signs(day)));
        if (act.data().mediatorOn() != null) {
            act.facts().mediatorSigns(act.data().mediatorOn());
        }
    }

    /** In force on the latest of: each party's signature, the lead mediator's, the seal (人民调解法29). */
    static void seal(Act<MediationCase, MediationData.Sealing> act) {
        var facts = act.facts();
        LocalDate effective = Stream.concat(facts.parties().stream().map(MediationParty::signedOn), Stream.of(facts.mediatorSigned(), act.data().sealedOn()))
                .max(Comparator.naturalOrder()).orElseThrow();
        facts.sealed(act.data().sealedOn(), effective);
        facts.desk().seals().seal(act);
        Agreements.takesForce(facts, act.on());
        PerformanceTasks.plan(act);
        over(act);
    }

    /** With the mediation over nobody is asked about its clocks any more. */
    static void over(Act<MediationCase, ?> act) {
        act.desk().drop(MediationTask.EXPIRY, "", act.on());
        act.desk().drop(MediationTask.ARBITRATION_NOTICE, "", act.on());
        TransferEffects.feedbackOwed(act);
    }

    static void backOut(Act<MediationCase, MediationData.BackOut> act) {
        Agreements.giveUp(act.facts());
    }

    static void terminate(Act<MediationCase, MediationData.Termination> act) {
        over(act);
        act.desk().resume(act.on());
        act.facts().terminated(switch (act.data().ground()) {
            case FAILED -> Codes.Outcome.FAILED;
            case REFUSED -> Codes.Outcome.TERMINATED_REFUSED;
            case SEIZED -> Codes.Outcome.TERMINATED_SEIZED;
            case IMPOSSIBLE -> Codes.Outcome.TERMINATED_IMPOSSIBLE;
            case WITHDRAWN -> Codes.Outcome.WITHDRAWN;
        });
    }

    /** A closed file keeps what its performance had come to, and waits for its check. */
    static void close(Act<MediationCase, MediationData.Closing> act) {
        PerformanceEffects.close(act);
        ArchiveEffects.closed(act);
    }

    static Holder chair(Act<MediationCase, ?> act) {
        return act.facts().desk().chair(act.file().orgId());
    }

    static Holder lead(Act<MediationCase, MediationData.Assignment> act) {
        return Holder.person(act.data().mediators().get(0), Role.MEDIATOR);
    }

    /** Titles of files. */
    static final class Titles {

        private Titles() {
        }

        /** {@return 甲等2人与乙…纠纷; a minor's name is not shown (未成年人保护法103)} */
        static String of(MediationCase facts, LocalDate on, int adult) {
            var cause = facts.cause() == null ? Texts.of("mediation").get("topic." + facts.type()) : facts.cause();
            return side(facts, Codes.Side.APPLICANT, on, adult) + "与" + side(facts, Codes.Side.RESPONDENT, on, adult) + cause
                    + (cause.endsWith("纠纷") ? "" : "纠纷");
        }

        private static String side(MediationCase facts, Codes.Side side, LocalDate on, int adult) {
            var parties = facts.parties().stream().filter(p -> p.side() == side).toList();
            var first = parties.get(0);
            boolean minor = first.ageOn(on) != null && first.ageOn(on) < adult;
            var name = minor ? first.name().substring(0, first.name().offsetByCodePoints(0, 1)) + "某某（未成年人）" : first.name();
            return parties.size() == 1 ? name : name + "等" + parties.size() + "人";
        }
    }
}
