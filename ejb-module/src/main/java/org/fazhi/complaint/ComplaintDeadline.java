package org.fazhi.complaint;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of a complaint; their lengths are parameters. */
public enum ComplaintDeadline implements DeadlineRule<ComplaintCase> {

    /** 受理审查: from receipt, without the days of a supplement. */
    ACCEPTANCE("COMPLAINT_ACCEPT_DAYS") {
        @Override
        public boolean pausable() {
            return true;
        }
    },
    /** 补正: the complainant's term, from service of the notice. */
    SUPPLEMENT("COMPLAINT_SUPPLEMENT_DAYS") {
        @Override
        public LocalDate start(ComplaintCase facts, LocalDate on) {
            return facts.askedOn();
        }

        @Override
        public boolean binding() {
            return false;
        }
    },
    /** 办理: from acceptance to the decision. */
    HANDLING("COMPLAINT_HANDLE_DAYS"),
    /** 答复: from the decision. */
    ANSWER("COMPLAINT_ANSWER_DAYS"),
    /** 反馈: what was ordered is done, and the complainant is asked. */
    FEEDBACK("COMPLAINT_FEEDBACK_DAYS");

    private final String parameter;

    ComplaintDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(ComplaintCase facts) {
        return parameter;
    }
}
