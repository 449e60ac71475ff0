package org.fazhi.exchange.ledger;

import java.util.List;

/**
 * What came of a row.
 *
 * @param fileId   the file
 * @param title    its title
 * @param newUnits units that were created for it
 */
public record LedgerTaken(long fileId, String title, List<Long> newUnits) {

    /** Makes the list unmodifiable. */
    public LedgerTaken {
        newUnits = List.copyOf(newUnits);
    }
}
