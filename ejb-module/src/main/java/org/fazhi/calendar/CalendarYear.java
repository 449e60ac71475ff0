package org.fazhi.calendar;

import java.time.LocalDateTime;

/**
 * A year whose notice was taken over.
 *
 * @param year       the year
 * @param source     the notice, as users read it
 * @param importedAt when it was taken over, in Asia/Shanghai
 */
public record CalendarYear(int year, String source, LocalDateTime importedAt) {
}
