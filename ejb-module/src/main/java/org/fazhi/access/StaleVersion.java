package org.fazhi.access;

import jakarta.ejb.ApplicationException;

/** Someone else changed the record after it was shown; nothing was changed, what was typed is still in the page. */
@ApplicationException(rollback = true)
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what happened and what to do, in Chinese */
    public StaleVersion(String sentence) {
        super(sentence);
    }
}
