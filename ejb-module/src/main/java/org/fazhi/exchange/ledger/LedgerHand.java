package org.fazhi.exchange.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.exchange.ledger.LedgerBatch.State;
import org.fazhi.platform.Texts;

/** The single pieces of the background work, each in a transaction of its own, so that a crash in between loses and doubles nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerHand {

    private static final int KEPT_EVERY = 50;

    @Inject
    private LedgerStore store;
    @Inject
    private Journal journal;

    /** Makes a file of one row, unless that was done before or the same row became a file elsewhere meanwhile. */
    public void take(LedgerKind kind, Caller caller, long batch, int row) {
        var waiting = store.lock(batch, row);
        if (waiting.isEmpty()) {
            return;
        }
        var print = waiting.get().fingerprint();
        store.alone(print);
        var same = store.live(List.of(print)).get(print);
        if (same != null) {
            store.mark(batch, row, LedgerBatch.Row.DUPLICATE, Texts.of("exchange").get("ledger.row.live", same));
            return;
        }
        store.claim(batch, row);
        // The batch is part of the key: after an undo the same row may be imported again.
        store.taken(batch, row, kind.take(caller, batch, waiting.get().data(), "ledger:" + batch + ":" + row));
    }

    /** Notes why a row did not become a file. */
    public void refuse(long batch, int row, String reason) {
        store.mark(batch, row, LedgerBatch.Row.FAILED, reason);
    }

    /** Ends an import. */
    public void finish(Caller caller, long batch, String message) {
        store.end(batch, State.DONE, message);
        if (caller != null) {
            store.find(batch).ifPresent(b -> journal.write(JournalLine.of(caller, "ledger.IMPORTED", Result.DONE, null, b.fileName(),
                    Texts.of("exchange").get("ledger.journal.imported", batch, b.count("TAKEN"), b.total() - b.count("TAKEN")))));
        }
    }

    /** Notes that an undo was refused; the batch stays as it was. */
    public void keep(long batch, String reason) {
        store.end(batch, State.DONE, reason);
    }

    /** Takes a whole batch back, or nothing of it. */
    public void undo(LedgerKind kind, Caller caller, long batch) {
        var files = store.files(batch);
        for (int i = 0; i < files.size(); i++) {
            kind.takeBack(caller, files.get(i), batch);
            if (i % KEPT_EVERY == KEPT_EVERY - 1) {
                store.keep(batch);
            }
        }
        store.undone(batch);
        kind.clearUp(caller, store.units(batch));
        store.end(batch, State.UNDONE, null);
        journal.write(JournalLine.of(caller, "ledger.UNDONE", Result.DONE, null, store.find(batch).map(LedgerBatch::fileName).orElse(null),
                Texts.of("exchange").get("ledger.journal.undone", batch, files.size())));
    }
}
