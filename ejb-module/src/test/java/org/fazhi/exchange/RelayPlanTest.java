package org.fazhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A receiver that is away is neither hammered nor forgotten. */
class RelayPlanTest {

    @ParameterizedTest(name = "after {0} failures: {1} minutes")
    @CsvSource({"1, 1", "2, 5", "3, 30", "4, 120", "5, 120", "99, 120"})
    void theWaitGrows(int failures, int minutes) {
        assertThat(RelayPlan.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void theFifthFailureIsTheLast() {
        assertThat(RelayPlan.MOST).isEqualTo(5);
    }
}
