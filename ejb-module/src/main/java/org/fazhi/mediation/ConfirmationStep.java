package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.mediation.Confirmation.State.COURT_ACCEPTED;
import static org.fazhi.mediation.Confirmation.State.COURT_REJECTED;
import static org.fazhi.mediation.Confirmation.State.INTENT_RECORDED;
import static org.fazhi.mediation.Confirmation.State.NOT_REQUESTED;
import static org.fazhi.mediation.Confirmation.State.SUBMITTED;
import static org.fazhi.mediation.Confirmation.State.WITHDRAWN;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.ConfirmationData.Accepted;
import org.fazhi.mediation.ConfirmationData.Clearance;
import org.fazhi.mediation.ConfirmationData.Confirmed;
import org.fazhi.mediation.ConfirmationData.Dismissed;
import org.fazhi.mediation.ConfirmationData.Intent;
import org.fazhi.mediation.ConfirmationData.Packet;
import org.fazhi.mediation.ConfirmationData.Rejected;
import org.fazhi.mediation.ConfirmationData.Submission;
import org.fazhi.mediation.ConfirmationData.Withdrawn;

/**
 * Judicial confirmation (人民调解法33; 民诉法205, 206; domain.md 1.10): NOT_REQUESTED → INTENT_RECORDED → SUBMITTED → COURT_ACCEPTED or
 * COURT_REJECTED → CONFIRMED, DISMISSED or WITHDRAWN. The file stays in {@link MediationStatus#AGREED}; the guard of each row says in
 * which state it stands.
 *
 * <p>A clause that looks like a declaration of status or ownership stops the submission until somebody above the committee has cleared
 * it with a reason: whoever wrote the clause does not judge it.
 */
public enum ConfirmationStep implements Step<MediationCase> {

    CONFIRMATION_INTENT(Row.<MediationCase, Intent>from(Intent.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(NOT_REQUESTED, WITHDRAWN, COURT_REJECTED), ConfirmationGuards::inTime, ConfirmationGuards::somebodyWishes)
            .effect(act -> act.facts().confirmation().wanted(act.on()))
            .basis("人民调解法第33条")),

    CONFIRMATION_CLEAR(Row.<MediationCase, Clearance>from(Clearance.class, MediationStatus.AGREED)
            .by(JUSTICE_OFFICE, OWN_STREET).by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(ConfirmationGuards.in(INTENT_RECORDED), ConfirmationGuards::somethingToClear)
            .effect(act -> act.facts().confirmation().cleared(act.on(), act.caller().name(), act.data().reason()))
            .basis("民诉法解释第355条")),

    CONFIRMATION_PREPARE(Row.<MediationCase, Packet>from(Packet.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(INTENT_RECORDED), ConfirmationGuards::courtOfPacket)
            .effect(act -> act.facts().confirmation().goesTo(act.data().court()))
            .leadsWhen(f -> f.confirmation().state() == INTENT_RECORDED && f.confirmation().court() == null)
            .papers(MediationPaper.CONFIRMATION_APPLICATION, ConfirmationPaper.MEDIATION_PROOF, ConfirmationPaper.CONFIRMATION_MATERIALS)
            .basis("民诉法第205条；民诉法解释第353条、第354条")),

    CONFIRMATION_SUBMIT(Row.<MediationCase, Submission>from(Submission.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(INTENT_RECORDED), ConfirmationGuards::inTime, ConfirmationGuards::confirmable, ConfirmationGuards::joint,
                    ConfirmationGuards::courtNamed)
            .effect(ConfirmationEffects::submit)
            .leadsWhen(f -> f.confirmation().state() == INTENT_RECORDED && f.confirmation().court() != null)
            .stops(MediationDeadline.CONFIRMATION)
            .basis("人民调解法第33条；民诉法第205条")),

    CONFIRMATION_ACCEPTED(Row.<MediationCase, Accepted>from(Accepted.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(SUBMITTED))
            .effect(act -> act.facts().confirmation().accepted(act.on(), act.data().caseNo()))
            .basis("民诉法第206条")),

    CONFIRMATION_REJECTED(Row.<MediationCase, Rejected>from(Rejected.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(SUBMITTED))
            .effect(ConfirmationEffects::reject)
            .basis("民诉法解释第355条")),

    CONFIRMATION_GRANTED(Row.<MediationCase, Confirmed>from(Confirmed.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(COURT_ACCEPTED))
            .effect(act -> act.facts().confirmation().confirmed(act.on(), act.data().caseNo()))
            .basis("民诉法第206条")),

    CONFIRMATION_DISMISSED(Row.<MediationCase, Dismissed>from(Dismissed.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(COURT_ACCEPTED))
            .effect(ConfirmationEffects::dismiss)
            .basis("民诉法第206条；民诉法解释第358条")),

    CONFIRMATION_WITHDRAWN(Row.<MediationCase, Withdrawn>from(Withdrawn.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ConfirmationGuards.in(SUBMITTED, COURT_ACCEPTED))
            .effect(act -> act.facts().confirmation().withdrawn())
            .basis("民诉法解释第357条"));

    private final Row<MediationCase, ?> row;

    ConfirmationStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
