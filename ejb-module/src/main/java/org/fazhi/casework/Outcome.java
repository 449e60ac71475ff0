package org.fazhi.casework;

/**
 * What came of a command.
 *
 * @param fileId   the file
 * @param number   its number, or null while none is issued
 * @param status   its status now
 * @param version  its version now
 * @param eventId  the history line
 * @param repeated whether this is the first result given again for the same idempotency key
 */
public record Outcome(long fileId, String number, String status, int version, long eventId, boolean repeated) {

    Outcome again() {
        return new Outcome(fileId, number, status, version, eventId, true);
    }
}
