package org.fazhi.exchange.ledger;

import jakarta.ejb.ApplicationException;
import org.fazhi.platform.Texts;

/** A ledger, or an act on it, is refused; nothing was changed. The message is a Chinese sentence: what is wrong and what to do. */
@ApplicationException(rollback = true)
public class LedgerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** The file cannot be read as a ledger. */ BAD_FILE,
        /** The caller may not. */ NOT_ALLOWED,
        /** No such batch, or outside the caller's scope. */ NOT_FOUND,
        /** The batch is not in a state for it, or its files were worked on. */ CONFLICT
    }

    private final Kind kind;

    /** @param kind why
     *  @param message the sentence */
    public LedgerRefused(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** {@return a refusal with its sentence from the room's bundle} */
    static LedgerRefused of(Kind kind, String key, Object... args) {
        return new LedgerRefused(kind, Texts.of("exchange").get(key, args));
    }

    static LedgerRefused badFile(String key, Object... args) {
        return of(Kind.BAD_FILE, key, args);
    }

    /** {@return why} */
    public Kind kind() {
        return kind;
    }
}
