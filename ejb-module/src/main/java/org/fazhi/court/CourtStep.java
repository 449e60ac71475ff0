package org.fazhi.court;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.casework.Relation.ASSIGNED_PERSON;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.court.CourtDeadline.SOLVE;
import static org.fazhi.court.CourtDeadline.TIERING;
import static org.fazhi.court.CourtStatus.DECLINED;
import static org.fazhi.court.CourtStatus.HELD;
import static org.fazhi.court.CourtStatus.NOTICED;
import static org.fazhi.court.CourtStatus.PANEL_FIXED;
import static org.fazhi.court.CourtStatus.REQUESTED;
import static org.fazhi.court.CourtStatus.TIERED;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.casework.Wording;

/** From the request to the session (domain.md 4.3). How it ends stands in {@link OutcomeStep}. */
public enum CourtStep implements Step<CourtCase> {

    REQUEST(Row.<CourtCase, CourtData.Request>opens(CourtData.Request.class).to(REQUESTED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(CourtGuards::partiesDiffer)
            .effect(CourtEffects::request).holder(CourtEffects::community)
            .starts(TIERING)
            .basis(Bases.SEED)),

    TIER(Row.<CourtCase, CourtData.Tiers>from(CourtData.Tiers.class, REQUESTED).to(TIERED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::tier).holder(CourtEffects::convener)
            .stops(TIERING).starts(SOLVE)
            .basis("产品约定：按公共事、物业事、楼栋事、家庭事分层议事")),

    FIX_PANEL(Row.<CourtCase, CourtData.Panel>from(CourtData.Panel.class, TIERED, PANEL_FIXED, NOTICED).to(PANEL_FIXED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(CourtGuards::panelByOffice, CourtGuards::panelSize, CourtGuards::panelKnown, CourtGuards::panelOfTier, CourtGuards::noConflict)
            .effect(CourtEffects::panel)
            .leadsWhen(f -> f.panel().isEmpty())
            .basis("产品约定：议事员1至3人，与各方有利害关系的不参加（参照人民调解法第23条）")),

    NOTIFY(Row.<CourtCase, CourtData.Notice>from(CourtData.Notice.class, PANEL_FIXED, NOTICED).to(NOTICED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(CourtGuards::everyoneTold, CourtGuards::earlyEnough, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::notice)
            .leadsWhen(f -> !f.panel().isEmpty() && f.heldAt() == null)
            .papers(CourtPaper.NOTICE)
            .basis("产品约定：议事2日前通知各方")),

    HOLD(Row.<CourtCase, CourtData.Session>from(CourtData.Session.class, NOTICED).to(HELD)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(MEDIATOR, ASSIGNED_PERSON)
            .guard(CourtGuards::notBeforeItsDay, CourtGuards::timesFit, CourtGuards::bothSides, CourtGuards::doorsClosed, CourtGuards::victimAsked,
                    Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::session)
            .leadsWhen(f -> f.heldAt() != null)
            .papers(CourtPaper.RECORD)
            .basis("产品约定：法官、检察官、警官只作法律释明；反家庭暴力法第5条、未成年人保护法第4条")),

    DECLINE(Row.<CourtCase, CourtData.Ending>from(CourtData.Ending.class, REQUESTED, TIERED, PANEL_FIXED, NOTICED, HELD).to(DECLINED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(OutcomeGuards::toldEnding, Wording.plain(CourtProcedure.WORD))
            .effect(CourtEffects::decline)
            .stops(TIERING, SOLVE)
            .papers(CourtPaper.REFERRAL).confirm()
            .basis("产品约定：议事自愿；紧急、违法犯罪和已由其他机关处理的不议"));

    /** Legal bases that several rows share. */
    static final class Bases {
        static final String SEED = "产品约定：微法庭分层议事";
        static final String VOLUNTARY = "产品约定：议事纪要由各方自愿履行，没有法律约束力";

        private Bases() {
        }
    }

    private final Row<CourtCase, ?> row;

    CourtStep(Row<CourtCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<CourtCase, ?> row() {
        return row;
    }
}
