package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.access.Role.RECORDER;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.casework.Relation.REGISTERED;

import org.fazhi.casework.Row;
import org.fazhi.casework.Status;
import org.fazhi.casework.Step;
import org.fazhi.mediation.PartyData.Guardian;
import org.fazhi.mediation.PartyData.Mandate;
import org.fazhi.mediation.PartyData.Spokesmen;

/** Who stands for a party: an agent with powers, a statutory agent, the representatives of many (domain.md 1.4). */
public enum PartyStep implements Step<MediationCase> {

    AUTHORISE(Row.<MediationCase, Mandate>from(Mandate.class, beforeAgreement())
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT).by(RECORDER, HANDLING).by(COMMUNITY, REGISTERED).by(MEDIATOR, REGISTERED).discreet()
            .effect(act -> act.facts().party(act.data().party()).ifPresent(p -> p.authorises(act.data().agent(), act.data().powers())))
            .papers(MediationPaper.POWER_OF_ATTORNEY)
            .basis("民法典第161条、第165条")),

    NAME_GUARDIAN(Row.<MediationCase, Guardian>from(Guardian.class, beforeAgreement())
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT).by(RECORDER, HANDLING).by(COMMUNITY, REGISTERED).by(MEDIATOR, REGISTERED).discreet()
            .guard(PartyGuards::guardianIsNoParty)
            .effect(PartyEffects::guardian)
            .basis("民法典第19条至第23条")),

    NAME_SPOKESMEN(Row.<MediationCase, Spokesmen>from(Spokesmen.class, beforeAgreement())
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT).by(RECORDER, HANDLING).by(COMMUNITY, REGISTERED).by(MEDIATOR, REGISTERED).discreet()
            .guard(PartyGuards::spokesmenOfOneSide, PartyGuards::notTooMany)
            .effect(PartyEffects::spokesmen)
            .basis("医疗纠纷预防和处理条例第30条；其他纠纷参照"));

    private final Row<MediationCase, ?> row;

    PartyStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    private static Status[] beforeAgreement() {
        return new Status[] {MediationStatus.REGISTERED, MediationStatus.ACCEPTED, MediationStatus.ASSIGNED, MediationStatus.MEDIATING,
            MediationStatus.PAUSED, MediationStatus.AGREEMENT_SIGNING};
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
