package org.fazhi.mediation;

import org.fazhi.casework.Act;

/** What the steps of {@link PartyStep} change. */
final class PartyEffects {

    private PartyEffects() {
    }

    /** Whoever may be a victim without full capacity must be reported for (反家庭暴力法14). */
    static void guardian(Act<MediationCase, PartyData.Guardian> act) {
        act.facts().party(act.data().party()).ifPresent(p -> p.represented(act.data().representative(), act.data().capacity()));
        if (act.facts().violence()) {
            SafetyEffects.mustReport(act);
        }
    }

    /** The choice replaces an earlier one of the same side. */
    static void spokesmen(Act<MediationCase, PartyData.Spokesmen> act) {
        var chosen = act.data().spokesmen();
        var side = act.facts().party(chosen.get(0)).map(MediationParty::side).orElse(null);
        act.facts().parties().stream().filter(p -> p.side() == side).forEach(p -> p.speaks(chosen.contains(p.id())));
    }
}
