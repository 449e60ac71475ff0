package org.fazhi.access;

import java.time.Duration;
import java.time.Instant;

/**
 * The arithmetic of failed sign-ins (等保 登录失败处理). An attempt is counted <em>before</em> its password is looked at, so that a
 * thousand parallel guesses get no more looks than five; success clears the count. The same for names that do not exist, so that
 * a lock tells nothing about an account.
 *
 * @param allowed how many failures within the window are looked at
 * @param window  failures older than this are forgotten
 * @param first   length of the first lock; each further one doubles
 * @param longest the longest lock: nobody, the administrator included, is locked out for ever
 */
record Lockout(int allowed, Duration window, Duration first, Duration longest) {

    /** Quiet for so long, a name starts again with the shortest lock. */
    private static final Duration FORGIVEN = Duration.ofDays(1);

    /**
     * What is remembered of a name.
     *
     * @param attempts    attempts counted in the window, successes not included
     * @param windowStart first of them
     * @param locks       how often the name was locked
     * @param lockedUntil end of the present lock, or null
     */
    record State(int attempts, Instant windowStart, int locks, Instant lockedUntil) {

        static State fresh(Instant now) {
            return new State(0, now, 0, null);
        }

        boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /**
     * Counts one attempt.
     *
     * @return the state to keep; the attempt may be looked at unless the <em>old</em> state is locked at this moment
     */
    State attempt(State old, Instant now) {
        if (old.lockedAt(now)) {
            return old;
        }
        boolean quiet = old.lockedUntil() != null && !now.isBefore(old.lockedUntil().plus(FORGIVEN));
        int locks = quiet ? 0 : old.locks();
        boolean anew = old.lockedUntil() != null || !now.isBefore(old.windowStart().plus(window));
        int attempts = anew ? 1 : old.attempts() + 1;
        var start = anew ? now : old.windowStart();
        if (attempts < allowed) {
            // A past lock is kept only as a number: the next window begins clean.
            return new State(attempts, start, locks, null);
        }
        return new State(attempts, start, locks + 1, now.plus(length(locks)));
    }

    /** {@return how long a name is locked that was locked so often before} */
    Duration length(int locksBefore) {
        var d = first;
        for (int i = 0; i < locksBefore && d.compareTo(longest) < 0; i++) {
            d = d.multipliedBy(2);
        }
        return d.compareTo(longest) > 0 ? longest : d;
    }
}
