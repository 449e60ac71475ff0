/**
 * Working days and deadlines. Three layers, each usable without the one above it:
 *
 * <ol>
 * <li>{@link org.fazhi.calendar.WorkingCalendar}: which day is worked, with 调休. {@link org.fazhi.calendar.ProductCalendar} holds the
 *     years that the product brings, {@link org.fazhi.calendar.CalendarService} those of the database, where a coming year is imported
 *     after the State Council's notice. Years without a notice are computed and provisional.</li>
 * <li>{@link org.fazhi.calendar.DeadlineArithmetic}: from a {@link org.fazhi.calendar.Request} (start day, amount, unit, pauses,
 *     extensions) to a {@link org.fazhi.calendar.Result} (due date and the sum in words). Pure functions.</li>
 * <li>{@link org.fazhi.calendar.Light}: green, yellow, red, paused, with the words that stand beside it.</li>
 * </ol>
 *
 * <p>{@link org.fazhi.calendar.DueService} is the door for what people and systems type: it answers with errors per field, never with
 * an exception. Legal numbers (how many days) are not here but in {@code policy_parameter}.
 */
package org.fazhi.calendar;
