package org.fazhi.legalaid;

import static org.fazhi.access.Role.AID_APPROVER;
import static org.fazhi.access.Role.AID_CLERK;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.STATION_KEEPER;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** Intake and supplement (domain.md 2.13), within a status in the order in which it is offered. */
public enum AidStep implements Step<AidCase> {

    SUBMIT(Row.<AidCase, AidData.Application>opens(AidData.Application.class).to(AidStatus.SUBMITTED)
            .by(AID_CLERK, OWN_UNIT).by(STATION_KEEPER, OWN_DISTRICT).by(JUSTICE_OFFICE, OWN_DISTRICT).by(COMMUNITY, OWN_DISTRICT)
            .guard(IntakeGuards::stationOpen, IntakeGuards::matterInForce, IntakeGuards::agentFits, IntakeGuards::partiesDiffer, IntakeGuards::forwardedWhole)
            .effect(IntakeEffects::submit).holder(IntakeEffects::clerk)
            .starts(AidDeadline.REVIEW).papers(AidPaper.APPLICATION, AidPaper.MANDATE)
            .basis("法律援助法第38条至第41条")),

    NOTICE(Row.<AidCase, AidData.Notice>opens(AidData.Notice.class).to(AidStatus.NOTICE_RECEIVED)
            .by(AID_CLERK, OWN_UNIT)
            .guard(IntakeGuards::groundFits, NoticeGuards::noTwin)
            .effect(IntakeEffects::notice).holder(IntakeEffects::approver)
            .starts(AidDeadline.NOTICE_ASSIGNMENT)
            .basis("法律援助法第25条、第28条、第36条")),

    ACCEPT(Row.<AidCase, AidData.Receipt>from(AidData.Receipt.class, AidStatus.SUBMITTED).to(AidStatus.UNDER_REVIEW)
            .by(AID_CLERK, OWN_UNIT)
            .guard(IntakeGuards::competent)
            .leadsWhen(f -> f.hardship().route() != null)
            .papers(AidPaper.RECEIPT)
            .basis("法律援助法第38条、第43条")),

    HARDSHIP(Row.<AidCase, AidData.Hardship>from(AidData.Hardship.class, AidStatus.SUBMITTED, AidStatus.UNDER_REVIEW, AidStatus.SUPPLEMENT_PENDING, AidStatus.EMERGENCY_AID, AidStatus.ORDERED)
            .by(AID_CLERK, OWN_UNIT)
            .guard(IntakeGuards::householdWhole)
            .effect(IntakeEffects::hardship)
            .leadsWhen(f -> f.hardship().route() == null)
            .papers(AidPaper.HARDSHIP_STATEMENT)
            .basis("法律援助法第32条、第41条、第42条")),

    ASK_SUPPLEMENT(Row.<AidCase, AidData.Supplement>from(AidData.Supplement.class, AidStatus.SUBMITTED, AidStatus.UNDER_REVIEW).to(AidStatus.SUPPLEMENT_PENDING)
            .by(AID_CLERK, OWN_UNIT)
            .guard(SupplementGuards::askedOnce, SupplementGuards::servedInOrder)
            .effect(IntakeEffects::ask)
            .starts(AidDeadline.SUPPLEMENT).papers(AidPaper.SUPPLEMENT_NOTICE)
            .basis("法律援助法第43条；补正期限按本区参数")),

    SUPPLY(Row.<AidCase, AidData.Supplied>from(AidData.Supplied.class, AidStatus.SUPPLEMENT_PENDING).to(AidStatus.UNDER_REVIEW)
            .by(AID_CLERK, OWN_UNIT)
            .guard(SupplementGuards::suppliedInTime)
            .effect(IntakeEffects::supplied)
            .stops(AidDeadline.SUPPLEMENT).papers(AidPaper.RECEIPT)
            .basis("法律援助法第43条；程序规定第17条")),

    EXPIRE(Row.<AidCase, AidData.Note>from(AidData.Note.class, AidStatus.SUPPLEMENT_PENDING).to(AidStatus.DEEMED_WITHDRAWN)
            .byLaw()
            .guard(SupplementGuards::supplementExpired)
            .basis("法律援助法第43条：视为撤回申请")),

    REINSTATE(Row.<AidCase, AidData.Reinstatement>from(AidData.Reinstatement.class, AidStatus.DEEMED_WITHDRAWN).to(AidStatus.UNDER_REVIEW)
            .by(AID_APPROVER, OWN_UNIT)
            .guard(SupplementGuards::wasInTime, SupplementGuards::notAppliedAgain)
            .effect(IntakeEffects::reinstated).holder(IntakeEffects::clerk)
            .starts(AidDeadline.REVIEW).papers(AidPaper.RECEIPT).confirm()
            .basis("法律援助法第43条；期限届满前交邮的，不算过期")),

    COOPERATE(Row.<AidCase, AidData.Cooperation>from(AidData.Cooperation.class, AidStatus.UNDER_REVIEW).to(AidStatus.COOPERATION_PENDING)
            .by(AID_CLERK, OWN_UNIT)
            .effect(IntakeEffects::cooperate)
            .papers(AidPaper.COOPERATION_LETTER)
            .basis("程序规定第16条、第17条")),

    COOPERATION_BACK(Row.<AidCase, AidData.Reason>from(AidData.Reason.class, AidStatus.COOPERATION_PENDING).to(AidStatus.UNDER_REVIEW)
            .by(AID_CLERK, OWN_UNIT)
            .effect(IntakeEffects::supplied)
            .basis("程序规定第16条、第17条")),

    REDIRECT(Row.<AidCase, AidData.Elsewhere>from(AidData.Elsewhere.class, AidStatus.SUBMITTED).to(AidStatus.REDIRECTED)
            .by(AID_CLERK, OWN_UNIT)
            .confirm()
            .basis("法律援助法第38条")),

    WITHDRAW(Row.<AidCase, AidData.Reason>from(AidData.Reason.class, AidStatus.SUBMITTED, AidStatus.UNDER_REVIEW, AidStatus.SUPPLEMENT_PENDING, AidStatus.COOPERATION_PENDING, AidStatus.EMERGENCY_AID).to(AidStatus.WITHDRAWN)
            .by(AID_CLERK, OWN_UNIT)
            .effect(IntakeEffects::supplied).confirm()
            .basis("申请人撤回"));

    private final Row<AidCase, ?> row;

    AidStep(Row<AidCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<AidCase, ?> row() {
        return row;
    }
}
