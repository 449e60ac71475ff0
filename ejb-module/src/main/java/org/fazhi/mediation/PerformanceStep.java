package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.mediation.MediationDeadline.CLOSING;
import static org.fazhi.mediation.MediationDeadline.CONFIRMATION;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.PerformanceData.Dispute;
import org.fazhi.mediation.PerformanceData.Judgment;
import org.fazhi.mediation.PerformanceData.NewAgreement;
import org.fazhi.mediation.PerformanceData.Receipt;
import org.fazhi.mediation.PerformanceData.Report;
import org.fazhi.mediation.PerformanceData.Settlement;
import org.fazhi.mediation.PerformanceData.Suit;
import org.fazhi.mediation.PerformanceData.Urging;
import org.fazhi.mediation.PerformanceData.Visit;

/**
 * What happens after an agreement took force (domain.md 1.9): performance clause by clause, urging, return visits, a new agreement on
 * the same file, suit and judgment. The file stays in {@link MediationStatus#AGREED}; a visit may also come after it was closed.
 */
public enum PerformanceStep implements Step<MediationCase> {

    RECORD_PERFORMANCE(Row.<MediationCase, Receipt>from(Receipt.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::somethingOwed, PerformanceGuards::clauseInForce, PerformanceGuards::sumOrDeed, PerformanceGuards::notMoreThanOwed,
                    PerformanceGuards::dayOfReceipt)
            .effect(PerformanceEffects::receive)
            .leadsWhen(PerformanceGuards::waitsForPerformance)
            .starts(CLOSING)
            .basis("人民调解法第31条")),

    URGE(Row.<MediationCase, Urging>from(Urging.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::somethingOwed, PerformanceGuards::clauseOpen, PerformanceGuards::promiseAhead)
            .effect(PerformanceEffects::urge)
            .leadsWhen(PerformanceGuards::waitsForUrging).papers(MediationPaper.URGING_NOTICE)
            .basis("人民调解法第31条")),

    VISIT(Row.<MediationCase, Visit>from(Visit.class, MediationStatus.AGREED, MediationStatus.CLOSED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::agreed, PerformanceGuards::hazardMet)
            .effect(PerformanceEffects::visit).papers(MediationPaper.VISIT_RECORD)
            .basis("人民调解法第31条；回访时限按本区参数")),

    DISPUTE_PERFORMANCE(Row.<MediationCase, Dispute>from(Dispute.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::clauseNotDisputed)
            .effect(PerformanceEffects::dispute)
            .basis("人民调解法第32条")),

    SETTLE_DISPUTE(Row.<MediationCase, Settlement>from(Settlement.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::somethingDisputed, PerformanceGuards::clauseDisputed)
            .effect(PerformanceEffects::settle)
            .starts(CLOSING)
            .basis("人民调解法第31条")),

    REVISE_AGREEMENT(Row.<MediationCase, NewAgreement>from(NewAgreement.class, MediationStatus.AGREED).to(MediationStatus.AGREEMENT_SIGNING)
            .by(MEDIATOR, HANDLING)
            .guard(PerformanceGuards::notPerformed, PerformanceGuards::notBeforeTheCourt, PerformanceGuards::allAgreeToChange, PerformanceGuards::newClausesValid)
            .effect(PerformanceEffects::revise)
            .stops(CONFIRMATION).papers(MediationPaper.AGREEMENT)
            .basis("民法典第543条；人民调解法第28条、第29条")),

    KEEP_AGREEMENT(Row.<MediationCase, MediationData.BackOut>from(MediationData.BackOut.class, MediationStatus.AGREEMENT_SIGNING).to(MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING)
            .guard(PerformanceGuards::revising)
            .effect(PerformanceEffects::keepOld)
            .starts(CONFIRMATION)
            .basis("民法典第543条")),

    SUE(Row.<MediationCase, Suit>from(Suit.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::notSued)
            .effect(act -> act.facts().aftermath().sued(act.on()))
            .basis("人民调解法第32条")),

    JUDGE(Row.<MediationCase, Judgment>from(Judgment.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::sued)
            .effect(PerformanceEffects::judge)
            .basis("人民调解法第32条")),

    REPORT_OUTCOME(Row.<MediationCase, Report>from(Report.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::reportOwed)
            .effect(PerformanceEffects::report)
            .leadsWhen(facts -> facts.aftermath().reportOwed())
            .basis("产品约定（参照宁波市人民调解条例第25条、第26条）"));

    private final Row<MediationCase, ?> row;

    PerformanceStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
