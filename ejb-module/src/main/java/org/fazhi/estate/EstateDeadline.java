package org.fazhi.estate;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of an assessment. */
public enum EstateDeadline implements DeadlineRule<EstateFile> {

    /** 初审. */ FIRST_REVIEW("ESTATE_FIRST_DAYS"),
    /** 考核. */ ASSESSMENT("ESTATE_ASSESS_DAYS"),
    /** 公示期. */ NOTICE("ESTATE_NOTICE_DAYS"),
    /** 复核: two years after the naming or the last review. */
    REVIEW("ESTATE_REVIEW_GRACE_DAYS") {
        @Override
        public LocalDate start(EstateFile facts, LocalDate on) {
            return facts.reviewOn();
        }
    },
    /** 整改. */ RECTIFY("ESTATE_RECTIFY_DAYS");

    private final String parameter;

    EstateDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(EstateFile facts) {
        return parameter;
    }

    @Override
    public boolean binding() {
        return this != NOTICE;
    }
}
