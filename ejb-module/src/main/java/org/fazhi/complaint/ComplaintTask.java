package org.fazhi.complaint;

import org.fazhi.casework.TaskKind;

/** What is owed on a complaint beside its next step. */
public enum ComplaintTask implements TaskKind {

    /** 受托调查. */
    DELEGATED;

    @Override
    public String settledBy() {
        return ComplaintStep.INVESTIGATE.name();
    }
}
