package org.fazhi.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** Words that stations ask for beside those of every procedure: the kinds as certificate, map and code name them. */
class StationWordsTest {

    @Test
    void everyKindIsNamedOnCertificateMapAndCode() {
        var keys = Arrays.stream(StationKind.values()).flatMap(kind -> Stream.of("StationKind.", "short.", "letter.").map(k -> k + kind));
        assertThat(keys.filter(k -> Texts.of("station").getOr(k, "").isBlank())).isEmpty();
    }
}
