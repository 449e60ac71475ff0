package org.fazhi.exchange.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.access.CurrentCaller;

/** Ledger import as pages and REST ask for it, for the signed-in caller: see {@link Ledgers} for what each method does and refuses. */
@Stateless
@RolesAllowed("STAFF")
public class LedgerService {

    @Inject
    private CurrentCaller current;
    @Inject
    private Ledgers ledgers;

    /** {@return whether the caller may import ledgers of a kind (the room's word)} */
    public boolean mayImport(String kind) {
        return ledgers.mayImport(current.get(), kind);
    }

    /** {@return an empty ledger (xlsx)} */
    public byte[] template(String kind) {
        return ledgers.template(current.get(), kind);
    }

    /** {@return the batch of a dry run} */
    public LedgerBatch upload(String kind, String fileName, byte[] content) {
        return ledgers.upload(current.get(), kind, fileName, content);
    }

    /** {@return batches that the caller may see, newest first, at most fifty} */
    public List<LedgerBatch> batches(String kind) {
        return ledgers.batches(current.get(), kind);
    }

    /** {@return a batch} */
    public LedgerBatch batch(long id) {
        return ledgers.batch(current.get(), id);
    }

    /** {@return what was found in a batch} */
    public LedgerFindings findings(long id) {
        return ledgers.findings(current.get(), id);
    }

    /** Orders that the rows without problems become files. */
    public void confirm(long id) {
        ledgers.confirm(current.get(), id);
    }

    /** Puts a dry run aside. */
    public void drop(long id) {
        ledgers.drop(current.get(), id);
    }

    /** Orders that all files of a batch are taken back. */
    public void undo(long id) {
        ledgers.undo(current.get(), id);
    }

    /** {@return the user's own workbook with the column 结果} */
    public byte[] result(long id) {
        return ledgers.result(current.get(), id);
    }
}
