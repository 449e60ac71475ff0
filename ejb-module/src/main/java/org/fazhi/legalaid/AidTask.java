package org.fazhi.legalaid;

import org.fazhi.casework.TaskKind;

/** What is owed on a legal-aid file beside its next step. The words are neutral: everybody who reads the file reads them. */
public enum AidTask implements TaskKind {

    /** 抽样检查: the sampled file is checked. */
    SAMPLE_CHECK("CHECK_SAMPLE"),
    /** 抽样回访: the recipient of a sampled file is asked. */
    SAMPLE_VISIT("VISIT"),
    /** 抽查处理: the check found something on which the head of the centre decides. */
    SAMPLE_FOUND("ANSWER_SAMPLE");

    private final String settledBy;

    AidTask(String settledBy) {
        this.settledBy = settledBy;
    }

    @Override
    public String settledBy() {
        return settledBy;
    }
}
