package org.fazhi.mediation;

import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.platform.Texts;

/** What the steps of {@link SafetyStep} change. */
final class SafetyEffects {

    private SafetyEffects() {
    }

    /** An alert is owed two answers on the same day: a report by whoever saw the danger, and what the justice office does about it. */
    static void assess(Act<MediationCase, SafetyData.Risk> act) {
        boolean alert = SafetyGuards.alerts(act, act.data().level()) || act.data().signs().contains(Codes.RiskSign.MINOR_HARMED);
        act.facts().safety().assessed(act.data().level(), alert, act.on());
        if (act.data().signs().contains(Codes.RiskSign.MINOR_HARMED)) {
            act.facts().safety().mustReport();
        }
        if (alert) {
            var text = Texts.of("mediation").get("task.risk", Texts.of("mediation").name(act.data().level()),
                    act.data().measures() == null ? "—" : act.data().measures());
            var reporter = act.caller().has(Role.INTEGRATION) ? Assignee.role(act.file().orgId(), Role.COMMITTEE_CHAIR) : Assignee.person(act.caller().accountId());
            act.desk().task(MediationTask.RISK_REPORT, reporter, act.on(), act.on(), "", text);
            act.desk().task(MediationTask.RISK_RESPONSE, supervisor(act), act.on(), act.on(), "", text);
        }
    }

    /** Somebody without full capacity may be a victim of violence: the report is owed at once, whatever the level. */
    static void mustReport(Act<MediationCase, ?> act) {
        act.facts().safety().mustReport();
        var text = Texts.of("mediation").get("task.mustReport");
        act.desk().task(MediationTask.RISK_REPORT, Assignee.person(act.caller().accountId()), act.on(), act.on(), "", text);
        act.desk().task(MediationTask.RISK_RESPONSE, supervisor(act), act.on(), act.on(), "", text);
    }

    private static Assignee supervisor(Act<MediationCase, ?> act) {
        return act.file().streetId() == null ? Assignee.role(act.file().districtId(), Role.MEDIATION_SECTION)
                : Assignee.role(act.file().streetId(), Role.JUSTICE_OFFICE);
    }

    static void report(Act<MediationCase, SafetyData.Report> act) {
        act.facts().safety().reported(act.data().reportedTo(), act.data().reportedOn());
    }

    static void respond(Act<MediationCase, SafetyData.Response> act) {
        act.facts().safety().answered(act.data().level(), act.on());
    }
}
