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
    OUTCOME_REPORT("REPORT_OUTCOME"),
    /** 移送答复: the committee to which a dispute is offered says yes or no. */
    TRANSFER_ANSWER("ACCEPT_TRANSFER"),

    /** 反馈: whoever entrusted the dispute is told what became of it. */
    FEEDBACK("FEED_BACK"),

    /** 期满: write down what came of it, by extension too late, within the grace. */
    EXPIRY("EXPIRE", MediationDeadline.MEDIATION, "MED_EXPIRY_GRACE_DAYS"),

    /** 可申请仲裁: both sides are told (劳动争议调解仲裁法14). */
    ARBITRATION_NOTICE("TELL_ARBITRATION", MediationDeadline.LABOUR_ARBITRATION, "MED_ARBITRATION_NOTICE_DAYS"),

    /** 评查归档: the justice office checks a closed file and files it. */
    ARCHIVE_CHECK("ARCHIVE");

    private final String settledBy;
    private final MediationDeadline after;
    private final String within;

    MediationTask(String settledBy) {
        this(settledBy, null, null);
    }

    MediationTask(String settledBy, MediationDeadline after, String within) {
        this.settledBy = settledBy;
        this.after = after;
        this.within = within;
    }

    @Override
    public String after() {
        return after == null ? null : after.name();
    }

    @Override
    public String within() {
        return within;
    }

    @Override
    public String settledBy() {
        return settledBy;
    }
}
