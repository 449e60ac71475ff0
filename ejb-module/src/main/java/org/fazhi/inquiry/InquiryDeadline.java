package org.fazhi.inquiry;

import org.fazhi.casework.DeadlineRule;

/** The clock of an inquiry. */
public enum InquiryDeadline implements DeadlineRule<InquiryCase> {

    /** 答复期限: answered or on its way. */
    ANSWER;

    @Override
    public String parameter(InquiryCase facts) {
        return "INQUIRY_ANSWER_DAYS";
    }
}
