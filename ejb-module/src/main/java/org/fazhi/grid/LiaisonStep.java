package org.fazhi.grid;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.GRID_MEMBER;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.grid.LiaisonStatus.APPOINTED;
import static org.fazhi.grid.LiaisonStatus.ENDED;
import static org.fazhi.grid.LiaisonStatus.NOMINATED;
import static org.fazhi.grid.LiaisonStatus.PUBLICISED;
import static org.fazhi.grid.LiaisonStatus.SELECTED;

import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of 微网格联络员: 推荐 → 社区选定 → 公示 → 聘任, and the training log (domain.md 4.2). */
public enum LiaisonStep implements Step<GridLiaison> {

    NOMINATE(Row.<GridLiaison, LiaisonData.Nomination>opens(LiaisonData.Nomination.class).to(NOMINATED)
            .by(COMMUNITY, OWN_UNIT).by(GRID_MEMBER, OWN_UNIT)
            .guard((f, act) -> microThere(f, act, act.data() == null ? null : act.data().micro()))
            .effect(act -> {
                act.facts().nominated(act.data());
                act.file().describe(act.data().name(), act.data().nearness().name());
            })
            .holder(act -> Holder.desk(COMMUNITY))
            .basis("就近、就便、就亲、就熟选配")),

    SELECT(Row.<GridLiaison, LiaisonData.Note>from(LiaisonData.Note.class, NOMINATED).to(SELECTED)
            .by(COMMUNITY, OWN_UNIT)
            .basis("产品约定：社区选定")),

    PUBLICISE(Row.<GridLiaison, LiaisonData.Note>from(LiaisonData.Note.class, SELECTED).to(PUBLICISED)
            .by(COMMUNITY, OWN_UNIT)
            .starts(LiaisonDeadline.NOTICE)
            .basis("产品约定：公示不少于3日")),

    APPOINT(Row.<GridLiaison, LiaisonData.Appointment>from(LiaisonData.Appointment.class, PUBLICISED).to(APPOINTED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(LiaisonStep::noticeOver, LiaisonStep::nobodyObjects)
            .effect(act -> act.facts().appointed(act.on())).holder(act -> Holder.nobody())
            .stops(LiaisonDeadline.NOTICE)
            .basis("产品约定：公示期满无异议的聘任")),

    TRAIN(Row.<GridLiaison, LiaisonData.Training>from(LiaisonData.Training.class, SELECTED, PUBLICISED, APPOINTED)
            .by(COMMUNITY, OWN_UNIT).by(GRID_MEMBER, OWN_UNIT)
            .effect(act -> act.facts().trained(act.data()))
            .basis("培训、现场教学、观摩")),

    MOVE(Row.<GridLiaison, LiaisonData.Move>from(LiaisonData.Move.class, APPOINTED)
            .by(COMMUNITY, OWN_UNIT)
            .guard((f, act) -> microThere(f, act, act.data() == null ? null : act.data().micro()))
            .effect(act -> act.facts().moved(act.data().micro()))
            .basis("产品约定：微网格拆分后重新确定联络员")),

    LEAVE(Row.<GridLiaison, LiaisonData.Exit>from(LiaisonData.Exit.class, NOMINATED, SELECTED, PUBLICISED, APPOINTED).to(ENDED)
            .by(COMMUNITY, OWN_UNIT)
            .effect(act -> act.facts().ended(act.data().since())).confirm()
            .basis("产品约定：迁出、辞任、不胜任的离任"));

    private final Row<GridLiaison, ?> row;

    LiaisonStep(Row<GridLiaison, ?> row) {
        this.row = row;
    }

    private static Optional<Obstacle> microThere(GridLiaison f, Act<GridLiaison, ?> act, Long micro) {
        return micro == null || f.desk().ofCommunity(act.file().orgId()).stream().anyMatch(m -> m.id() == micro) ? Optional.empty() : Obstacle.of(LiaisonProcedure.WORD, "MICRO");
    }

    private static Optional<Obstacle> noticeOver(GridLiaison f, Act<GridLiaison, ?> act) {
        var last = act.desk().deadline(LiaisonDeadline.NOTICE).map(d -> d.dueOn()).orElse(null);
        return last == null || act.on().isAfter(last) ? Optional.empty() : Obstacle.of(LiaisonProcedure.WORD, "NOTICE_RUNS", last);
    }

    private static Optional<Obstacle> nobodyObjects(GridLiaison f, Act<GridLiaison, LiaisonData.Appointment> act) {
        return act.data() == null || !Boolean.TRUE.equals(act.data().objection()) ? Optional.empty() : Obstacle.of(LiaisonProcedure.WORD, "OBJECTION");
    }

    @Override
    public Row<GridLiaison, ?> row() {
        return row;
    }
}
