package org.fazhi.audit;

import org.fazhi.access.Caller;

/**
 * What is to be written down.
 *
 * @param who     the caller, or null for somebody who is not signed in
 * @param actor   name when there is no caller (a typed login, a job)
 * @param origin where it came from: client address, or {@code job}
 * @param action  such as {@code mediation.ACCEPT}, {@code sign-in}
 * @param result  what came of it
 * @param fileId  the file, or null
 * @param object  the thing in words, such as a case number, or null
 * @param detail  more, in Chinese, without personal data
 */
public record JournalLine(Caller who, String actor, String origin, String action, Result result, Long fileId, String object, String detail) {

    /** What came of an action. */
    public enum Result { DONE, REFUSED, READ }

    /** A line about a caller. */
    public static JournalLine of(Caller who, String action, Result result, Long fileId, String object, String detail) {
        return new JournalLine(who, who.name(), who.origin(), action, result, fileId, object, detail);
    }
}
