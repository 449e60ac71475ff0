package org.fazhi.mediation;

import org.fazhi.casework.Act;

/** What the steps of {@link PerformanceStep} change. */
final class PerformanceEffects {

    private PerformanceEffects() {
    }

    static void receive(Act<MediationCase, PerformanceData.Receipt> act) {
        var facts = act.facts();
        var clause = Agreements.clause(facts, act.data().clause()).orElseThrow();
        var day = act.data().paidOn() == null ? act.on() : act.data().paidOn();
        clause.receives(new AgreementReceipt(facts.desk().keys().getAsLong(), clause, day, act.data()));
        Agreements.reckon(facts, act.on());
        PerformanceTasks.performed(act, clause);
    }

    static void urge(Act<MediationCase, PerformanceData.Urging> act) {
        var clause = Agreements.clause(act.facts(), act.data().clause()).orElseThrow();
        clause.urged(act.on());
        PerformanceTasks.urged(act, clause);
    }

    static void visit(Act<MediationCase, PerformanceData.Visit> act) {
        act.facts().aftermath().visited(act.on());
        PerformanceTasks.visited(act);
    }

    static void dispute(Act<MediationCase, PerformanceData.Dispute> act) {
        Agreements.clause(act.facts(), act.data().clause()).orElseThrow().disputed(act.on(), act.data().reason());
        Agreements.reckon(act.facts(), act.on());
    }

    static void settle(Act<MediationCase, PerformanceData.Settlement> act) {
        Agreements.clause(act.facts(), act.data().clause()).orElseThrow().disputed(null, null);
        Agreements.reckon(act.facts(), act.on());
    }

    /** The old agreement stays in force, and its clauses with all that was performed on them stay on the file. */
    static void revise(Act<MediationCase, PerformanceData.NewAgreement> act) {
        act.facts().aftermath().revising(true);
        Agreements.draft(act.facts(), act.data().clauses());
        PerformanceTasks.drop(act);
    }

    static void keepOld(Act<MediationCase, MediationData.BackOut> act) {
        Agreements.keepsOld(act.facts(), act.desk().history());
        Agreements.reckon(act.facts(), act.on());
        PerformanceTasks.plan(act);
    }

    static void judge(Act<MediationCase, PerformanceData.Judgment> act) {
        act.facts().aftermath().judged(act.data().judgment());
        if (act.data().judgment().overturns()) {
            PerformanceTasks.report(act);
        }
    }

    static void report(Act<MediationCase, PerformanceData.Report> act) {
        act.facts().aftermath().reported(act.on());
        PerformanceTasks.reported(act);
    }

    /** A closed file urges nobody any more; visits that are still to come stay. */
    static void close(Act<MediationCase, MediationData.Closing> act) {
        PerformanceTasks.closed(act);
    }
}
