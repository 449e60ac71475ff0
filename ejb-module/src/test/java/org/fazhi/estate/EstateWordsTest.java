package org.fazhi.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the house knows of a criterion is told in a sentence. */
class EstateWordsTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyEvidenceHasItsSentence(EstateScheme.Evidence evidence) {
        assertThat(Texts.of("estate").getOr("evidence." + evidence, "")).contains("{0}");
    }
}
