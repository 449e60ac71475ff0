package org.fazhi.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issued paper in the list of a file.
 *
 * @param id       key, for {@link PaperDesk#render}
 * @param fileId   the file that it belongs to; the kernel checks access by it
 * @param eventId  the step of the file that issued it
 * @param code     code of its {@link PaperKind}
 * @param title    title as printed
 * @param number   number as printed, or null
 * @param issuedOn day of the act
 * @param issuedAt when it was entered
 * @param issuedBy name of the person who issued it
 */
public record PaperRow(long id, long fileId, long eventId, String code, String title, String number, LocalDate issuedOn,
                       Instant issuedAt, String issuedBy) {
}
