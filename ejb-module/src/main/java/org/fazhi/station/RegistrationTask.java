package org.fazhi.station;

import org.fazhi.casework.TaskKind;

/** What is owed on a registration beside its next step. */
public enum RegistrationTask implements TaskKind {

    /** 接收移交的在办案件. */
    TAKE_OVER;

    @Override
    public String settledBy() {
        return StationLifeStep.CONFIRM_HANDOVER.name();
    }
}
