package org.fazhi.mediation;

import org.fazhi.casework.TaskKind;

/** What people owe on a mediation beside its next step. */
public enum MediationTask implements TaskKind {

    /** 报告: tell the police or another department of the danger (人民调解法25). */
    RISK_REPORT("REPORT_RISK"),

    /** 风险处置: the justice office answers an alert. */
    RISK_RESPONSE("RESPOND_RISK");

    private final String settledBy;

    MediationTask(String settledBy) {
        this.settledBy = settledBy;
    }

    @Override
    public String settledBy() {
        return settledBy;
    }
}
