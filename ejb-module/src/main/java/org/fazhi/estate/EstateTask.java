package org.fazhi.estate;

import org.fazhi.casework.TaskKind;

/** What is owed while an estate bears the name. */
public enum EstateTask implements TaskKind {

    /** 半年自查. */
    SELF_CHECK;

    @Override
    public String settledBy() {
        return EstateStep.SELF_CHECK.name();
    }
}
