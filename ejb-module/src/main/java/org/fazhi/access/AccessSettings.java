package org.fazhi.access;

import java.time.Duration;
import org.fazhi.platform.Setting;

/** Settings of this room, as its rules want them. */
final class AccessSettings {

    private AccessSettings() {
    }

    static SessionLimits sessions() {
        return new SessionLimits(Duration.ofMinutes(Setting.SESSION_IDLE.number()),
                Duration.ofHours(Setting.SESSION_ABSOLUTE.number()));
    }

    static Lockout lockout() {
        return new Lockout(Setting.LOGIN_FAILURES.number(), Duration.ofMinutes(Setting.LOGIN_WINDOW.number()),
                Duration.ofMinutes(Setting.LOGIN_LOCK.number()), Duration.ofMinutes(Setting.LOGIN_LONGEST_LOCK.number()));
    }

    /** {@return how many former passwords may not come back} */
    static int passwordHistory() {
        return Setting.PASSWORD_HISTORY.number();
    }
}
