package org.fazhi.grid;

import org.fazhi.casework.DeadlineRule;

/** The clock of a grid action: from the visit until every task is verified. */
public enum ActionDeadline implements DeadlineRule<GridAction> {

    /** 应约期限. */ ANSWER("ACTION_ANSWER_DAYS"),
    /** 落实期限. */ TASKS("ACTION_TASK_DAYS");

    private final String parameter;

    ActionDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(GridAction facts) {
        return parameter;
    }
}
