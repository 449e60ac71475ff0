package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.platform.StatusLine.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A password that was only meant for the first sign-in does not stay unnoticed. */
class AccountStatusTest {

    @ParameterizedTest
    @CsvSource({"0, false, GOOD, ''", "3, false, CARE, 催促本人", "0, true, BAD, first-accounts.json", "3, true, BAD, first-accounts.json"})
    void aFirstPasswordIsToldUntilItIsChangedAndItsFileGone(long unchanged, boolean file, State state, String remedy) {
        var line = AccountStatus.of(unchanged, file);
        assertThat(line.state()).isEqualTo(state);
        assertThat(line.advice()).contains(remedy);
    }
}
