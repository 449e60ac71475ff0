package org.fazhi.legalaid;

import static org.fazhi.access.Role.AID_APPROVER;
import static org.fazhi.access.Role.AID_CLERK;
import static org.fazhi.access.Role.AID_PROVIDER;
import static org.fazhi.access.Role.LAW_FIRM_ADMIN;
import static org.fazhi.casework.Relation.ASSIGNED_PERSON;
import static org.fazhi.casework.Relation.ASSIGNED_UNIT;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** Assignment, contract, change of person, termination (法律援助法26、43、46、48、55). */
public enum AssignmentStep implements Step<AidCase> {

    ASSIGN(Row.<AidCase, AssignmentData.Assignment>from(AssignmentData.Assignment.class, AidStatus.GRANTED, AidStatus.NOTICE_RECEIVED).to(AidStatus.ASSIGNED)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(AssignmentGuards::providerFits, AssignmentGuards::whyNotProposed)
            .effect(HandlingEffects::assign).holder(HandlingEffects::firm)
            .stops(AidDeadline.ASSIGNMENT, AidDeadline.NOTICE_ASSIGNMENT).starts(AidDeadline.CONTRACT).papers(AidPaper.ASSIGNMENT_NOTICE, AidPaper.OFFICIAL_LETTER)
            .basis("法律援助法第36条、第43条；程序规定第24条、第25条")),

    ASSIGN_AT_ONCE(Row.<AidCase, AssignmentData.Assignment>from(AssignmentData.Assignment.class, AidStatus.EMERGENCY_AID)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(AssignmentGuards::providerFits, AssignmentGuards::whyNotProposed)
            .effect(HandlingEffects::assign)
            .leadsWhen(f -> f.handling().unit() == null)
            .papers(AidPaper.ASSIGNMENT_NOTICE, AidPaper.OFFICIAL_LETTER)
            .basis("法律援助法第44条")),

    APPOINT(Row.<AidCase, AssignmentData.Appointment>from(AssignmentData.Appointment.class, AidStatus.ASSIGNED)
            .by(LAW_FIRM_ADMIN, ASSIGNED_UNIT).by(AID_APPROVER, OWN_UNIT)
            .guard(AssignmentGuards::appointedFits)
            .effect(HandlingEffects::appoint).holder(HandlingEffects::firm)
            .leadsWhen(f -> f.handling().provider() == null)
            .papers(AidPaper.OFFICIAL_LETTER)
            .basis("程序规定第26条")),

    SIGN_CONTRACT(Row.<AidCase, AssignmentData.Contract>from(AssignmentData.Contract.class, AidStatus.ASSIGNED).to(AidStatus.ENGAGED)
            .by(AID_PROVIDER, ASSIGNED_PERSON).by(LAW_FIRM_ADMIN, ASSIGNED_UNIT)
            .guard(AssignmentGuards::providerNamed, AssignmentGuards::contractDay)
            .effect(HandlingEffects::contract).holder(HandlingEffects::firm)
            .leadsWhen(f -> f.handling().provider() != null)
            .stops(AidDeadline.CONTRACT).starts(AidDeadline.PROGRESS).papers(AidPaper.CONTRACT, AidPaper.MANDATE)
            .basis("程序规定第27条")),

    EXCUSE(Row.<AidCase, AssignmentData.Excuse>from(AssignmentData.Excuse.class, AidStatus.ASSIGNED)
            .by(AID_PROVIDER, ASSIGNED_PERSON).by(LAW_FIRM_ADMIN, ASSIGNED_UNIT)
            .basis("程序规定第27条：受援人原因或者客观原因")),

    ASK_CHANGE(Row.<AidCase, AssignmentData.ChangeRequest>from(AssignmentData.ChangeRequest.class, AidStatus.ASSIGNED, AidStatus.ENGAGED, AidStatus.HANDLING).to(AidStatus.CHANGE_REVIEW)
            .by(AID_CLERK, OWN_UNIT).by(AID_PROVIDER, ASSIGNED_PERSON)
            .guard(AssignmentGuards::changeProven)
            .effect(HandlingEffects::askChange).holder(IntakeEffects::approver)
            .starts(AidDeadline.CHANGE).papers(AidPaper.CHANGE_FORM)
            .basis("法律援助法第55条；程序规定第37条、第38条")),

    CHANGE(Row.<AidCase, AssignmentData.Change>from(AssignmentData.Change.class, AidStatus.CHANGE_REVIEW).to(AidStatus.ASSIGNED)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(AssignmentGuards::notOwnChange, AssignmentGuards::changedFits)
            .effect(HandlingEffects::change).holder(HandlingEffects::firm)
            .stops(AidDeadline.CHANGE, AidDeadline.PROGRESS, AidDeadline.CONTRACT).starts(AidDeadline.CONTRACT).papers(AidPaper.CHANGE_NOTICE, AidPaper.OFFICIAL_LETTER)
            .basis("程序规定第37条、第38条")),

    KEEP(Row.<AidCase, AidData.Reason>from(AidData.Reason.class, AidStatus.CHANGE_REVIEW)
            .by(AID_APPROVER, OWN_UNIT)
            .returns(f -> f.handling().cameFrom())
            .guard(AssignmentGuards::notOwnChange)
            .holder(HandlingEffects::firm)
            .stops(AidDeadline.CHANGE)
            .basis("程序规定第37条")),

    TERMINATE(Row.<AidCase, AssignmentData.Termination>from(AssignmentData.Termination.class, AidStatus.GRANTED, AidStatus.NOTICE_RECEIVED, AidStatus.ASSIGNED, AidStatus.ENGAGED, AidStatus.HANDLING, AidStatus.CHANGE_REVIEW).to(AidStatus.TERMINATED)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(AssignmentGuards::codeFits, AssignmentGuards::terminationServed)
            .effect(HandlingEffects::terminate).holder(HandlingEffects::afterEnd)
            .stops(AidDeadline.ASSIGNMENT, AidDeadline.NOTICE_ASSIGNMENT, AidDeadline.CONTRACT, AidDeadline.CHANGE, AidDeadline.PROGRESS)
            .starts(AidDeadline.OBJECTION_WINDOW, AidDeadline.TERMINATION_NOTICE, AidDeadline.FILING)
            .papers(AidPaper.TERMINATION_DECISION, AidPaper.TERMINATION_LETTER).confirm()
            .basis("法律援助法第48条；程序规定第39条")),

    SERVE_TERMINATION(Row.<AidCase, AssignmentData.Service>from(AssignmentData.Service.class, AidStatus.TERMINATED)
            .by(AID_CLERK, OWN_UNIT)
            .guard(AssignmentGuards::allServed)
            .stops(AidDeadline.TERMINATION_NOTICE).papers(AidPaper.SERVICE_RECEIPT)
            .basis("程序规定第39条"));

    private final Row<AidCase, ?> row;

    AssignmentStep(Row<AidCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<AidCase, ?> row() {
        return row;
    }
}
