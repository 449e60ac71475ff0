package org.fazhi.register;

import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody asks of a register.
 *
 * @param id      key of the subject; 0: opens one
 * @param act     name of the act
 * @param version the version that was shown; not needed when one is opened
 * @param on      day on which it happened; null: today
 * @param key     made when the form opened: the same key twice has one effect; null: none
 * @param data    the fields as typed
 */
public record RegisterCommand(long id, String act, Integer version, LocalDate on, String key, Map<String, ?> data) {
}
