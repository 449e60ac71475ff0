package org.fazhi.court;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of the micro court; lengths are parameters. None of them decides anything. */
public enum CourtDeadline implements DeadlineRule<CourtCase> {

    /** 分层期限. */ TIERING("COURT_TIERING_DAYS"),
    /** 议事期限: afterwards a higher tier may sit. */ SOLVE("COURT_SOLVE_DAYS"),
    /** 回访期限: counted from the last day of what was agreed. */
    VISIT("COURT_VISIT_DAYS") {
        @Override
        public LocalDate start(CourtCase facts, LocalDate on) {
            return facts.lastDue(on);
        }
    };

    private final String parameter;

    CourtDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(CourtCase facts) {
        return parameter;
    }
}
