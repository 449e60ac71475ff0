package org.fazhi.casework;

import java.time.LocalDate;

/**
 * A deadline that a step starts; implemented by one enum per procedure.
 *
 * @param <F> facts
 */
public interface DeadlineRule<F> {

    /** {@return the constant's name, as stored} */
    String name();

    /** {@return the code of the legal number that applies to this file} */
    String parameter(F facts);

    /** {@return the start event's day; by default the day of the act} */
    default LocalDate start(F facts, LocalDate on) {
        return on;
    }

    /** {@return whether it applies to this file at all} */
    default boolean applies(F facts) {
        return true;
    }

    /** {@return whether intervals such as 鉴定 are not counted} */
    default boolean pausable() {
        return false;
    }

    /** {@return whether passing its day makes the file late (red); a right that arises on a day does not} */
    default boolean binding() {
        return true;
    }
}
