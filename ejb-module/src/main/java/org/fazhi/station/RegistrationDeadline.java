package org.fazhi.station;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of a registration (domain.md 3.4); lengths are parameters. */
public enum RegistrationDeadline implements DeadlineRule<StationFile> {

    /** 初审. */ DESK_CHECK("STATION_DESK_DAYS"),
    /** 现场核查. */ SITE_CHECK("STATION_SITE_DAYS"),
    /** 登记发证. */ REGISTRATION("STATION_REGISTER_DAYS"),
    /** 年检结果: counted from the last day of the time of review. */
    REVIEW_RESULT("STATION_REVIEW_RESULT_DAYS") {
        @Override
        public LocalDate start(StationFile facts, LocalDate on) {
            return facts.life().reviewEnds();
        }
    },
    /** 整改. */ RECTIFY("STATION_RECTIFY_DAYS"),
    /** 移交在办案件. */
    HANDOVER("STATION_HANDOVER_DAYS") {
        @Override
        public boolean applies(StationFile facts) {
            return facts.life().taker() != null;
        }
    },
    /** 撤销前公示. */
    CLOSING_NOTICE("STATION_CLOSING_NOTICE_DAYS") {
        @Override
        public boolean binding() {
            return false;
        }
    };

    private final String parameter;

    RegistrationDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(StationFile facts) {
        return parameter;
    }
}
