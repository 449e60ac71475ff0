package org.fazhi.calendar;

import java.time.LocalDate;

/**
 * An interval that does not count: the days after {@code from} up to and including {@code to}.
 *
 * @param from day of the notice or entrustment; itself still counted
 * @param to   day on which the supplement or report arrives, itself not counted; null while the clock stands
 */
public record Pause(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the end lies before the beginning */
    public Pause {
        if (from == null || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("pause from " + from + " to " + to);
        }
    }

    /** {@return whether the clock still stands} */
    public boolean isOpen() {
        return to == null;
    }
}
