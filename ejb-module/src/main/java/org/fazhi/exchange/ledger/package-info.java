/**
 * Ledgers: tables that an office kept in Excel and brings in. This room reads the file, keeps what was found row by row, does the
 * work in the background and can undo a batch; what the columns mean is told by a capability through
 * {@link org.fazhi.exchange.ledger.LedgerKind}. Begin with {@link org.fazhi.exchange.ledger.LedgerService}: upload (dry run),
 * confirm, progress, result file, undo.
 *
 * <p>A row is known by its content, not by its place: {@code ledger_row.fingerprint} is unique among the rows that are files now, so
 * the same ledger twice, or by two people at once, creates nothing twice.
 */
package org.fazhi.exchange.ledger;
