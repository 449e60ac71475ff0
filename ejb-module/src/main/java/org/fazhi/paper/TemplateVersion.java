package org.fazhi.paper;

import java.time.LocalDate;

/**
 * One version of a district's own template.
 *
 * @param id      key
 * @param version counted from 1
 * @param by      who put it in
 * @param on      when
 * @param active  whether it is in force
 */
public record TemplateVersion(long id, int version, String by, LocalDate on, boolean active) {
}
