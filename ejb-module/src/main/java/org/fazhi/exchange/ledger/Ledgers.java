package org.fazhi.exchange.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.exchange.ledger.LedgerBatch.State;
import org.fazhi.platform.Texts;

/** What may be done with ledgers and by whom. Every method may throw {@link LedgerRefused}. Pages and REST come through {@link LedgerService}. */
@Stateless
@PermitAll
public class Ledgers {

    private static final int LISTED = 50;
    private static final int LONGEST_NAME = 200;

    @Inject
    private Instance<LedgerKind> kinds;
    @Inject
    private LedgerStore store;
    @Inject
    private Journal journal;
    @Inject
    private Event<LedgerWork> work;

    /** {@return whether the caller may import ledgers of a kind (the room's word)} */
    public boolean mayImport(Caller caller, String kind) {
        return kinds.stream().anyMatch(k -> k.word().equals(kind) && k.admits(caller));
    }

    /** {@return an empty ledger (xlsx) with heads, a worked example and the lists of what may be written} */
    public byte[] template(Caller caller, String kind) {
        return LedgerTemplate.of(kind(caller, kind));
    }

    /**
     * Reads a ledger without writing any file: the dry run.
     *
     * @param kind     the room's word
     * @param fileName its name on the user's desk
     * @param content  an xlsx workbook of at most 20 MB and 20,000 rows
     * @return the batch, in state CHECKED
     */
    public LedgerBatch upload(Caller caller, String kind, String fileName, byte[] content) {
        var name = name(fileName);
        XlsxGuard.check(name, content);
        var described = kind(caller, kind);
        var file = LedgerReader.read(content, described.columns());
        var read = described.reading(caller);
        var entries = new LinkedHashMap<Integer, LedgerEntry>();
        file.lines().forEach(l -> entries.put(l.number(), read.apply(l.cells())));
        var live = store.live(entries.values().stream().map(LedgerEntry::fingerprint).filter(java.util.Objects::nonNull).toList());
        var first = new HashMap<String, Integer>();
        var found = entries.entrySet().stream().map(e -> judge(e.getKey(), e.getValue(), live, first)).toList();
        var newUnits = found.stream().filter(f -> f.state() == LedgerBatch.Row.READY).flatMap(f -> f.entry().newUnits().stream()).distinct().toList();
        long id = store.add(caller, kind, name, content, newUnits, found);
        journal.write(JournalLine.of(caller, "ledger.UPLOAD", Result.DONE, null, name, Texts.of("exchange").get("ledger.journal.upload", id, found.size())));
        return store.find(id).orElseThrow();
    }

    private static LedgerStore.Found judge(int number, LedgerEntry entry, java.util.Map<String, String> live, HashMap<String, Integer> first) {
        var words = Texts.of("exchange");
        if (!entry.problems().isEmpty()) {
            return new LedgerStore.Found(number, LedgerBatch.Row.PROBLEM, entry, Problems.write(entry.problems()));
        } else if (live.containsKey(entry.fingerprint())) {
            return new LedgerStore.Found(number, LedgerBatch.Row.DUPLICATE, entry, words.get("ledger.row.live", live.get(entry.fingerprint())));
        }
        var before = first.putIfAbsent(entry.fingerprint(), number);
        return before == null ? new LedgerStore.Found(number, LedgerBatch.Row.READY, entry, null)
                : new LedgerStore.Found(number, LedgerBatch.Row.DUPLICATE, entry, words.get("ledger.row.twice", before));
    }

    /** {@return batches that the caller may see, newest first, at most fifty; those put aside are left out} */
    public List<LedgerBatch> batches(Caller caller, String kind) {
        return store.list(caller, kind(caller, kind).word(), LISTED);
    }

    /** {@return a batch} */
    public LedgerBatch batch(Caller caller, long id) {
        return seen(caller, id);
    }

    /** {@return what was found in a batch} */
    public LedgerFindings findings(Caller caller, long id) {
        return store.findings(seen(caller, id).id());
    }

    /** Lets the rows without problems become files, in the background. */
    public void confirm(Caller caller, long id) {
        var batch = own(caller, id);
        if (batch.count("READY") == 0) {
            throw LedgerRefused.of(LedgerRefused.Kind.CONFLICT, "ledger.confirm.nothing");
        }
        order(caller, batch, State.CHECKED, State.RUNNING, "ledger.CONFIRM");
    }

    /** Puts a batch aside that was only read. */
    public void drop(Caller caller, long id) {
        move(caller, own(caller, id), State.CHECKED, State.DROPPED, "ledger.DROP");
    }

    /** Takes all files of a batch back, in the background; refused with the list when any of them was worked on. */
    public void undo(Caller caller, long id) {
        var batch = seen(caller, id);
        var moved = kind(caller, batch.kind()).movedOn(id);
        if (!moved.isEmpty()) {
            throw LedgerRefused.of(LedgerRefused.Kind.CONFLICT, "ledger.undo.moved", moved.size(), moved.stream().collect(Collectors.joining("；")));
        }
        order(caller, batch, State.DONE, State.UNDOING, "ledger.UNDO");
    }

    /** {@return the user's own workbook with the column 结果} */
    public byte[] result(Caller caller, long id) {
        var batch = seen(caller, id);
        var content = store.content(id);
        var file = LedgerReader.read(content, kind(caller, batch.kind()).columns());
        var texts = new HashMap<Integer, String>();
        texts.put(file.headRow(), Texts.of("exchange").get("ledger.result.head"));
        store.shown(id).forEach(row -> texts.put(row.number(), Results.text(row)));
        journal.write(JournalLine.of(caller, "ledger.RESULT", Result.READ, null, batch.fileName(), Texts.of("exchange").get("ledger.journal.batch", id)));
        return ResultFile.of(content, file, texts);
    }

    private void order(Caller caller, LedgerBatch batch, State from, State to, String action) {
        move(caller, batch, from, to, action);
        work.fire(new LedgerWork(batch.id()));
    }

    private void move(Caller caller, LedgerBatch batch, State from, State to, String action) {
        if (!store.move(batch.id(), from, to, caller.accountId())) {
            throw LedgerRefused.of(LedgerRefused.Kind.CONFLICT, "ledger.state", Texts.of("exchange").name(batch.state()));
        }
        journal.write(JournalLine.of(caller, action, Result.DONE, null, batch.fileName(), Texts.of("exchange").get("ledger.journal.batch", batch.id())));
    }

    private LedgerBatch seen(Caller caller, long id) {
        return store.find(caller, id).filter(b -> kinds.stream().anyMatch(k -> k.word().equals(b.kind()) && k.admits(caller)))
                .orElseThrow(() -> LedgerRefused.of(LedgerRefused.Kind.NOT_FOUND, "ledger.none"));
    }

    private LedgerBatch own(Caller caller, long id) {
        var batch = seen(caller, id);
        if (batch.accountId() != caller.accountId()) {
            throw LedgerRefused.of(LedgerRefused.Kind.NOT_ALLOWED, "ledger.notOwn", batch.accountName());
        }
        return batch;
    }

    private LedgerKind kind(Caller caller, String word) {
        var kind = kinds.stream().filter(k -> k.word().equals(word)).findFirst()
                .orElseThrow(() -> LedgerRefused.of(LedgerRefused.Kind.NOT_FOUND, "ledger.none"));
        if (!kind.admits(caller)) {
            throw LedgerRefused.of(LedgerRefused.Kind.NOT_ALLOWED, "ledger.notAllowed");
        }
        return kind;
    }

    private static String name(String typed) {
        var name = typed == null ? "" : typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return name.isEmpty() ? Texts.of("exchange").get("ledger.unnamed")
                : name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(name.offsetByCodePoints(name.length(), -LONGEST_NAME));
    }
}
