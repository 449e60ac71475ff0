package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.platform.Texts;

/** The tasks of whoever leads a file after an agreement: urging from the day after a due day, return visits, a report. */
final class PerformanceTasks {

    private static final Texts WORDS = Texts.of("mediation");

    private PerformanceTasks() {
    }

    /** Opens what is to come: the agreement took force (or an old one was kept). */
    static void plan(Act<MediationCase, ?> act) {
        drop(act);
        for (var clause : Agreements.inForce(act.facts())) {
            if (clause.amount() == null && clause.dueOn() != null && !clause.terms().complete()) {
                urging(act, clause, clause.dueOn(), 1);
            }
            clause.instalments().stream().filter(i -> !ClauseState.covered(clause.terms(), i.dueOn())).forEach(i -> urging(act, clause, i.dueOn(), i.seq()));
        }
        visits(act);
    }

    private static void urging(Act<MediationCase, ?> act, AgreementClause clause, LocalDate dueOn, int no) {
        int days = act.desk().parameter("MED_URGE_DAYS", act.on()).whole();
        act.desk().task(MediationTask.URGE, Assignee.lead(), dueOn.plusDays(1), act.desk().workdays(dueOn, days), ref(clause, dueOn),
                clause.instalments().size() > 1 ? WORDS.get("urge.instalment", clause.seq(), no, dueOn) : WORDS.get("urge.clause", clause.seq(), dueOn));
    }

    private static String ref(AgreementClause clause, LocalDate dueOn) {
        return clause.id() + "/" + dueOn;
    }

    private static void visits(Act<MediationCase, ?> act) {
        for (var visit : plan(act.facts(), act)) {
            act.desk().task(MediationTask.VISIT, Assignee.lead(), visit.from(), visit.due(), visit.ref(), WORDS.get(switch (visit.ref()) {
                case VisitPlan.END -> "visit.end";
                case VisitPlan.HARD -> "visit.hard";
                default -> "visit.due";
            }, visit.ref()));
        }
    }

    /** Visits that were made already are not planned again. */
    private static List<VisitPlan.Visit> plan(MediationCase facts, Act<MediationCase, ?> act) {
        var lengths = new VisitPlan.Lengths(act.desk().parameter("MED_VISIT_IMMEDIATE_DAYS", act.on()).whole(),
                act.desk().parameter("MED_VISIT_DAYS", act.on()).whole(), act.desk().parameter("MED_VISIT_HARD_DAYS", act.on()).whole());
        var dues = Agreements.inForce(facts).stream().flatMap(c -> c.dues().stream()).toList();
        var visited = facts.aftermath().visitedOn();
        return VisitPlan.of(facts.effectiveOn(), facts.aftermath().performedOn(), dues, facts.difficult() || facts.violence(), lengths).visits().stream()
                .filter(v -> visited == null || visited.isBefore(v.from())).toList();
    }

    /** Something was performed: nobody is urged for what is covered, and the visits follow the last performance. */
    static void performed(Act<MediationCase, ?> act, AgreementClause clause) {
        clause.dues().stream().filter(d -> ClauseState.covered(clause.terms(), d)).forEach(d -> {
            if (d.isBefore(act.on())) {
                act.desk().settle(MediationTask.URGE, ref(clause, d), act.on());
            } else {
                act.desk().drop(MediationTask.URGE, ref(clause, d), act.on());
            }
        });
        if (act.facts().aftermath().performedOn() != null) {
            act.desk().drop(MediationTask.VISIT, null, act.on());
            visits(act);
        }
    }

    /** Everything of a clause that was due before the act has been urged. */
    static void urged(Act<MediationCase, ?> act, AgreementClause clause) {
        clause.dues().stream().filter(d -> d.isBefore(act.on())).forEach(d -> act.desk().settle(MediationTask.URGE, ref(clause, d), act.on()));
    }

    /** A visit does every visit that was to be made by then. */
    static void visited(Act<MediationCase, ?> act) {
        var dues = Agreements.inForce(act.facts()).stream().flatMap(c -> c.dues().stream()).distinct().filter(d -> d.isBefore(act.on())).toList();
        dues.forEach(d -> act.desk().settle(MediationTask.VISIT, d.toString(), act.on()));
        act.desk().settle(MediationTask.VISIT, VisitPlan.END, act.on());
        int hard = act.desk().parameter("MED_VISIT_HARD_DAYS", act.on()).whole() - act.desk().parameter("MED_VISIT_IMMEDIATE_DAYS", act.on()).whole();
        if (!act.on().isBefore(act.facts().effectiveOn().plusDays(hard))) {
            act.desk().settle(MediationTask.VISIT, VisitPlan.HARD, act.on());
        }
    }

    /** Nothing of the old plan holds any more. */
    static void drop(Act<MediationCase, ?> act) {
        act.desk().drop(MediationTask.URGE, null, act.on());
        act.desk().drop(MediationTask.VISIT, null, act.on());
    }

    static void closed(Act<MediationCase, ?> act) {
        act.desk().drop(MediationTask.URGE, null, act.on());
    }

    /** The justice office is to be told that a court did not let the agreement stand. */
    static void report(Act<MediationCase, ?> act) {
        act.facts().aftermath().owesReport();
        act.desk().task(MediationTask.OUTCOME_REPORT, Assignee.lead(), act.on(), act.desk().workdays(act.on(),
                act.desk().parameter("MED_URGE_DAYS", act.on()).whole()), "", WORDS.get("report.outcome"));
    }

    static void reported(Act<MediationCase, ?> act) {
        act.desk().settle(MediationTask.OUTCOME_REPORT, null, act.on());
    }
}
