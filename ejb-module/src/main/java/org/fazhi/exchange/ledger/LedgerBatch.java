package org.fazhi.exchange.ledger;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A batch as pages and REST see it. Times are in Asia/Shanghai.
 *
 * @param id          key
 * @param kind        the room's word
 * @param accountId   who uploaded it
 * @param accountName that person's name
 * @param orgName     that person's unit
 * @param fileName    name of the file on that person's desk
 * @param state       how far it is
 * @param uploadedAt  when it was uploaded
 * @param confirmedAt when it was confirmed, or null
 * @param endedAt     when the work ended, or null
 * @param message     what happened to the batch as a whole, or null
 * @param rows        number of rows per state; a state without rows is absent
 */
public record LedgerBatch(long id, String kind, long accountId, String accountName, String orgName, String fileName, State state,
                          LocalDateTime uploadedAt, LocalDateTime confirmedAt, LocalDateTime endedAt, String message, Map<Row, Integer> rows) {

    /** How far a batch is. */
    public enum State {
        /** Read, nothing written. */ CHECKED,
        /** Being written. */ RUNNING,
        /** Written. */ DONE,
        /** Being taken back. */ UNDOING,
        /** Taken back. */ UNDONE,
        /** Put aside without being written. */ DROPPED
    }

    /** What became of a row. */
    public enum Row {
        /** Will be taken. */ READY,
        /** Has problems. */ PROBLEM,
        /** Is a file already, or stands twice in the ledger. */ DUPLICATE,
        /** Is a file now. */ TAKEN,
        /** Was refused by the rules when it was to be written. */ FAILED,
        /** Was a file and was taken back. */ UNDONE
    }

    /** Makes the counts unmodifiable. */
    public LedgerBatch {
        rows = Map.copyOf(rows);
    }

    /** {@return rows of the ledger} */
    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return rows in a state, by its name} */
    public int count(String row) {
        return rows.getOrDefault(Row.valueOf(row), 0);
    }

    /** {@return rows to be written, done or not} */
    public int wanted() {
        return count("READY") + count("TAKEN") + count("FAILED");
    }

    /** {@return share of the wanted rows that is done, 0 to 100} */
    public int percent() {
        return wanted() == 0 ? 100 : (wanted() - count("READY")) * 100 / wanted();
    }

    /** {@return whether background work is going on} */
    public boolean busy() {
        return state == State.RUNNING || state == State.UNDOING;
    }
}
