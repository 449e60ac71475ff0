package org.fazhi.exchange;

import java.time.Duration;
import java.util.List;

/** How often and when a message that could not be delivered is tried again. */
final class RelayPlan {

    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    /** After so many failures a message is parked until the administrator sends it again. */
    static final int MOST = WAITS.size() + 1;

    private RelayPlan() {
    }

    /**
     * {@return how long to wait after a failure}
     *
     * @param failures how many there were, from 1
     */
    static Duration after(int failures) {
        return WAITS.get(Math.min(Math.max(failures, 1), WAITS.size()) - 1);
    }
}
