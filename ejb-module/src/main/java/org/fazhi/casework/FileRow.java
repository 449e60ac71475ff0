package org.fazhi.casework;

import java.time.LocalDate;
import org.fazhi.calendar.Light;

/**
 * One line of a list, a to-do list or an export.
 *
 * @param id         key
 * @param procedure  the room's word
 * @param number     number, or null
 * @param title      title
 * @param topic      name of the classification, in Chinese
 * @param status     status by name
 * @param statusName status in Chinese
 * @param look       how its tag looks
 * @param due        earliest due day, or null
 * @param light      the light with its words
 * @param holder     who holds it, in words
 * @param openedOn   day of first contact
 * @param next       what is to be done now, in words
 * @param verb       the verb of the action link
 * @param orgName    the owning unit
 */
public record FileRow(long id, String procedure, String number, String title, String topic, String status, String statusName,
                      Status.Look look, LocalDate due, Light.Shown light, String holder, LocalDate openedOn, String next, String verb,
                      String orgName) {
}
