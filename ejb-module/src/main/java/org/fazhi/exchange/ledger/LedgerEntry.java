package org.fazhi.exchange.ledger;

import java.util.List;
import java.util.Map;

/**
 * What a capability reads from one row.
 *
 * @param topic       classification as users read it, or null when the cell cannot be read
 * @param unit        owning unit as the row names it, or null
 * @param fingerprint keyed digest of the row's content; null when there are problems
 * @param data        what {@link LedgerKind#take} needs, in texts, lists and maps; null when there are problems
 * @param newUnits    units that would have to be created, as users read them
 * @param problems    what is wrong; empty: the row can be taken
 * @param warning     what the user should look at again, or null
 */
public record LedgerEntry(String topic, String unit, String fingerprint, Map<String, Object> data, List<String> newUnits,
                          List<LedgerProblem> problems, String warning) {

    /** Makes the lists unmodifiable. */
    public LedgerEntry {
        newUnits = List.copyOf(newUnits);
        problems = List.copyOf(problems);
    }
}
