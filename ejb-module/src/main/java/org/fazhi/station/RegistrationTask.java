package org.fazhi.station;

import org.fazhi.casework.TaskKind;

/** What is owed on a registration beside its next step. */
public enum RegistrationTask implements TaskKind {

    /** 接收移交的在办案件. */
    TAKE_OVER("CONFIRM_HANDOVER"),
    /** 重印公示牌: the sheet names a station that is not to be found there any more. */
    REPRINT("REPRINT");

    private final String step;

    RegistrationTask(String step) {
        this.step = step;
    }

    @Override
    public String settledBy() {
        return step;
    }
}
