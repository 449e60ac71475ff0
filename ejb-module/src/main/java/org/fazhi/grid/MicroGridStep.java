package org.fazhi.grid;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Holder;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of 网格和微网格: founded, divided anew with a day, shown on the public board. */
public enum MicroGridStep implements Step<GridRegister> {

    FOUND(Row.<GridRegister, MicroGridData.Found>opens(MicroGridData.Found.class).to(MicroGridStatus.ACTIVE)
            .by(COMMUNITY, OWN_UNIT)
            .guard(MicroGridRules::gridFree, MicroGridRules::foundApart)
            .effect(MicroGridRules::found).holder(act -> Holder.nobody())
            .basis("产品约定：微网格划到楼幢、单元")),

    BOARD(row(MicroGridData.Note.class)
            .papers(GridPaper.BOARD)
            .basis("网格化服务管理：名称、范围、人员、电话和事项公示")),

    STAFF(row(MicroGridData.Staff.class)
            .effect(act -> act.facts().staffed(act.data()))
            .basis("网格化服务管理：人员变动及时更新")),

    ADD(row(MicroGridData.Addition.class)
            .guard(MicroGridRules::addedApart)
            .effect(MicroGridRules::add)
            .basis("产品约定：增设微网格")),

    SPLIT(row(MicroGridData.Split.class)
            .guard(MicroGridRules::splitInTime, MicroGridRules::splitApart)
            .effect(MicroGridRules::split)
            .basis("产品约定：拆分不改以前的数字")),

    MERGE(row(MicroGridData.Merge.class)
            .guard(MicroGridRules::mergeInTime)
            .effect(MicroGridRules::merge)
            .basis("产品约定：合并不改以前的数字")),

    RENAME(row(MicroGridData.Rename.class)
            .guard(MicroGridRules::renameInTime)
            .effect(MicroGridRules::rename)
            .basis("产品约定：更名不改以前的数字")),

    RESHAPE(row(MicroGridData.Change.class)
            .guard(MicroGridRules::changeInTime, MicroGridRules::changedApart)
            .effect(MicroGridRules::change)
            .basis("产品约定：调整范围不改以前的数字")),

    REMOVE(row(MicroGridData.Removal.class)
            .guard(MicroGridRules::removeInTime)
            .effect(MicroGridRules::remove).confirm()
            .basis("产品约定：撤销微网格")),

    CLOSE(row(MicroGridData.Note.class).to(MicroGridStatus.CLOSED)
            .guard((g, act) -> g.desk().open(g.fileId()).isEmpty() ? java.util.Optional.empty() : org.fazhi.casework.Obstacle.of(MicroGridProcedure.WORD, "MICROS_LEFT"))
            .confirm()
            .basis("产品约定：微网格全部撤销后撤销网格"));

    private final Row<GridRegister, ?> row;

    MicroGridStep(Row<GridRegister, ?> row) {
        this.row = row;
    }

    private static <D extends Record> Row<GridRegister, D> row(Class<D> data) {
        return Row.<GridRegister, D>from(data, MicroGridStatus.ACTIVE).by(COMMUNITY, OWN_UNIT);
    }

    @Override
    public Row<GridRegister, ?> row() {
        return row;
    }
}
