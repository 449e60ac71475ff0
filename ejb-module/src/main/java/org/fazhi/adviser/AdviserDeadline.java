package org.fazhi.adviser;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of a contract. */
public enum AdviserDeadline implements DeadlineRule<AdviserContract> {

    /** 聘期届满: by then it is renewed or somebody else is engaged. */
    TERM("ADVISER_TERM_GRACE_DAYS") {
        @Override
        public LocalDate start(AdviserContract facts, LocalDate on) {
            return facts.validTo();
        }
    };

    private final String parameter;

    AdviserDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(AdviserContract facts) {
        return parameter;
    }
}
