package org.fazhi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody can write an address: what stands in it must not reach the database raw or break the way back. */
class QueryTest {

    @ParameterizedTest
    @CsvSource({"' 陈立新 ', 陈立新", "'a\u0000b\u001b[0m', ab[0m", "'\r\n', ''", "𬭚, 𬭚", "'\uD800x', x"})
    void controlCharactersAreDropped(String typed, String kept) {
        assertThat(Query.clean(typed)).isEqualTo(kept);
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        assertThat(Query.clean("𬭚".repeat(500))).isEqualTo("𬭚".repeat(200));
        assertThat(Query.clean(null)).isEmpty();
        assertThat(Query.plain("\0")).isNull();
        assertThat(Query.plain("chen\0")).isEqualTo("chen");
    }

    @Test
    void anAddressCarriesOnlyWhatWasAsked() {
        assertThat(Query.address("journal.xhtml", "person", "陈&=", "from", null, "to", "")).isEqualTo("journal.xhtml?person=%E9%99%88%26%3D");
    }
}
