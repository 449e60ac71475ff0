package org.fazhi.complaint;

import static org.fazhi.access.Role.AID_APPROVER;
import static org.fazhi.access.Role.AID_CLERK;
import static org.fazhi.access.Role.BUREAU_LEADER;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.ASSIGNED_UNIT;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.complaint.ComplaintStatus.ACCEPTED;
import static org.fazhi.complaint.ComplaintStatus.ANSWERED;
import static org.fazhi.complaint.ComplaintStatus.CLOSED;
import static org.fazhi.complaint.ComplaintStatus.DECIDED;
import static org.fazhi.complaint.ComplaintStatus.MERGED;
import static org.fazhi.complaint.ComplaintStatus.NOT_ACCEPTED;
import static org.fazhi.complaint.ComplaintStatus.PROPOSED;
import static org.fazhi.complaint.ComplaintStatus.REGISTERED;
import static org.fazhi.complaint.ComplaintStatus.SUPPLEMENT_PENDING;
import static org.fazhi.complaint.ComplaintStatus.WITHDRAWN;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of complaints, within a status in the order in which a step is offered. */
public enum ComplaintStep implements Step<ComplaintCase> {

    REGISTER(Row.<ComplaintCase, ComplaintData.Registration>opens(ComplaintData.Registration.class).to(REGISTERED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT).by(AID_CLERK, OWN_DISTRICT).by(JUSTICE_OFFICE, OWN_DISTRICT)
            .guard(ComplaintRules::aidKnown)
            .effect(ComplaintRules::register).holder(ComplaintRules::section)
            .starts(ComplaintDeadline.ACCEPTANCE).papers(ComplaintPaper.REGISTRATION)
            .basis("法律援助法第55条；法律援助投诉处理办法（2025）")),

    ACCEPT(Row.<ComplaintCase, ComplaintData.Acceptance>from(ComplaintData.Acceptance.class, REGISTERED).to(ACCEPTED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::noTwin)
            .stops(ComplaintDeadline.ACCEPTANCE).starts(ComplaintDeadline.HANDLING).papers(ComplaintPaper.ACCEPTANCE)
            .basis("法律援助投诉处理办法（2025）；期限按本区参数")),

    ASK_SUPPLEMENT(Row.<ComplaintCase, ComplaintData.Supplement>from(ComplaintData.Supplement.class, REGISTERED).to(SUPPLEMENT_PENDING)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::askedOnce, ComplaintRules::servedInOrder)
            .effect(ComplaintRules::ask)
            .starts(ComplaintDeadline.SUPPLEMENT).papers(ComplaintPaper.SUPPLEMENT)
            .basis("法律援助投诉处理办法（2025）：一次性告知补正")),

    SUPPLY(Row.<ComplaintCase, ComplaintData.Note>from(ComplaintData.Note.class, SUPPLEMENT_PENDING).to(REGISTERED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .effect(act -> act.desk().resume(act.on()))
            .stops(ComplaintDeadline.SUPPLEMENT)
            .basis("法律援助投诉处理办法（2025）：一次性告知补正")),

    MERGE(Row.<ComplaintCase, ComplaintData.Merger>from(ComplaintData.Merger.class, REGISTERED).to(MERGED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::sameMatter)
            .confirm()
            .basis("法律援助投诉处理办法（2025）：重复投诉可以合并处理")),

    NOT_ACCEPT(Row.<ComplaintCase, ComplaintData.NonAcceptance>from(ComplaintData.NonAcceptance.class, REGISTERED, SUPPLEMENT_PENDING).to(NOT_ACCEPTED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::codeFits)
            .effect(act -> act.desk().resume(act.on()))
            .papers(ComplaintPaper.NON_ACCEPTANCE).confirm()
            .basis("法律援助投诉处理办法（2025）：不予受理的告知理由")),

    DELEGATE(Row.<ComplaintCase, ComplaintData.Delegation>from(ComplaintData.Delegation.class, ACCEPTED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::notTheirOwn)
            .effect(ComplaintRules::delegate)
            .basis("法律援助投诉处理办法（2025）：可以委托调查")),

    INVESTIGATE(Row.<ComplaintCase, ComplaintData.Investigation>from(ComplaintData.Investigation.class, ACCEPTED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT).by(JUSTICE_OFFICE, ASSIGNED_UNIT).by(AID_APPROVER, ASSIGNED_UNIT)
            .guard(ComplaintRules::disinterested)
            .effect(ComplaintRules::investigated)
            .leadsWhen(f -> f.investigations() == 0)
            .basis("法律援助投诉处理办法（2025）：调查")),

    PROPOSE(Row.<ComplaintCase, ComplaintData.Proposal>from(ComplaintData.Proposal.class, ACCEPTED).to(PROPOSED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::disinterested, ComplaintRules::lookedInto, ComplaintRules::measuresFit)
            .effect(act -> act.facts().proposed(act.data())).holder(ComplaintRules::leader)
            .leadsWhen(f -> f.investigations() > 0)
            .basis("法律援助法第61条至第63条；法律援助投诉处理办法（2025）")),

    SEND_BACK(Row.<ComplaintCase, ComplaintData.Reason>from(ComplaintData.Reason.class, PROPOSED).to(ACCEPTED)
            .by(BUREAU_LEADER, OWN_DISTRICT)
            .effect(act -> act.facts().sentBack()).holder(ComplaintRules::section)
            .basis("产品约定：决定与提出意见分开")),

    DECIDE(Row.<ComplaintCase, ComplaintData.Note>from(ComplaintData.Note.class, PROPOSED).to(DECIDED)
            .by(BUREAU_LEADER, OWN_DISTRICT)
            .secondPerson("PROPOSE")
            .guard(ComplaintRules::disinterested)
            .holder(ComplaintRules::section)
            .leadsWhen(f -> true)
            .stops(ComplaintDeadline.HANDLING).starts(ComplaintDeadline.ANSWER)
            .basis("法律援助法第61条至第63条；法律援助投诉处理办法（2025）")),

    ANSWER(Row.<ComplaintCase, ComplaintData.Answer>from(ComplaintData.Answer.class, DECIDED).to(ANSWERED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::answeredInOrder)
            .stops(ComplaintDeadline.ANSWER).starts(ComplaintDeadline.FEEDBACK).papers(ComplaintPaper.ANSWER)
            .basis("法律援助投诉处理办法（2025）：书面答复投诉人")),

    FOLLOW_UP(Row.<ComplaintCase, ComplaintData.Note>from(ComplaintData.Note.class, ANSWERED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::somethingOrdered)
            .effect(act -> act.facts().followed())
            .leadsWhen(f -> !f.measures().isEmpty() && !f.isFollowed())
            .basis("法律援助法第61条至第63条：责令改正的核实结果")),

    CLOSE(Row.<ComplaintCase, ComplaintData.Feedback>from(ComplaintData.Feedback.class, ANSWERED).to(CLOSED)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .guard(ComplaintRules::orderFollowed)
            .effect(act -> act.facts().closed(act.data().satisfaction()))
            .leadsWhen(f -> f.measures().isEmpty() || f.isFollowed())
            .stops(ComplaintDeadline.FEEDBACK).confirm()
            .basis("产品约定：答复后听取投诉人意见再办结")),

    WITHDRAW(Row.<ComplaintCase, ComplaintData.Reason>from(ComplaintData.Reason.class, REGISTERED, SUPPLEMENT_PENDING, ACCEPTED).to(WITHDRAWN)
            .by(PUBLIC_SERVICE_SECTION, OWN_UNIT)
            .effect(act -> act.desk().resume(act.on())).confirm()
            .basis("投诉人撤回"));

    private final Row<ComplaintCase, ?> row;

    ComplaintStep(Row<ComplaintCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<ComplaintCase, ?> row() {
        return row;
    }
}
