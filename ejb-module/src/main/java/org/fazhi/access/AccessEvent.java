package org.fazhi.access;

/**
 * Something that the journal must know about people and access. Fired inside the transaction of the effect, so that an observer
 * that writes to the database shares its fate; refusals are fired in a transaction of their own.
 *
 * @param type      what happened
 * @param login     the name typed or concerned, folded to lower case; never a password or token
 * @param accountId the account, or null when the name is unknown
 * @param origin    client address, or {@code job}
 * @param actorId   who did it, or null when it is the account itself or the system
 * @param detail    one Chinese line, may be empty
 */
public record AccessEvent(Type type, String login, Long accountId, String origin, Long actorId, String detail) {

    /** What can happen to an account, a session or the organisation tree. */
    public enum Type {
        SIGNED_IN, SIGN_IN_REFUSED, SIGN_IN_LOCKED, SIGNED_OUT, SESSION_ENDED, TOKEN_REFUSED,
        PASSWORD_CHANGED, PASSWORD_CHANGE_REFUSED, PASSWORD_RESET, ACCOUNT_CREATED, ACCOUNT_CHANGED, ROLES_CHANGED,
        ACCOUNT_DISABLED, ACCOUNT_ENABLED, ACCOUNT_UNLOCKED, TOKEN_ISSUED, UNIT_CREATED, UNIT_RENAMED, UNIT_RETIRED, DEMO_LOADED
    }
}
