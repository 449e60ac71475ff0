package org.fazhi.platform;

import java.time.LocalDate;

/**
 * Background work of a room; one CDI bean each, found by {@link Jobs}. Its name has words under {@code job.<name>} in the platform
 * bundle. A job is woken once a minute on every server and runs on one of them at a time; it may be killed at any point and is then
 * run again, so everything it does must bear being done twice.
 */
public interface Job {

    /** {@return its key in the table job, at most 48 characters} */
    String name();

    /** {@return whether it runs once a day, else every minute} */
    default boolean daily() {
        return true;
    }

    /**
     * Does what there is to do, in short transactions of its own.
     *
     * @param from the first day not yet worked: the day after the last run that ended well, so that days on which the house was
     *             closed are caught up with; today for a job that never ran
     * @param to   today
     * @return one Chinese line of what was done; empty when there was nothing to do
     */
    String run(LocalDate from, LocalDate to);
}
