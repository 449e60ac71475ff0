package org.fazhi.access;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings of this room; meaning and defaults stand in config/README.md. */
final class AccessSettings {

    private AccessSettings() {
    }

    static SessionLimits sessions() {
        return new SessionLimits(Duration.ofMinutes(number("fazhi.session.idle-minutes", 30)),
                Duration.ofHours(number("fazhi.session.absolute-hours", 8)));
    }

    static Lockout lockout() {
        return new Lockout(number("fazhi.login.failures", 5), Duration.ofMinutes(number("fazhi.login.window-minutes", 15)),
                Duration.ofMinutes(number("fazhi.login.lock-minutes", 15)), Duration.ofMinutes(number("fazhi.login.longest-lock-minutes", 240)));
    }

    /** {@return how many former passwords may not come back} */
    static int passwordHistory() {
        return number("fazhi.password.history", 5);
    }

    private static int number(String key, int fallback) {
        return ConfigProvider.getConfig().getOptionalValue(key, Integer.class).orElse(fallback);
    }
}
