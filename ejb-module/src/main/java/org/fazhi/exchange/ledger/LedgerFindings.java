package org.fazhi.exchange.ledger;

import java.util.List;

/**
 * What was found in a ledger.
 *
 * @param topics   rows per classification
 * @param units    rows per owning unit
 * @param newUnits units that would be created
 * @param lines    rows with problems, doubles and warnings, in the order of the file, at most {@link #SHOWN}
 * @param more     how many such rows are not shown; all of them stand in the result file
 */
public record LedgerFindings(List<Count> topics, List<Count> units, List<String> newUnits, List<Line> lines, int more) {

    /** Most lines that a page shows. */
    public static final int SHOWN = 200;

    /**
     * Rows of one classification or unit.
     *
     * @param name its name
     * @param rows rows of the ledger
     * @param good rows that can be taken, or were
     */
    public record Count(String name, int rows, int good) {
    }

    /**
     * A row that needs a look.
     *
     * @param row      number of the row as the spreadsheet program counts
     * @param state    what became of it
     * @param problems what is wrong, or what it doubles
     * @param warning  what to look at again, or null
     */
    public record Line(int row, LedgerBatch.Row state, List<LedgerProblem> problems, String warning) {
    }
}
