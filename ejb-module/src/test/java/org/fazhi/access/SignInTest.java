package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that strangers type at the door. */
class SignInTest {

    @ParameterizedTest
    @CsvSource({"mayalin, true", "'马 雅琳', true", "'x'' OR 1=1', true", "'a\u0000b', false", "'a\r\nb', false", "'\uD800', false"})
    void aNameThatCannotBeWrittenDownIsRefusedBeforeTheDatabaseSeesIt(String name, boolean writable) {
        assertThat(SignIn.writable(name)).isEqualTo(writable);
    }
}
