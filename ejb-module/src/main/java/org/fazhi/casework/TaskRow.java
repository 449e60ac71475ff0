package org.fazhi.casework;

import java.time.LocalDate;
import org.fazhi.calendar.Light;

/**
 * A task that is owed, as workbench and dossier show it.
 *
 * @param id        key
 * @param fileId    the file
 * @param procedure its room's word
 * @param fileTitle its title
 * @param number    its number, or null
 * @param kind      kind by name
 * @param title     the kind in Chinese
 * @param text      what in particular, or null
 * @param due       last day
 * @param light     the light with its words
 * @param who       who owes it, in words; empty: whoever leads the file
 * @param step      the step that does it
 * @param mine      whether the caller owes it
 */
public record TaskRow(long id, long fileId, String procedure, String fileTitle, String number, String kind, String title, String text,
                      LocalDate due, Light.Shown light, String who, String step, boolean mine) {
}
