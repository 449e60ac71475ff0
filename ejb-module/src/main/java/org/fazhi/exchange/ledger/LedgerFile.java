package org.fazhi.exchange.ledger;

import java.util.List;
import java.util.Map;

/**
 * A ledger as read from its file.
 *
 * @param sheet        name of the sheet
 * @param headRow      number of the row with the heads, counted from 1
 * @param resultColumn column for the results, counted from 0: the one headed so, or the first free one
 * @param lines        its rows
 */
record LedgerFile(String sheet, int headRow, int resultColumn, List<Line> lines) {

    /**
     * A row.
     *
     * @param number as the spreadsheet program counts
     * @param cells  texts by head; empty cells are absent
     */
    record Line(int number, Map<String, String> cells) {
    }
}
