package org.fazhi.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lives.
 *
 * @param idle     without a request
 * @param absolute since sign-in, however busy
 */
record SessionLimits(Duration idle, Duration absolute) {

    /** {@return why the session is over at this moment, or {@code VALID}} */
    SessionCheck.State at(Instant created, Instant lastSeen, Instant now) {
        if (!now.isBefore(created.plus(absolute))) {
            return SessionCheck.State.TOO_LONG;
        }
        return now.isBefore(lastSeen.plus(idle)) ? SessionCheck.State.VALID : SessionCheck.State.IDLE;
    }
}
