package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.fazhi.casework.form.FieldSpec;
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

    @Test
    void everyLeafOfTheGuideActOnTheRegisterAndColumnOfTheLedgerHasItsWords() {
        var words = Texts.of("legalaid");
        var keys = new java.util.ArrayList<String>();
        for (var route : AidRoute.values()) {
            keys.addAll(java.util.List.of("route." + route, "route." + route + ".basis"));
        }
        for (var act : ProviderAct.values()) {
            keys.add("step." + act);
            FieldSpec.of(act.data()).forEach(f -> keys.add(words.getOr("field." + act + "." + f.name(), null) == null ? "field." + f.name() : "field." + act + "." + f.name()));
        }
        Arrays.stream(ProviderData.FirmKind.values()).forEach(k -> keys.add("FirmKind." + k));
        Arrays.stream(NoticeColumn.values()).forEach(c -> keys.add("notice.column." + c));
        Arrays.stream(AidTask.values()).forEach(t -> keys.add("task." + t));
        assertThat(keys.stream().filter(k -> words.getOr(k, "").isBlank())).isEmpty();
    }
}
