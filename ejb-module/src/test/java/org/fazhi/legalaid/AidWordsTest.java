package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** Words that legal aid asks for beside those of every procedure: why a provider is barred, why somebody is not eligible. */
class AidWordsTest {

    @Test
    void whoeverIsTurnedAwayReadsWhyInWords() {
        var bars = Arrays.stream(ProviderChoice.Bar.values()).map(b -> "Bar." + b);
        var verdicts = Arrays.stream(Eligibility.Verdict.values()).filter(v -> v != Eligibility.Verdict.MET).map(v -> "eligibility." + v);
        assertThat(Stream.concat(bars, verdicts).filter(k -> Texts.of(AidProcedure.WORD).getOr(k, "").isBlank())).isEmpty();
    }
}
