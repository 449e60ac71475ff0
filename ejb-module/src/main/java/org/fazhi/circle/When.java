package org.fazhi.circle;

import org.fazhi.station.StationPlace;

/** Which stations count: all, or those that are open at a time at which people have time. */
public enum When {
    /** Whatever their hours. */
    ANY,
    /** Open at this moment, holidays and the station's own days included. */
    NOW,
    /** Open on the evening of a working day. */
    EVENING,
    /** Open on Saturday or Sunday. */
    WEEKEND;

    /** {@return whether a station counts; one whose hours are not known counts only for {@link #ANY}} */
    boolean admits(StationPlace station, Terms terms) {
        return station.counts() && switch (this) {
            case ANY -> true;
            case NOW -> station.openAt(terms.now(), terms.like());
            case EVENING -> station.hours().evening();
            case WEEKEND -> station.hours().weekend();
        };
    }
}
