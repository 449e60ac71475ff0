package org.fazhi.grid;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.GRID_MEMBER;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of 一周一约: one file for an estate, a meeting in every week with a working day (domain.md 4.2 (c)). */
public enum WeeklyStep implements Step<WeeklySeries> {

    START(Row.<WeeklySeries, WeeklyData.Start>opens(WeeklyData.Start.class).to(WeeklyStatus.RUNNING)
            .by(COMMUNITY, OWN_UNIT).by(GRID_MEMBER, OWN_UNIT)
            .guard(WeeklyRules::estateThere, WeeklyRules::onlyOne)
            .effect(WeeklyRules::start).holder(act -> act.facts().desk().gridDesk(act.file().orgId()))
            .starts(WeeklyDeadline.MEETING)
            .basis("产品约定：物业、业委会、网格员每周一约")),

    HOLD(Row.<WeeklySeries, WeeklyData.Meeting>from(WeeklyData.Meeting.class, WeeklyStatus.RUNNING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(WeeklyRules::oncePerWeek, WeeklyRules::absencesExplained, WeeklyRules::decisionsWhole)
            .effect(WeeklyRules::hold)
            .stops(WeeklyDeadline.MEETING).starts(WeeklyDeadline.MEETING, WeeklyDeadline.MINUTES)
            .basis("产品约定：三方到场，缺席须记明原因；应由业主共同决定的，依民法典第278条")),

    MINUTES(Row.<WeeklySeries, WeeklyData.Minutes>from(WeeklyData.Minutes.class, WeeklyStatus.RUNNING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(WeeklyRules::minutesWaiting)
            .leadsWhen(s -> s.desk().withoutMinutes(s.fileId()).isPresent())
            .effect(WeeklyRules::minutes)
            .stops(WeeklyDeadline.MINUTES).papers(GridPaper.MINUTES)
            .basis("产品约定：2个工作日内出会议纪要")),

    FULFIL(Row.<WeeklySeries, WeeklyData.Fulfilled>from(WeeklyData.Fulfilled.class, WeeklyStatus.RUNNING)
            .by(GRID_MEMBER, OWN_UNIT).by(COMMUNITY, OWN_UNIT)
            .guard(WeeklyRules::somethingOwed)
            .effect(WeeklyRules::fulfil)
            .basis("产品约定：决定在下次会议前落实")),

    CHANGE(Row.<WeeklySeries, WeeklyData.Change>from(WeeklyData.Change.class, WeeklyStatus.RUNNING)
            .by(COMMUNITY, OWN_UNIT)
            .effect(WeeklyRules::change)
            .stops(WeeklyDeadline.MEETING).starts(WeeklyDeadline.MEETING)
            .basis("产品约定：约定日由社区商定")),

    END(Row.<WeeklySeries, WeeklyData.End>from(WeeklyData.End.class, WeeklyStatus.RUNNING).to(WeeklyStatus.ENDED)
            .by(COMMUNITY, OWN_UNIT)
            .confirm()
            .basis("产品约定：小区撤并的，结束约定"));

    private final Row<WeeklySeries, ?> row;

    WeeklyStep(Row<WeeklySeries, ?> row) {
        this.row = row;
    }

    @Override
    public Row<WeeklySeries, ?> row() {
        return row;
    }
}
