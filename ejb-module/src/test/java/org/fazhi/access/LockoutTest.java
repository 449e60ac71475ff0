package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guessing must not pay, and nobody may be locked out for ever. */
class LockoutTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private final Lockout rule = new Lockout(5, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(240));

    private Lockout.State failTimes(int times, Lockout.State state, Instant at) {
        var s = state;
        for (int i = 0; i < times; i++) {
            s = rule.attempt(s, at);
        }
        return s;
    }

    @Test
    void four_wrong_tries_leave_the_door_open_the_fifth_closes_it_for_a_quarter_of_an_hour() {
        var four = failTimes(4, Lockout.State.fresh(NINE), NINE);
        assertThat(four.lockedAt(NINE)).isFalse();
        var five = rule.attempt(four, NINE.plusSeconds(60));
        assertThat(five.lockedUntil()).isEqualTo(NINE.plusSeconds(60).plus(Duration.ofMinutes(15)));
        assertThat(five.lockedAt(NINE.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(five.lockedAt(NINE.plus(Duration.ofMinutes(16)))).isFalse();
    }

    @Test
    void a_thousand_tries_at_once_get_five_looks() {
        var state = Lockout.State.fresh(NINE);
        int looks = 0;
        for (int i = 0; i < 1_000; i++) {
            looks += state.lockedAt(NINE) ? 0 : 1;
            state = rule.attempt(state, NINE);
        }
        assertThat(looks).isEqualTo(5);
        assertThat(state.locks()).isEqualTo(1);
    }

    @Test
    void tries_while_locked_do_not_lengthen_the_lock() {
        var locked = failTimes(5, Lockout.State.fresh(NINE), NINE);
        assertThat(rule.attempt(locked, NINE.plusSeconds(600))).isEqualTo(locked);
    }

    @Test
    void slow_mistakes_of_an_honest_person_never_lock() {
        var state = Lockout.State.fresh(NINE);
        for (int i = 0; i < 40; i++) {
            var at = NINE.plus(Duration.ofMinutes(5L * i));
            assertThat(state.lockedAt(at)).isFalse();
            state = rule.attempt(state, at);
        }
        assertThat(state.locks()).isZero();
    }

    @ParameterizedTest(name = "lock no. {0} lasts {1} minutes")
    @CsvSource({"1,15", "2,30", "3,60", "4,120", "5,240", "6,240", "40,240"})
    void each_further_lock_is_longer_but_never_endless(int number, long minutes) {
        var state = Lockout.State.fresh(NINE);
        var at = NINE;
        for (int i = 0; i < number; i++) {
            state = failTimes(5, state, at);
            assertThat(state.lockedAt(at)).isTrue();
            if (i + 1 < number) {
                at = state.lockedUntil();
            }
        }
        assertThat(Duration.between(at, state.lockedUntil())).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void after_a_lock_there_are_five_tries_again() {
        var locked = failTimes(5, Lockout.State.fresh(NINE), NINE);
        var later = locked.lockedUntil();
        var four = failTimes(4, locked, later);
        assertThat(four.lockedAt(later)).isFalse();
        assertThat(rule.attempt(four, later).lockedAt(later)).isTrue();
    }

    @Test
    void a_quiet_day_after_a_lock_forgives_its_growth() {
        var locked = failTimes(5, failTimes(5, Lockout.State.fresh(NINE), NINE), NINE);
        var later = locked.lockedUntil().plus(Duration.ofDays(2));
        assertThat(failTimes(5, locked, later).lockedUntil()).isEqualTo(later.plus(Duration.ofMinutes(15)));
    }
}
