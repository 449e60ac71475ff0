package org.fazhi.team;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of a 法律明白人. */
public enum TeamDeadline implements DeadlineRule<TeamMember> {

    /** 公示期. */
    NOTICE("TEAM_NOTICE_DAYS"),
    /** 证件有效期: days before its end it is renewed. */
    RENEWAL("TEAM_RENEWAL_DAYS") {
        @Override
        public LocalDate start(TeamMember facts, LocalDate on) {
            return facts.validTo();
        }
    };

    private final String parameter;

    TeamDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(TeamMember facts) {
        return parameter;
    }

    @Override
    public boolean binding() {
        return this == RENEWAL;
    }
}
