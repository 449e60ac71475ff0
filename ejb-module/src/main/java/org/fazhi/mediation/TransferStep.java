package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OFFERED;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.mediation.MediationDeadline.ACCEPTANCE;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.TransferData.Feedback;
import org.fazhi.mediation.TransferData.Offer;
import org.fazhi.mediation.TransferData.Takeover;

/**
 * Transfers (domain.md 1.4, R8): a dispute goes to another committee when that one takes it, and until then the sender's clock runs. What was
 * entrusted is told back to whoever entrusted it.
 */
public enum TransferStep implements Step<MediationCase> {

    OFFER_TRANSFER(Row.<MediationCase, Offer>from(Offer.class, MediationStatus.REGISTERED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(TransferGuards::notOffered, TransferGuards::anotherCommittee)
            .effect(TransferEffects::offer)
            .basis("产品约定（参照宁波市人民调解条例第18条）")),

    RECALL_TRANSFER(Row.<MediationCase, MediationData.Note>from(MediationData.Note.class, MediationStatus.REGISTERED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(TransferGuards::offered)
            .effect(TransferEffects::recall)
            .basis("产品约定")),

    DECLINE_TRANSFER(Row.<MediationCase, MediationData.Note>from(MediationData.Note.class, MediationStatus.REGISTERED)
            .by(COMMITTEE_CHAIR, OFFERED)
            .guard(TransferGuards::offered, TransferGuards::reasonGiven)
            .effect(TransferEffects::recall)
            .basis("产品约定")),

    ACCEPT_TRANSFER(Row.<MediationCase, Takeover>from(Takeover.class, MediationStatus.REGISTERED).to(MediationStatus.TRANSFERRED)
            .by(COMMITTEE_CHAIR, OFFERED)
            .guard(TransferGuards::offered)
            .effect(TransferEffects::accept)
            .leadsWhen(facts -> true)
            .stops(ACCEPTANCE).papers(MediationPaper.TRANSFER_SHEET).confirm()
            .basis("产品约定（参照宁波市人民调解条例第18条）")),

    FEED_BACK(Row.<MediationCase, Feedback>from(Feedback.class, MediationStatus.AGREED, MediationStatus.TERMINATED, MediationStatus.CLOSED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(TransferGuards::entrusted, TransferGuards::policeRelief)
            .papers(MediationPaper.FEEDBACK_LETTER)
            .basis("产品约定（参照宁波市人民调解条例第19条）；公安机关办理行政案件程序规定第178条、第186条"));

    private final Row<MediationCase, ?> row;

    TransferStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
