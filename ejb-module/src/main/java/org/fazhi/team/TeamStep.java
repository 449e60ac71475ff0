package org.fazhi.team;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.team.TeamStatus.CERTIFIED;
import static org.fazhi.team.TeamStatus.EXITED;
import static org.fazhi.team.TeamStatus.NOMINATED;
import static org.fazhi.team.TeamStatus.PUBLICISED;
import static org.fazhi.team.TeamStatus.REGISTERED;
import static org.fazhi.team.TeamStatus.SELECTED;
import static org.fazhi.team.TeamStatus.SUSPENDED;
import static org.fazhi.team.TeamStatus.TRAINED;

import org.fazhi.access.Role;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of 法律明白人: 自荐 → 遴选 → 集中培训 → 登记造册 → 公示 → 持证上岗 (domain.md 3.5). */
public enum TeamStep implements Step<TeamMember> {

    NOMINATE(Row.<TeamMember, TeamData.Nomination>opens(TeamData.Nomination.class).to(NOMINATED)
            .by(COMMUNITY, OWN_UNIT)
            .effect(TeamRules::nominate).holder(act -> Holder.desk(Role.COMMUNITY))
            .basis("村（社区）法律明白人培育规范指引（试行）：自荐或者“两委”推荐")),

    SELECT(Row.<TeamMember, TeamData.Note>from(TeamData.Note.class, NOMINATED).to(SELECTED)
            .by(COMMUNITY, OWN_UNIT)
            .basis("村（社区）法律明白人培育规范指引（试行）：村（居）委会遴选")),

    TRAIN(Row.<TeamMember, TeamData.Training>from(TeamData.Training.class, SELECTED).to(TRAINED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(TeamRules::longEnough)
            .effect(act -> act.facts().trained(act.data()))
            .basis("村（社区）法律明白人培育规范指引（试行）：集中培训")),

    REGISTER(Row.<TeamMember, TeamData.Note>from(TeamData.Note.class, TRAINED).to(REGISTERED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .effect(TeamRules::number)
            .basis("村（社区）法律明白人培育规范指引（试行）：登记造册")),

    PUBLICISE(Row.<TeamMember, TeamData.Note>from(TeamData.Note.class, REGISTERED).to(PUBLICISED)
            .by(COMMUNITY, OWN_UNIT)
            .starts(TeamDeadline.NOTICE)
            .basis("村（社区）法律明白人培育规范指引（试行）：宣传栏公示")),

    CERTIFY(Row.<TeamMember, TeamData.Card>from(TeamData.Card.class, PUBLICISED).to(CERTIFIED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(TeamRules::noticeOver, TeamRules::nobodyObjects)
            .effect(TeamRules::certify)
            .stops(TeamDeadline.NOTICE).starts(TeamDeadline.RENEWAL)
            .basis("村（社区）法律明白人培育规范指引（试行）：持证上岗")),

    ATTEND(Row.<TeamMember, TeamData.Training>from(TeamData.Training.class, CERTIFIED, SUSPENDED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .effect(act -> act.facts().trained(act.data()))
            .basis("产品约定：每年集中培训不少于2次")),

    RENEW(Row.<TeamMember, TeamData.Note>from(TeamData.Note.class, CERTIFIED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(TeamRules::soonOver, TeamRules::present)
            .effect(TeamRules::renew)
            .stops(TeamDeadline.RENEWAL).starts(TeamDeadline.RENEWAL)
            .basis("产品约定：证件有效期3年")),

    SUSPEND(Row.<TeamMember, TeamData.Note>from(TeamData.Note.class, CERTIFIED).to(SUSPENDED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(TeamRules::missedTooOften)
            .basis("产品约定：连续两次不参加培训的暂停")),

    RESUME(Row.<TeamMember, TeamData.Note>from(TeamData.Note.class, SUSPENDED).to(CERTIFIED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(TeamRules::present)
            .basis("产品约定：补训后恢复")),

    EXIT(Row.<TeamMember, TeamData.Exit>from(TeamData.Exit.class, NOMINATED, SELECTED, TRAINED, REGISTERED, PUBLICISED, CERTIFIED, SUSPENDED).to(EXITED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .confirm()
            .basis("产品约定：迁出、辞任、违法、死亡退出"));

    private final Row<TeamMember, ?> row;

    TeamStep(Row<TeamMember, ?> row) {
        this.row = row;
    }

    @Override
    public Row<TeamMember, ?> row() {
        return row;
    }
}
