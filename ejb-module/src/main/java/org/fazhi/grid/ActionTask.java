package org.fazhi.grid;

import org.fazhi.casework.TaskKind;

/** What is owed after a visit. */
public enum ActionTask implements TaskKind {
    /** 落实任务. */ WORK("DONE"),
    /** 核验任务. */ CHECK("VERIFY");

    private final String settledBy;

    ActionTask(String settledBy) {
        this.settledBy = settledBy;
    }

    @Override
    public String settledBy() {
        return settledBy;
    }
}
