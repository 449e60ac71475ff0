package org.fazhi.casework;

/**
 * One choice of a list.
 *
 * @param value what is sent back
 * @param label what is read
 */
public record Option(String value, String label) {
}
