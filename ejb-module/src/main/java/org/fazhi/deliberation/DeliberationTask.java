package org.fazhi.deliberation;

import org.fazhi.casework.TaskKind;

/** What is owed on a topic beside its next step. */
public enum DeliberationTask implements TaskKind {

    /** 落实决议: one for each task of the resolution. */
    EXECUTE;

    @Override
    public String settledBy() {
        return DeliberationStep.PROGRESS.name();
    }
}
