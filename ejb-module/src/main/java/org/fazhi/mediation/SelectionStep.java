package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.SelectionData.NotAccepted;
import org.fazhi.mediation.SelectionData.RecusalDenied;
import org.fazhi.mediation.SelectionData.RecusalRequest;
import org.fazhi.mediation.SelectionData.RefusalConfirmed;

/**
 * Between the first proposal of a mediator and the first session (domain.md 1.5): a party may refuse whom the chair proposes, and may ask
 * that somebody withdraws. After the second refusal the party chooses itself; after the third it is asked whether it wants mediation at
 * all, and only its answer ends the case, never the count.
 */
public enum SelectionStep implements Step<MediationCase> {

    REFUSE_MEDIATOR(Row.<MediationCase, NotAccepted>from(NotAccepted.class, MediationStatus.ASSIGNED).to(MediationStatus.ACCEPTED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, HANDLING)
            .guard(Selection::handles)
            .effect(Selection::release).holder(MediationEffects::chair)
            .stops(MediationDeadline.RECUSAL).starts(MediationDeadline.ASSIGNMENT)
            .basis("人民调解法第23条第1项")),

    ASK_RECUSAL(Row.<MediationCase, RecusalRequest>from(RecusalRequest.class, MediationStatus.ASSIGNED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, HANDLING)
            .guard(Selection::asksOnce, Selection::asksAHandler)
            .starts(MediationDeadline.RECUSAL)
            .basis("产品约定（参照医疗纠纷预防和处理条例第37条）")),

    DENY_RECUSAL(Row.<MediationCase, RecusalDenied>from(RecusalDenied.class, MediationStatus.ASSIGNED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(Selection::wasAsked, Selection::deniesNotItself)
            .stops(MediationDeadline.RECUSAL)
            .basis("产品约定（参照医疗纠纷预防和处理条例第37条）")),

    CONFIRM_REFUSAL(Row.<MediationCase, RefusalConfirmed>from(RefusalConfirmed.class, MediationStatus.ACCEPTED).to(MediationStatus.TERMINATED)
            .by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(Selection::refusedToTheEnd, Selection::confirmedByTheParty)
            .effect(Selection::end).holder(MediationEffects::chair)
            .stops(MediationDeadline.MEDIATION, MediationDeadline.ASSIGNMENT).starts(MediationDeadline.CLOSING)
            .papers(MediationPaper.TERMINATION_NOTICE).confirm()
            .basis("人民调解法第17条、第23条、第26条"));

    private final Row<MediationCase, ?> row;

    SelectionStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
