package org.fazhi.exchange.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.access.Caller;

/** What a capability says about the ledger that it takes in. One bean per kind; a new kind needs nothing else in this room. */
public interface LedgerKind {

    /** {@return the room's word, such as {@code mediation}} */
    String word();

    /** {@return the columns, in the order of the template} */
    List<LedgerColumn> columns();

    /** {@return the lists of the template's second sheet} */
    List<LedgerLegend> legends();

    /** {@return whether the caller may import at all} */
    boolean admits(Caller caller);

    /** {@return how to read the rows (texts by head) of one ledger for a caller; asked once per ledger} */
    Function<Map<String, String>, LedgerEntry> reading(Caller caller);

    /**
     * Makes a file of a row, in the running transaction.
     *
     * @param caller who confirmed the batch
     * @param batch  the batch
     * @param data   what {@link #reading} gave
     * @param key    idempotency key
     * @return what came of it
     * @throws LedgerRefused when the rules do not allow it
     */
    LedgerTaken take(Caller caller, long batch, Map<String, Object> data, String key);

    /** {@return the titles of files of a batch that were worked on since, at most fifty} */
    List<String> movedOn(long batch);

    /**
     * Takes a file of a batch back, in the running transaction.
     *
     * @throws LedgerRefused when it was worked on
     */
    void takeBack(Caller caller, long fileId, long batch);

    /** Puts units out of use that a batch created and nobody uses after it was undone. */
    void clearUp(Caller caller, List<Long> units);
}
