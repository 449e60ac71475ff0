package org.fazhi.grid;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.GRID_LIAISON;
import static org.fazhi.access.Role.GRID_MEMBER;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.PUBLICITY_SECTION;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.grid.MatterStatus.ACTION;
import static org.fazhi.grid.MatterStatus.DONE;
import static org.fazhi.grid.MatterStatus.HANDLING;
import static org.fazhi.grid.MatterStatus.REFERRED;
import static org.fazhi.grid.MatterStatus.REJECTED;
import static org.fazhi.grid.MatterStatus.REPORTED;
import static org.fazhi.grid.MatterStatus.WEEKLY;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of a matter, first part: reported, sorted, sent on (domain.md 4.2 (a)). Its second part is {@link MatterWorkStep}. */
public enum MatterStep implements Step<GridMatter> {

    REPORT(Row.<GridMatter, MatterData.Report>opens(MatterData.Report.class).to(REPORTED)
            .by(GRID_LIAISON, OWN_UNIT).by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(MatterGuards::calledFirst, MatterGuards::estateThere, MatterGuards::apart)
            .effect(MatterEffects::report).holder(act -> act.facts().desk().gridDesk(act.file().orgId()))
            .starts(MatterDeadline.TRIAGE, MatterDeadline.HANDLE)
            .basis("产品约定：一事一约，联络员上报")),

    ON_SPOT(Row.<GridMatter, MatterData.OnSpot>opens(MatterData.OnSpot.class).to(DONE)
            .by(GRID_LIAISON, OWN_UNIT).by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::calledFirst, MatterGuards::estateThere)
            .effect(MatterEffects::onSpot).holder(act -> act.facts().desk().gridDesk(act.file().orgId()))
            .starts(MatterDeadline.CONFIRM)
            .basis("产品约定：一事一约，当场办好；由他人确认")),

    KEEP(Row.<GridMatter, MatterData.Note>from(MatterData.Note.class, REPORTED, ACTION, WEEKLY).to(HANDLING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::noActionRuns)
            .effect(act -> act.facts().toGrid()).holder(MatterEffects::taker)
            .stops(MatterDeadline.TRIAGE)
            .basis("产品约定：一日内分流，网格自行办理")),

    DISPATCH(Row.<GridMatter, MatterData.Dispatch>from(MatterData.Dispatch.class, REPORTED, HANDLING, ACTION, WEEKLY).to(HANDLING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(PUBLICITY_SECTION, OWN_DISTRICT)
            .guard(MatterGuards::notUnits, MatterGuards::holds, MatterGuards::responderThere)
            .effect(MatterEffects::dispatch).holder(MatterEffects::inHand)
            .stops(MatterDeadline.TRIAGE)
            .basis("产品约定：派出即起算，由接收单位持有")),

    TO_WEEKLY(Row.<GridMatter, MatterData.Note>from(MatterData.Note.class, REPORTED, HANDLING, ACTION).to(WEEKLY)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::gridHasIt, MatterGuards::noActionRuns)
            .holder(MatterEffects::inHand)
            .stops(MatterDeadline.TRIAGE)
            .basis("产品约定：一周一约")),

    TO_ACTION(Row.<GridMatter, MatterData.Note>from(MatterData.Note.class, REPORTED, HANDLING, WEEKLY).to(ACTION)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::gridHasIt)
            .leadsWhen(f -> f.desk().decided(f.fileId(), WeeklyCodes.Outcome.TO_ACTION))
            .holder(MatterEffects::inHand)
            .stops(MatterDeadline.TRIAGE)
            .basis("产品约定：一格一约")),

    ESCALATE(Row.<GridMatter, MatterData.Reason>from(MatterData.Reason.class, REPORTED, HANDLING, ACTION, WEEKLY).to(HANDLING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(MatterGuards::notAtTheTop, MatterGuards::holds, MatterGuards::noActionRuns)
            .effect(act -> act.facts().upward()).holder(MatterEffects::inHand)
            .stops(MatterDeadline.TRIAGE)
            .basis("产品约定：社区解决不了的，逐级上报街道、区")),

    TO_COURT(Row.<GridMatter, MatterData.ToCourt>from(MatterData.ToCourt.class, REPORTED, HANDLING, ACTION, WEEKLY).to(REFERRED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::courtOpen, MatterGuards::gridHasIt, MatterGuards::noActionRuns, MatterGuards::partiesKnownToCourt)
            .leadsWhen(f -> f.desk().decided(f.fileId(), WeeklyCodes.Outcome.TO_COURT))
            .effect(act -> act.facts().desk().handOver().toCourt(act))
            .stops(MatterDeadline.TRIAGE).confirm()
            .basis("产品约定：微法庭（议事场所）")),

    TO_MEDIATION(Row.<GridMatter, MatterData.ToMediation>from(MatterData.ToMediation.class, REPORTED, HANDLING, ACTION, WEEKLY).to(REFERRED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::gridHasIt, MatterGuards::noActionRuns, MatterGuards::partiesKnown)
            .effect(act -> act.facts().desk().handOver().toMediation(act))
            .stops(MatterDeadline.TRIAGE).confirm()
            .basis("人民调解法第17条")),

    TO_AID(Row.<GridMatter, MatterData.ToAid>from(MatterData.ToAid.class, REPORTED, HANDLING, ACTION, WEEKLY).to(REFERRED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::gridHasIt, MatterGuards::noActionRuns, MatterGuards::reporterKnown)
            .effect(act -> act.facts().desk().handOver().toAid(act))
            .stops(MatterDeadline.TRIAGE).confirm()
            .basis("法律援助法第38条")),

    REFER(Row.<GridMatter, MatterData.Outward>from(MatterData.Outward.class, REPORTED, HANDLING, ACTION, WEEKLY).to(REFERRED)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(MatterGuards::notUnits, MatterGuards::holds, MatterGuards::noActionRuns)
            .stops(MatterDeadline.TRIAGE).confirm()
            .basis("12345与110对接联动：非紧急的转12345，紧急的打110")),

    REJECT(Row.<GridMatter, MatterData.Rejected>from(MatterData.Rejected.class, REPORTED).to(REJECTED)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(MatterGuards::sameGiven)
            .stops(MatterDeadline.TRIAGE).confirm()
            .basis("产品约定：不予受理须写明理由"));

    private final Row<GridMatter, ?> row;

    MatterStep(Row<GridMatter, ?> row) {
        this.row = row;
    }

    @Override
    public Row<GridMatter, ?> row() {
        return row;
    }
}
