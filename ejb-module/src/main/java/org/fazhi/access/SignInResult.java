package org.fazhi.access;

/** Outcome of a sign-in attempt. */
public sealed interface SignInResult {

    /**
     * Let in.
     *
     * @param accountId  the account
     * @param sessionId  key of the session row, kept in the HTTP session
     * @param token      second token for its own cookie; exists nowhere else
     * @param mustChange whether the password page comes first
     */
    record Granted(long accountId, long sessionId, String token, boolean mustChange) implements SignInResult {
    }

    /**
     * Turned away.
     *
     * @param message one Chinese sentence, the same for known and unknown names
     */
    record Refused(String message) implements SignInResult {
    }
}
