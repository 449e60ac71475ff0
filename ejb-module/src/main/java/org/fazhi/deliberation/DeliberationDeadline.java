package org.fazhi.deliberation;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of a topic; lengths are parameters. */
public enum DeliberationDeadline implements DeadlineRule<DeliberationTopic> {

    /** 审题期限. */ SCREENING("DELIB_SCREEN_DAYS"),
    /** 合法性审查期限. */ REVIEW("DELIB_REVIEW_DAYS"),
    /** 公示期: a right to object, nobody is late. */
    NOTICE("DELIB_PUBLIC_DAYS") {
        @Override
        public boolean binding() {
            return false;
        }
    },
    /** 评议期限: counted from the last day of the tasks. */
    EVALUATION("DELIB_EVALUATION_DAYS") {
        @Override
        public LocalDate start(DeliberationTopic facts, LocalDate on) {
            return facts.lastDue(on);
        }
    };

    private final String parameter;

    DeliberationDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(DeliberationTopic facts) {
        return parameter;
    }
}
