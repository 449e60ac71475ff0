package org.fazhi.legalaid;

import java.time.LocalTime;
import java.util.List;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Holder;

/** What the steps of {@link AssignmentStep}, {@link HandlingStep} and {@link ClosingStep} change. */
final class HandlingEffects {

    private HandlingEffects() {
    }

    static void assign(Act<AidCase, AssignmentData.Assignment> act) {
        var d = act.data();
        var proposed = AssignmentGuards.proposal(act.facts(), act, d.mode(), d.seed() == null ? 0 : d.seed()).stream().findFirst()
                .map(r -> r.provider().account()).orElse(null);
        give(act, d.unit(), d.provider(), d.mode(), d.seed(), d.why(), proposed);
        AidSeries.ASSIGNMENT.issue(act);
        AidSeries.LETTER.issue(act);
    }

    private static void give(Act<AidCase, ?> act, long unit, Long provider, AidCodes.AssignMode mode, Integer seed, String why, Long proposed) {
        var facts = act.facts();
        var before = facts.handling().unit();
        if (before != null && before != unit) {
            act.desk().unitLeaves(before, act.on());
        }
        facts.handling().assigned(unit, provider, mode, seed, why, act.on());
        act.desk().unitJoins(unit, act.on());
        act.desk().handledBy(provider == null ? List.of() : List.of(provider), act.on());
        facts.desk().tables().assigned(facts.fileId(), facts.handling(), proposed);
    }

    static void appoint(Act<AidCase, AssignmentData.Appointment> act) {
        act.facts().handling().appointed(act.data().provider());
        act.desk().handledBy(List.of(act.data().provider()), act.on());
        act.facts().desk().tables().appointed(act.facts().fileId(), act.data().provider());
    }

    static void contract(Act<AidCase, AssignmentData.Contract> act) {
        act.facts().handling().contracted(act.data().signedOn(), act.data().authority());
    }

    static void askChange(Act<AidCase, AssignmentData.ChangeRequest> act) {
        // The act's status is the new one by now; the history tells where the file stood.
        var history = act.desk().history();
        act.facts().handling().asksChange(AidStatus.valueOf(history.get(history.size() - 1).toStatus()), act.data().by());
    }

    static void change(Act<AidCase, AssignmentData.Change> act) {
        var h = act.facts().handling();
        give(act, act.data().unit(), act.data().provider(), h.mode(), null, act.data().reason(), null);
        h.changed();
        AidSeries.CHANGE.issue(act);
        AidSeries.LETTER.issue(act);
    }

    static void terminate(Act<AidCase, AssignmentData.Termination> act) {
        act.facts().progress().terminated(act.data().code(), act.data().servedOn());
        act.facts().closing().ended(act.data().servedOn());
        act.facts().handling().over();
        act.facts().desk().tables().ended(act.facts().fileId(), act.on());
        act.desk().settle(AidTask.SAMPLE_FOUND, null, act.on());
        AidSeries.TERMINATION.issue(act);
    }

    static void work(Act<AidCase, HandlingData.Work> act) {
        var d = act.data();
        act.facts().handling().worked(d.milestone(), act.on(), d.nextOn() == null ? null : d.nextOn().atTime(d.nextAt() == null ? LocalTime.of(9, 0) : d.nextAt()), d.nextPlace());
    }

    static void conclude(Act<AidCase, HandlingData.Conclusion> act) {
        var d = act.data();
        act.facts().closing().concluded(d.basis(), d.concludedOn(), d.documentNo(), d.result(), d.opinionAdopted(), d.recovered());
        act.facts().handling().over();
        act.facts().desk().tables().ended(act.facts().fileId(), d.concludedOn());
    }

    static void submitFile(Act<AidCase, HandlingData.FileSubmission> act) {
        AidSeries.CLOSING.issue(act);
    }

    static void returnFile(Act<AidCase, HandlingData.Return> act) {
        act.facts().closing().returned();
    }

    static void checkFile(Act<AidCase, HandlingData.FileCheck> act) {
        act.facts().closing().checked(act.data().complete());
    }

    static void acceptFile(Act<AidCase, HandlingData.Acceptance> act) {
        var sum = Subsidy.of(act.facts(), act);
        act.facts().closing().priced(sum.amount(), sum.words());
    }

    static void pay(Act<AidCase, HandlingData.Payment> act) {
        act.facts().closing().paid(act.on(), act.data().voucher());
    }

    static void grade(Act<AidCase, HandlingData.Grading> act) {
        act.facts().closing().graded(act.data().grade(), act.data().score(), act.data().grader());
    }

    static void visited(Act<AidCase, HandlingData.Visit> act) {
        act.facts().closing().visited();
        act.facts().desk().samples().done(act.facts().fileId(), AidCodes.SampleKind.VISIT, act.on(), act.data().satisfaction().name());
    }

    static void archive(Act<AidCase, HandlingData.Archive> act) {
        act.facts().closing().archived(act.data().shelf(), Boolean.TRUE.equals(act.data().sampledOut()));
    }

    /** The person named, or the desk of the unit that has to name one. */
    static Holder firm(Act<AidCase, ?> act) {
        var h = act.facts().handling();
        if (h.provider() != null) {
            return Holder.person(h.provider(), Role.AID_PROVIDER);
        }
        return h.unit() == act.file().orgId() ? IntakeEffects.approver(act) : act.facts().desk().far(h.unit(), Role.LAW_FIRM_ADMIN);
    }

    /** Whoever worked on it still owes the file; where nobody did, the clerk keeps it. */
    static Holder afterEnd(Act<AidCase, ?> act) {
        var h = act.facts().handling();
        return h.provider() != null && h.contractOn() != null ? Holder.person(h.provider(), Role.AID_PROVIDER) : IntakeEffects.clerk(act);
    }

    static Holder finance(Act<AidCase, ?> act) {
        var due = act.facts().closing().subsidy();
        return due != null && due.signum() > 0 ? Holder.desk(Role.FINANCE) : IntakeEffects.clerk(act);
    }
}
