package org.fazhi.casework;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows   its lines
 * @param count  how many lines there are, at most 1,001
 * @param capped whether there are more than 1,000
 * @param next   cursor for the next page, or null at the end
 * @param prev   cursor for the page before, or null at the beginning
 */
public record FilePage(List<FileRow> rows, int count, boolean capped, FileQuery.Cursor next, FileQuery.Cursor prev) {
}
