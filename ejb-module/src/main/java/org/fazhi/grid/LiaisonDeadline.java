package org.fazhi.grid;

import org.fazhi.casework.DeadlineRule;

/** The clock of a liaison. */
public enum LiaisonDeadline implements DeadlineRule<GridLiaison> {

    /** 公示期. */
    NOTICE;

    @Override
    public String parameter(GridLiaison facts) {
        return "LIAISON_NOTICE_DAYS";
    }

    @Override
    public boolean binding() {
        return false;
    }
}
