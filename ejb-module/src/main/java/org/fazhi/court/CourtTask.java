package org.fazhi.court;

import org.fazhi.casework.TaskKind;

/** What is owed on a matter beside its next step. */
public enum CourtTask implements TaskKind {

    /** 回访: whether what was agreed is done, or the referral was of use. */
    VISIT;

    @Override
    public String settledBy() {
        return OutcomeStep.RETURN_VISIT.name();
    }
}
