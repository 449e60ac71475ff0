package org.fazhi.calendar;

/**
 * CDI event: the calendar of a year was imported. Observe it with {@code during = AFTER_SUCCESS}: then
 * {@link CalendarService#calendar()} already gives the new calendar. Provisional deadlines are recomputed on it, by
 * {@link DueDate#later} never to an earlier day.
 *
 * @param year the year; its notice may also touch the last days of the year before
 */
public record CalendarChanged(int year) {
}
