package org.fazhi.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error page may see of the post in whose place it is shown. */
class NonceFilterTest {

    @ParameterizedTest
    @CsvSource({"jakarta.faces.ViewState, true", "jakarta.faces.partial.ajax, true", "primefaces.nonce, true", "id, false", "step, false"})
    void anErrorPageIsNoPartOfThePostedPage(String parameter, boolean ofThePage) {
        assertThat(NonceFilter.Fetched.ofThePage(parameter)).isEqualTo(ofThePage);
    }
}
