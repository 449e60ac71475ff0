/**
 * What enters and leaves: the transactional outbox and its relay, ledger import, export. Business never waits for a receiver and
 * never fails with one.
 */
package org.fazhi.exchange;
