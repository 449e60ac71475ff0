package org.fazhi.access;

/**
 * Answer to "is this session still good".
 *
 * @param state    valid, or why not
 * @param identity the account when valid, else null
 */
public record SessionCheck(State state, Identity identity) {

    /** Valid, or the reason that the login page tells. */
    public enum State {
        VALID,
        /** No such session, wrong second token, ended by sign-out, disabling or a new password. */
        GONE,
        /** No request for too long. */
        IDLE,
        /** Signed in for longer than a working day. */
        TOO_LONG
    }
}
