package org.fazhi.exchange.ledger;

/**
 * What is wrong with one cell.
 *
 * @param column head of its column; empty for the whole row
 * @param text   a Chinese sentence: what is wrong and what to do
 */
public record LedgerProblem(String column, String text) {

    /** {@return both in one line, as the result column shows them} */
    public String line() {
        return column.isEmpty() ? text : column + "：" + text;
    }
}
