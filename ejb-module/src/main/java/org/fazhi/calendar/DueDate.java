package org.fazhi.calendar;

import java.time.LocalDate;

/** What may happen to a due date that somebody was told. */
public final class DueDate {

    private DueDate() {
    }

    /**
     * {@return the later of the date told and the date recomputed after a calendar import: a citizen who relied on a date does not
     * lose it} Null means no date (paused): then the recomputed one counts.
     *
     * @param old        date told so far, or null
     * @param recomputed date by the new calendar, or null
     */
    public static LocalDate later(LocalDate old, LocalDate recomputed) {
        return old != null && recomputed != null && old.isAfter(recomputed) ? old : recomputed;
    }
}
