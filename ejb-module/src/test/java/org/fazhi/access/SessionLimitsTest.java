package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screen left open must close, and a working session must not. Minutes since sign-in, minutes since the last request. */
class SessionLimitsTest {

    private static final Instant IN = Instant.parse("2026-11-23T00:30:00Z");

    @ParameterizedTest(name = "{0} min after sign-in, idle {1} min: {2}")
    @CsvSource({"0,0,VALID", "29,29,VALID", "30,30,IDLE", "31,1,VALID", "90,45,IDLE", "479,0,VALID", "480,0,TOO_LONG", "600,120,TOO_LONG"})
    void a_session_ends_when_idle_or_after_a_working_day(long sinceStart, long idle, SessionCheck.State expected) {
        var now = IN.plus(Duration.ofMinutes(sinceStart));
        var limits = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(8));
        assertThat(limits.at(IN, now.minus(Duration.ofMinutes(idle)), now)).isEqualTo(expected);
    }
}
