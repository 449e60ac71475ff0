package org.fazhi.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A deadline and how it came about.
 *
 * @param due         last day; null while the clock stands
 * @param dueAt       last instant of a term in hours; null for all others and while the clock stands
 * @param raw         last day before it rolled; null while the clock stands
 * @param explanation the sum in Chinese
 * @param provisional whether a computed year took part in the sum: recompute when its notice is imported
 * @param pausedSince day from which the clock stands, or null
 */
public record Result(LocalDate due, LocalDateTime dueAt, LocalDate raw, Explanation explanation, boolean provisional,
                     LocalDate pausedSince) {

    /** {@return whether the clock stands, so that there is no due date} */
    public boolean isPaused() {
        return pausedSince != null;
    }
}
