package org.fazhi.calendar;

/** What a day is. */
public enum DayType {
    /** An ordinary day from Monday to Friday. */
    WORK,
    /** An ordinary Saturday or Sunday. */
    REST,
    /** A day off by the State Council's notice of the year, or, in a computed year, by statute. */
    HOLIDAY,
    /** A Saturday or Sunday that the notice makes a working day (调休上班). */
    ADJUSTED_WORK;

    /** {@return whether the day is worked} */
    public boolean isWorked() {
        return this == WORK || this == ADJUSTED_WORK;
    }
}
