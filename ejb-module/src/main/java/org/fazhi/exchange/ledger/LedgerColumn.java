package org.fazhi.exchange.ledger;

/**
 * A column that a ledger may have. Columns are found by their head, in any order; others are passed over.
 *
 * @param head     its head, written with half-width brackets: {@code 涉及金额(元)}
 * @param required whether a ledger without this column is refused
 * @param example  what the worked example in the template shows
 */
public record LedgerColumn(String head, boolean required, String example) {
}
