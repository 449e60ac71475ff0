package org.fazhi.exchange.ledger;

/**
 * There is work to do; fired in the transaction that orders it.
 *
 * @param batch the batch
 */
record LedgerWork(long batch) {
}
