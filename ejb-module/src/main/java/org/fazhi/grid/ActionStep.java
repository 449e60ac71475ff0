package org.fazhi.grid;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.GRID_MEMBER;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.PUBLICITY_SECTION;
import static org.fazhi.access.Role.RESPONDER;
import static org.fazhi.casework.Relation.ASSIGNED_UNIT;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.grid.ActionStatus.AGREED;
import static org.fazhi.grid.ActionStatus.CANCELLED;
import static org.fazhi.grid.ActionStatus.CLOSED;
import static org.fazhi.grid.ActionStatus.HELD;
import static org.fazhi.grid.ActionStatus.INVITED;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of 一格一约: a professional team is invited for a bundle of matters (domain.md 4.2 (b)). */
public enum ActionStep implements Step<GridAction> {

    INVITE(Row.<GridAction, ActionData.Invitation>opens(ActionData.Invitation.class).to(INVITED)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(ActionRules::crewServes, ActionRules::mattersWait)
            .effect(ActionRules::invite).holder(ActionRules::crewDesk)
            .starts(ActionDeadline.ANSWER)
            .basis("产品约定：网格员邀约专业队伍")),

    AGREE(Row.<GridAction, ActionData.Answer>from(ActionData.Answer.class, INVITED).to(AGREED)
            .by(RESPONDER, ASSIGNED_UNIT).by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .effect(act -> act.facts().answered(act.data().plannedOn())).holder(ActionRules::level)
            .stops(ActionDeadline.ANSWER)
            .basis("产品约定：专业队伍应约")),

    DECLINE(Row.<GridAction, ActionData.Reason>from(ActionData.Reason.class, INVITED).to(CANCELLED)
            .by(RESPONDER, ASSIGNED_UNIT).by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .stops(ActionDeadline.ANSWER)
            .basis("产品约定：不能应约须说明理由，事项仍待约")),

    HOLD(Row.<GridAction, ActionData.Visit>from(ActionData.Visit.class, AGREED).to(HELD)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(ActionRules::tasksFit)
            .effect(ActionRules::visit)
            .starts(ActionDeadline.TASKS)
            .basis("产品约定：到场后明确任务、责任人和期限，默认10个工作日")),

    MORE(Row.<GridAction, ActionData.More>from(ActionData.More.class, HELD)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(ActionRules::onLevel, ActionRules::tasksFit)
            .effect(ActionRules::more)
            .basis("产品约定：追加任务")),

    DONE(Row.<GridAction, ActionData.Result>from(ActionData.Result.class, HELD)
            .by(RESPONDER, ASSIGNED_UNIT).by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(ActionRules::owed)
            .effect(ActionRules::done)
            .basis("产品约定：责任人登记完成")),

    VERIFY(Row.<GridAction, ActionData.Verdict>from(ActionData.Verdict.class, HELD)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(ActionRules::onLevel, ActionRules::unverified, ActionRules::anothersWork)
            .leadsWhen(a -> a.desk().tasks(a.fileId()).stream().anyMatch(ActionDesk.Job::unverified))
            .effect(ActionRules::verify)
            .basis("产品约定：由他人核验")),

    CLOSE(Row.<GridAction, ActionData.Close>from(ActionData.Close.class, HELD).to(CLOSED)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(ActionRules::onLevel, ActionRules::allVerified)
            .stops(ActionDeadline.TASKS)
            .basis("产品约定：任务全部核验后结束")),

    ESCALATE(Row.<GridAction, ActionData.Reason>from(ActionData.Reason.class, HELD)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(ActionRules::notAtTheTop, ActionRules::onLevel)
            .effect(act -> act.facts().upward()).holder(ActionRules::level)
            .basis("产品约定：社区吹哨，街道、区逐级接手")),

    CANCEL(Row.<GridAction, ActionData.Reason>from(ActionData.Reason.class, AGREED).to(CANCELLED)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .confirm()
            .basis("产品约定：未成行须说明理由，事项仍待约"));

    private final Row<GridAction, ?> row;

    ActionStep(Row<GridAction, ?> row) {
        this.row = row;
    }

    @Override
    public Row<GridAction, ?> row() {
        return row;
    }
}
