package org.fazhi.exchange.ledger;

import java.util.List;

/**
 * A list on the second sheet of the template.
 *
 * @param title  what it lists
 * @param values what may stand in the column, one per row
 */
public record LedgerLegend(String title, List<String> values) {

    /** Makes the list unmodifiable. */
    public LedgerLegend {
        values = List.copyOf(values);
    }
}
