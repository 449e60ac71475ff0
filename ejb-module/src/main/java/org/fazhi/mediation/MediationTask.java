package org.fazhi.mediation;

import org.fazhi.casework.TaskKind;

/** What people owe on a mediation beside its next step. */
public enum MediationTask implements TaskKind {

    /** 报告: tell the police or another department of the danger (人民调解法25). */
    RISK_REPORT("REPORT_RISK"),

    /** 风险处置: the justice office answers an alert. */
    RISK_RESPONSE("RESPOND_RISK"),

    /** 督促履行: a sum or an act fell due and was not performed (人民调解法31). */
    URGE("URGE"),

    /** 回访. */
    VISIT("VISIT"),

    /** 报告: a judgment or a refused confirmation did not let the agreement stand. */
    OUTCOME_REPORT("REPORT_OUTCOME");

    private final String settledBy;

    MediationTask(String settledBy) {
        this.settledBy = settledBy;
    }

    @Override
    public String settledBy() {
        return settledBy;
    }
}
