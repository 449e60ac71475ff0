package org.fazhi.casework;

import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody asks the one door to do.
 *
 * @param procedure  the room's word
 * @param fileId     the file, or null to open one
 * @param step       name of the step
 * @param version    the version that the person saw; null only when opening
 * @param on         the day on which it happened; null: today
 * @param lateReason why that day lies before the previous act, when it does
 * @param data       the step's data by field name, as typed or as JSON
 * @param key        idempotency key, or null
 */
public record Command(String procedure, Long fileId, String step, Integer version, LocalDate on, String lateReason,
                      Map<String, ?> data, String key) {

    /** {@return a command that opens a file} */
    public static Command open(String procedure, String step, LocalDate on, Map<String, ?> data, String key) {
        return new Command(procedure, null, step, null, on, null, data, key);
    }
}
