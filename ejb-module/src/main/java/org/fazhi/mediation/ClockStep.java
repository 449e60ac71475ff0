package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.ClockData.ArbitrationNotice;
import org.fazhi.mediation.ClockData.Expiry;

/** What follows when a clock has run out (domain.md 1.7): proposed by a task, decided by a person, never by the clock alone. */
public enum ClockStep implements Step<MediationCase> {

    TELL_ARBITRATION(Row.<MediationCase, ArbitrationNotice>from(ArbitrationNotice.class, MediationStatus.REGISTERED, MediationStatus.ACCEPTED,
                    MediationStatus.ASSIGNED, MediationStatus.MEDIATING, MediationStatus.PAUSED, MediationStatus.AGREEMENT_SIGNING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ClockGuards::mayArbitrate, ClockGuards::allTold)
            .effect(act -> act.facts().arbitrationTold(act.on()))
            .basis("劳动争议调解仲裁法第14条")),

    EXPIRE(Row.<MediationCase, Expiry>from(Expiry.class, MediationStatus.ACCEPTED, MediationStatus.ASSIGNED, MediationStatus.MEDIATING,
                    MediationStatus.AGREEMENT_SIGNING).to(MediationStatus.TERMINATED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ClockGuards::expired, ClockGuards::expiryRoutesTold)
            .effect(act -> {
                MediationEffects.over(act);
                act.facts().terminated(Codes.Outcome.FAILED);
            }).holder(MediationEffects::chair)
            .stops(MediationDeadline.ASSIGNMENT, MediationDeadline.MEDIATION).starts(MediationDeadline.CLOSING)
            .papers(MediationPaper.TERMINATION_NOTICE).confirm()
            .basis("人民调解法第26条；医疗纠纷预防和处理条例第38条"));

    private final Row<MediationCase, ?> row;

    ClockStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
