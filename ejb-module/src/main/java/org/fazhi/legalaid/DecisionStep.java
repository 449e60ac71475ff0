package org.fazhi.legalaid;

import static org.fazhi.access.Role.AID_APPROVER;
import static org.fazhi.access.Role.AID_CLERK;
import static org.fazhi.access.Role.OBJECTION_REVIEWER;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.ASSIGNED_UNIT;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** Decision and objection (法律援助法43、44、49). */
public enum DecisionStep implements Step<AidCase> {

    URGENT(Row.<AidCase, DecisionData.Urgent>from(DecisionData.Urgent.class, AidStatus.SUBMITTED, AidStatus.UNDER_REVIEW).to(AidStatus.EMERGENCY_AID)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(DecisionGuards::urgent)
            .effect(IntakeEffects::urgent).holder(IntakeEffects::approver)
            .stops(AidDeadline.REVIEW).starts(AidDeadline.FORMALITIES).papers(AidPaper.EMERGENCY_APPROVAL)
            .basis("法律援助法第44条")),

    REVIEW(Row.<AidCase, DecisionData.Review>from(DecisionData.Review.class, AidStatus.UNDER_REVIEW, AidStatus.EMERGENCY_AID)
            .by(AID_CLERK, OWN_UNIT)
            .guard(DecisionGuards::routeDeclared, DecisionGuards::noInterest)
            .effect(IntakeEffects::review).holder(IntakeEffects::approver)
            .leadsWhen(f -> f.hardship().route() != null && f.progress().inScope() == null)
            .papers(AidPaper.REVIEW_FORM)
            .basis("程序规定第15条：审查与决定分开")),

    GRANT(Row.<AidCase, DecisionData.Grant>from(DecisionData.Grant.class, AidStatus.UNDER_REVIEW, AidStatus.EMERGENCY_AID, AidStatus.ORDERED).to(AidStatus.GRANTED)
            .by(AID_APPROVER, OWN_UNIT)
            .secondPerson("REVIEW")
            .guard(DecisionGuards::reviewed, DecisionGuards::wasRefused, DecisionGuards::eligible)
            .effect(IntakeEffects::grant).holder(IntakeEffects::approver)
            .leadsWhen(f -> f.progress().inScope() != null)
            .stops(AidDeadline.REVIEW, AidDeadline.FORMALITIES, AidDeadline.CORRECTION).starts(AidDeadline.ASSIGNMENT).papers(AidPaper.GRANT_DECISION, AidPaper.SERVICE_RECEIPT)
            .basis("法律援助法第43条")),

    REFUSE(Row.<AidCase, DecisionData.Refusal>from(DecisionData.Refusal.class, AidStatus.UNDER_REVIEW, AidStatus.EMERGENCY_AID).to(AidStatus.REFUSED)
            .by(AID_APPROVER, OWN_UNIT)
            .secondPerson("REVIEW")
            .guard(DecisionGuards::reviewed, DecisionGuards::codeFits, DecisionGuards::refusalServed)
            .effect(IntakeEffects::refuse).holder(IntakeEffects::clerk)
            .stops(AidDeadline.REVIEW, AidDeadline.FORMALITIES).starts(AidDeadline.OBJECTION_WINDOW).papers(AidPaper.REFUSAL_DECISION, AidPaper.SERVICE_RECEIPT).confirm()
            .basis("法律援助法第43条、第49条")),

    END_EMERGENCY(Row.<AidCase, AssignmentData.Termination>from(AssignmentData.Termination.class, AidStatus.EMERGENCY_AID).to(AidStatus.TERMINATED)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(DecisionGuards::formalitiesOver, AssignmentGuards::terminationServed)
            .effect(HandlingEffects::terminate).holder(IntakeEffects::clerk)
            .stops(AidDeadline.FORMALITIES).starts(AidDeadline.OBJECTION_WINDOW, AidDeadline.TERMINATION_NOTICE).papers(AidPaper.TERMINATION_DECISION).confirm()
            .basis("法律援助法第44条、第48条")),

    OBJECT(Row.<AidCase, DecisionData.Objection>from(DecisionData.Objection.class, AidStatus.REFUSED, AidStatus.TERMINATED).to(AidStatus.OBJECTION)
            .by(AID_CLERK, OWN_UNIT).by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(DecisionGuards::inTime, DecisionGuards::reviewersKnown)
            .effect(IntakeEffects::object).holder(IntakeEffects::reviewer)
            .stops(AidDeadline.OBJECTION_WINDOW).starts(AidDeadline.OBJECTION_DECISION)
            .basis("法律援助法第49条；程序规定第22条")),

    MAINTAIN(Row.<AidCase, DecisionData.ObjectionDecision>from(DecisionData.ObjectionDecision.class, AidStatus.OBJECTION).to(AidStatus.OBJECTION_MAINTAINED)
            .by(OBJECTION_REVIEWER, ASSIGNED_UNIT)
            .guard(DecisionGuards::notOfCentre, DecisionGuards::ownDecision, DecisionGuards::objectionServed)
            .effect(IntakeEffects::decideObjection)
            .stops(AidDeadline.OBJECTION_DECISION).papers(AidPaper.OBJECTION_DECISION).confirm()
            .basis("法律援助法第49条")),

    ORDER(Row.<AidCase, DecisionData.ObjectionDecision>from(DecisionData.ObjectionDecision.class, AidStatus.OBJECTION).to(AidStatus.ORDERED)
            .by(OBJECTION_REVIEWER, ASSIGNED_UNIT)
            .guard(DecisionGuards::notOfCentre, DecisionGuards::ownDecision, DecisionGuards::objectionServed)
            .effect(IntakeEffects::decideObjection).holder(IntakeEffects::approver)
            .stops(AidDeadline.OBJECTION_DECISION).starts(AidDeadline.CORRECTION).papers(AidPaper.OBJECTION_DECISION)
            .basis("法律援助法第49条")),

    RESTORE(Row.<AidCase, AidData.Note>from(AidData.Note.class, AidStatus.ORDERED).to(AidStatus.HANDLING)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(DecisionGuards::wasTerminated, DecisionGuards::wasEngaged)
            .effect(IntakeEffects::restore).holder(HandlingEffects::firm)
            .leadsWhen(f -> f.handling().contractOn() != null)
            .stops(AidDeadline.CORRECTION, AidDeadline.FILING).starts(AidDeadline.PROGRESS)
            .basis("法律援助法第49条")),

    RESUME_AID(Row.<AidCase, AidData.Note>from(AidData.Note.class, AidStatus.ORDERED).to(AidStatus.GRANTED)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(DecisionGuards::wasTerminated, DecisionGuards::notEngaged)
            .effect(IntakeEffects::restore).holder(IntakeEffects::approver)
            .stops(AidDeadline.CORRECTION, AidDeadline.FILING).starts(AidDeadline.ASSIGNMENT)
            .basis("法律援助法第43条、第49条：终止前还没有签约的，重新指派"));

    private final Row<AidCase, ?> row;

    DecisionStep(Row<AidCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<AidCase, ?> row() {
        return row;
    }
}
