package org.fazhi.casework;

import java.util.List;

/**
 * A figure of a report or overview as a condition of a list: the same predicate that counted it finds its files.
 *
 * @param code      as it stands in addresses
 * @param title     what is counted, in words; the chip above the list
 * @param condition SQL over {@code case_file f}; constant text of ours
 * @param values    values of its parameters
 */
public record Figure(String code, String title, String condition, List<Object> values) {
}
