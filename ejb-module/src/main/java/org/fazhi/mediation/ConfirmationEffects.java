package org.fazhi.mediation;

import org.fazhi.casework.Act;

/** What the steps of {@link ConfirmationStep} change beyond one line. A refusal is reported like a judgment that overturns the agreement. */
final class ConfirmationEffects {

    private ConfirmationEffects() {
    }

    static void submit(Act<MediationCase, ConfirmationData.Submission> act) {
        if (act.data().court() != null) {
            act.facts().confirmation().goesTo(act.data().court());
        }
        act.facts().confirmation().submitted(act.on());
    }

    static void reject(Act<MediationCase, ConfirmationData.Rejected> act) {
        act.facts().confirmation().rejected(act.on(), act.data().ground());
        PerformanceTasks.report(act);
    }

    static void dismiss(Act<MediationCase, ConfirmationData.Dismissed> act) {
        act.facts().confirmation().dismissed(act.on(), act.data().caseNo(), act.data().ground());
        PerformanceTasks.report(act);
    }
}
