package org.fazhi.grid;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.GRID_LIAISON;
import static org.fazhi.access.Role.GRID_MEMBER;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.PUBLICITY_SECTION;
import static org.fazhi.access.Role.RESPONDER;
import static org.fazhi.casework.Relation.ASSIGNED_UNIT;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.casework.Relation.REGISTERED;
import static org.fazhi.grid.MatterStatus.ACTION;
import static org.fazhi.grid.MatterStatus.CLOSED;
import static org.fazhi.grid.MatterStatus.DONE;
import static org.fazhi.grid.MatterStatus.HANDLING;
import static org.fazhi.grid.MatterStatus.RETURNING;
import static org.fazhi.grid.MatterStatus.WEEKLY;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of a matter, second part: returned, done, confirmed, taken up again. Its first part is {@link MatterStep}. */
public enum MatterWorkStep implements Step<GridMatter> {

    FINISH(Row.<GridMatter, MatterData.Done>from(MatterData.Done.class, HANDLING, ACTION, WEEKLY).to(DONE)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(RESPONDER, ASSIGNED_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(MatterGuards::holds, MatterGuards::ownersDecided, MatterGuards::noActionRuns)
            .leadsWhen(f -> f.hand() != MatterCodes.Hand.GRID)
            .effect(MatterEffects::finish).holder(MatterEffects::reporter)
            .stops(MatterDeadline.HANDLE).starts(MatterDeadline.CONFIRM)
            .basis("产品约定：办结后由上报人确认；应由业主共同决定的，依民法典第278条")),

    OWNERS_VOTE(Row.<GridMatter, MatterData.OwnersVote>from(MatterData.OwnersVote.class, HANDLING, ACTION, WEEKLY)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::voteValid)
            .effect(act -> act.facts().ownersAgreed(act.data().ownersItem(), act.data().votedOn()))
            .basis("民法典第278条")),

    RETURN(Row.<GridMatter, MatterData.Reason>from(MatterData.Reason.class, HANDLING).to(RETURNING)
            .by(RESPONDER, ASSIGNED_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(MatterGuards::notGrids, MatterGuards::holds)
            .basis("产品约定：退回须写明理由，对方接收前仍由退回单位持有，时间照算")),

    ACCEPT_RETURN(Row.<GridMatter, MatterData.Note>from(MatterData.Note.class, RETURNING).to(HANDLING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(MatterGuards::gaveIt)
            .effect(MatterEffects::takeBack).holder(MatterEffects::inHand)
            .basis("产品约定：接收退回")),

    REFUSE_RETURN(Row.<GridMatter, MatterData.Reason>from(MatterData.Reason.class, RETURNING).to(HANDLING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(MatterGuards::gaveIt)
            .basis("产品约定：退回理由不成立的，由原单位继续办理")),

    CONFIRM(Row.<GridMatter, MatterData.Confirmation>from(MatterData.Confirmation.class, DONE).to(CLOSED)
            .by(GRID_LIAISON, REGISTERED).by(JUSTICE_OFFICE, REGISTERED).by(COMMUNITY, OWN_UNIT).by(GRID_MEMBER, OWN_UNIT)
            .guard(MatterGuards::anothersWork)
            .effect(act -> act.facts().confirmed(act.data().satisfaction()))
            .stops(MatterDeadline.CONFIRM)
            .basis("产品约定：上报人确认")),

    AUTO_CONFIRM(Row.<GridMatter, MatterData.Note>from(MatterData.Note.class, DONE).to(CLOSED)
            .byLaw()
            .guard(MatterGuards::termOver)
            .effect(act -> act.facts().confirmed(null))
            .basis("产品约定：7日内没有答复的视为已确认，并注明")),

    REOPEN(Row.<GridMatter, MatterData.Reason>from(MatterData.Reason.class, DONE, CLOSED).to(HANDLING)
            .by(GRID_LIAISON, REGISTERED).by(JUSTICE_OFFICE, REGISTERED).by(COMMUNITY, OWN_UNIT).by(GRID_MEMBER, OWN_UNIT)
            .guard(MatterGuards::firstTime, MatterGuards::soonEnough)
            .effect(MatterEffects::reopen).holder(act -> act.facts().lastHolder())
            .stops(MatterDeadline.CONFIRM).starts(MatterDeadline.HANDLE)
            .basis("产品约定：30日内可以重新办理一次，回到最后承办人"));

    private final Row<GridMatter, ?> row;

    MatterWorkStep(Row<GridMatter, ?> row) {
        this.row = row;
    }

    @Override
    public Row<GridMatter, ?> row() {
        return row;
    }
}
