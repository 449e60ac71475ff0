package org.fazhi.circle;

import java.time.LocalDateTime;
import org.fazhi.station.StationPlace;

/** Which stations count: all, or those that are open at a time at which people have time. */
public enum When {
    /** Whatever their hours. */
    ANY,
    /** Open at this moment. */
    NOW,
    /** Open on the evening of a working day. */
    EVENING,
    /** Open on Saturday or Sunday. */
    WEEKEND;

    /** {@return whether a station counts; one whose hours are not known counts only for {@link #ANY}} */
    boolean admits(StationPlace station, LocalDateTime now) {
        return station.counts() && switch (this) {
            case ANY -> true;
            case NOW -> station.hours().openAt(now);
            case EVENING -> station.hours().evening();
            case WEEKEND -> station.hours().weekend();
        };
    }
}
