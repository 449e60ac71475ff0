package org.fazhi.court;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.court.CourtDeadline.SOLVE;
import static org.fazhi.court.CourtDeadline.VISIT;
import static org.fazhi.court.CourtStatus.CLOSED;
import static org.fazhi.court.CourtStatus.CONVERTED;
import static org.fazhi.court.CourtStatus.FOLLOWED_UP;
import static org.fazhi.court.CourtStatus.HELD;
import static org.fazhi.court.CourtStatus.NOTICED;
import static org.fazhi.court.CourtStatus.NO_RESULT;
import static org.fazhi.court.CourtStatus.PANEL_FIXED;
import static org.fazhi.court.CourtStatus.REFERRED;
import static org.fazhi.court.CourtStatus.SETTLED;
import static org.fazhi.court.CourtStatus.TIERED;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.casework.Wording;

/** How a matter before the micro court ends, and what follows. Nothing here binds anybody in law: for that there is {@link #CONVERT}. */
public enum OutcomeStep implements Step<CourtCase> {

    SETTLE(Row.<CourtCase, CourtData.Minutes>from(CourtData.Minutes.class, HELD).to(SETTLED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::notForOwners, OutcomeGuards::bindingTold, OutcomeGuards::itemsOfParties, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::settle).holder(CourtEffects::community)
            .stops(SOLVE).starts(VISIT).papers(CourtPaper.MINUTES)
            .basis(CourtStep.Bases.VOLUNTARY)),

    CONVERT(Row.<CourtCase, CourtData.Conversion>from(CourtData.Conversion.class, TIERED, HELD, SETTLED, NO_RESULT, FOLLOWED_UP).to(CONVERTED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(OutcomeGuards::twoSides, OutcomeGuards::consentFresh)
            .effect(CourtEffects::convert)
            .stops(SOLVE).confirm()
            .basis("人民调解法第3条、第17条：自愿申请，另行征求同意")),

    UPGRADE(Row.<CourtCase, CourtData.Upgrade>from(CourtData.Upgrade.class, TIERED, PANEL_FIXED, NOTICED, HELD).to(TIERED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::higherThere, OutcomeGuards::liftTrue, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::upgrade).holder(CourtEffects::convener)
            .stops(SOLVE).starts(SOLVE)
            .basis("产品约定：一次未果、超过15日、金额较大、法律存疑、风险较高或者当事人要求的升级议事")),

    TO_TOPIC(Row.<CourtCase, CourtData.ToTopic>from(CourtData.ToTopic.class, TIERED, HELD, NO_RESULT).to(CONVERTED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(OutcomeGuards::notFamily, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::toTopic)
            .leadsWhen(f -> f.ownersItem() != null)
            .stops(SOLVE).confirm()
            .basis("民法典第278条；产品约定：公共事务转援法议事")),

    REFER_AID(Row.<CourtCase, CourtData.ToAid>from(CourtData.ToAid.class, HELD, NO_RESULT).to(REFERRED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::partyKnown)
            .effect(CourtEffects::toAid).holder(CourtEffects::community)
            .stops(SOLVE).starts(VISIT).papers(CourtPaper.REFERRAL)
            .basis("法律援助法第38条")),

    REFER_ROUTE(Row.<CourtCase, CourtData.Elsewhere>from(CourtData.Elsewhere.class, HELD, NO_RESULT).to(REFERRED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::toldElsewhere, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::elsewhere).holder(CourtEffects::community)
            .stops(SOLVE).starts(VISIT).papers(CourtPaper.REFERRAL)
            .basis("产品约定：告知依法可以走的途径（参照人民调解法第26条）")),

    NO_AGREEMENT(Row.<CourtCase, CourtData.NoResult>from(CourtData.NoResult.class, HELD).to(NO_RESULT)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::toldNoResult, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::noResult).holder(CourtEffects::community)
            .stops(SOLVE).starts(VISIT).papers(CourtPaper.REFERRAL)
            .basis("产品约定：如实记录未达成一致，告知其他途径")),

    RETURN_VISIT(Row.<CourtCase, CourtData.Visit>from(CourtData.Visit.class, SETTLED, REFERRED, NO_RESULT).to(FOLLOWED_UP)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::performanceFits, Wording.plain(CourtProcedure.WORD))
            .effect(act -> act.facts().visited(act.data()))
            .leadsWhen(f -> f.outcome() != null)
            .stops(VISIT)
            .basis("产品约定：议定事项到期后回访")),

    TAKE_UP_AGAIN(Row.<CourtCase, CourtData.Note>from(CourtData.Note.class, FOLLOWED_UP).to(TIERED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::stillOpen, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::again).holder(CourtEffects::convener)
            .starts(SOLVE)
            .basis("产品约定：议定事项没有落实的再次议事")),

    CLOSE(Row.<CourtCase, CourtData.Note>from(CourtData.Note.class, FOLLOWED_UP).to(CLOSED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(Wording.plain(CourtProcedure.WORD))
            .leadsWhen(f -> f.performance() != CourtCodes.Performance.NOT_DONE)
            .basis(CourtStep.Bases.SEED));

    private final Row<CourtCase, ?> row;

    OutcomeStep(Row<CourtCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<CourtCase, ?> row() {
        return row;
    }
}
