package org.fazhi.casework;

import java.time.LocalDateTime;

/**
 * An appointment of a file.
 *
 * @param at     when, in Asia/Shanghai
 * @param fileId the file
 * @param what   the act and the file, in words
 * @param where  the place, or an empty text
 */
public record Appointment(LocalDateTime at, long fileId, String what, String where) {
}
