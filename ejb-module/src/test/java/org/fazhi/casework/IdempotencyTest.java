package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which idempotency keys are taken; the others are refused in words, before the database stumbles over them. */
class IdempotencyTest {

    @ParameterizedTest
    @ValueSource(strings = {"8f1c9a7e-0d0e-4a3b-9a55-3f1d2c4b5a69", "户号 17", "<x>"})
    void aKeyThatCanBeKeptIsTaken(String key) {
        assertThat(Idempotency.wellFormed(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b", "a\nb", "\uD800", "0123456789012345678901234567890123456789012345678901234567890123456789012345678901"})
    void aKeyThatCannotBeKeptIsNoFault(String key) {
        assertThat(Idempotency.wellFormed(key)).isFalse();
    }
}
