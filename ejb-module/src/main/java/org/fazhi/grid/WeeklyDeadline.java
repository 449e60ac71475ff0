package org.fazhi.grid;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of the weekly meeting. */
public enum WeeklyDeadline implements DeadlineRule<WeeklySeries> {

    /** 本周约定日: a day after the eve of the meeting. */
    MEETING("WEEKLY_MEETING_DAYS") {
        @Override
        public LocalDate start(WeeklySeries facts, LocalDate on) {
            return facts.nextDay().minusDays(1);
        }
    },
    /** 纪要期限. */
    MINUTES("WEEKLY_MINUTES_DAYS");

    private final String parameter;

    WeeklyDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(WeeklySeries facts) {
        return parameter;
    }
}
