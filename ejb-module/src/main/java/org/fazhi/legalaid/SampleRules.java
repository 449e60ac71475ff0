package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** What sampling asks of a file and changes in it. */
final class SampleRules {

    private SampleRules() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(AidProcedure.WORD, code, args);
    }

    /** Only what the recorded draw gave; nobody is picked. */
    static Optional<Obstacle> drawn(AidCase facts, Act<AidCase, HandlingData.Sampled> act) {
        var d = act.data();
        return unless(d == null || facts.desk().samples().waits(d.sample(), d.kind(), facts.fileId()), "NOT_DRAWN");
    }

    static void sampled(Act<AidCase, HandlingData.Sampled> act) {
        var desk = act.facts().desk().samples();
        desk.told(act.data().sample(), act.facts().fileId());
        if (act.data().kind() == AidCodes.SampleKind.VISIT && act.facts().closing().visits() > 0) {
            desk.done(act.facts().fileId(), AidCodes.SampleKind.VISIT, act.on(), null);
            return;
        }
        var kind = act.data().kind() == AidCodes.SampleKind.VISIT ? AidTask.SAMPLE_VISIT : AidTask.SAMPLE_CHECK;
        act.desk().task(kind, Assignee.role(act.file().orgId(), Role.AID_CLERK), act.on(), within(act, "AID_SAMPLE_CHECK_DAYS"), "",
                Texts.of(AidProcedure.WORD).get("sample.task", act.data().sample()));
    }

    private static LocalDate within(Act<AidCase, ?> act, String parameter) {
        return act.desk().workdays(act.on(), act.desk().parameter(parameter, act.on()).whole());
    }

    static Optional<Obstacle> toBeChecked(AidCase facts, Act<AidCase, HandlingData.SampleCheck> act) {
        return unless(facts.desk().samples().open(facts.fileId(), AidCodes.SampleKind.PROMISE), "NOT_SAMPLED");
    }

    /** What does not agree with the promise goes to the head of the centre, who alone ends aid (法律援助法48、60). */
    static void checked(Act<AidCase, HandlingData.SampleCheck> act) {
        act.facts().desk().samples().done(act.facts().fileId(), AidCodes.SampleKind.PROMISE, act.on(), act.data().result().name());
        if (act.data().result() == AidCodes.SampleResult.DEVIATES) {
            act.desk().task(AidTask.SAMPLE_FOUND, Assignee.role(act.file().orgId(), Role.AID_APPROVER), act.on(), within(act, "AID_SAMPLE_FOUND_DAYS"), "",
                    Texts.of(AidProcedure.WORD).get("sample.found"));
        }
    }

    /** A check that did not agree with the promise, and no answer to it yet. */
    static Optional<Obstacle> foundSomething(AidCase facts, Act<AidCase, ?> act) {
        var last = act.desk().history().stream().map(FileEvent::step).filter(s -> s.equals("CHECK_SAMPLE") || s.equals("ANSWER_SAMPLE")).reduce((a, b) -> b).orElse("");
        return unless(last.equals("CHECK_SAMPLE") && facts.desk().samples().deviates(facts.fileId()), "NOTHING_FOUND");
    }

    /** Whoever was helped is asked before the file is put away, unless a recorded draw left him out: that is never a matter of choice. */
    static Optional<Obstacle> visited(AidCase facts, Act<AidCase, HandlingData.Archive> act) {
        boolean worked = facts.handling().contractOn() != null;
        if (act.data() == null || !worked || facts.closing().visits() > 0) {
            return Optional.empty();
        } else if (!Boolean.TRUE.equals(act.data().sampledOut())) {
            return unless(false, "NOT_VISITED");
        }
        return unless(facts.desk().samples().passedOver(facts.fileId()), "NOT_PASSED_OVER");
    }

    static Optional<Obstacle> nothingOpen(AidCase facts, Act<AidCase, ?> act) {
        return unless(!facts.desk().samples().open(facts.fileId(), AidCodes.SampleKind.PROMISE), "SAMPLE_OPEN");
    }
}
