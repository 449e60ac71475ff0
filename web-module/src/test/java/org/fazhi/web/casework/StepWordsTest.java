package org.fazhi.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fazhi.casework.Option;
import org.fazhi.casework.Step;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.mediation.MediationCase;
import org.fazhi.mediation.MediationData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms and history speak Chinese: no code, no key, no full telephone number. */
class StepWordsTest {

    @ParameterizedTest
    @MethodSource("org.fazhi.mediation.MediationProcedure#table")
    void everyFieldAndEveryChoiceOfAStepHasItsWord(Step<MediationCase> step) {
        var words = new StepWords("mediation", step.name());
        check(words, FieldSpec.of(step.row().data()));
    }

    private static void check(StepWords words, List<FieldSpec> specs) {
        for (var spec : specs) {
            assertThat(words.label(spec.name())).as(spec.name()).isNotEqualTo(spec.name());
            if (spec.type().isEnum()) {
                for (var constant : spec.type().getEnumConstants()) {
                    assertThat(words.name((Enum<?>) constant)).isNotBlank();
                }
            } else if (spec.shape() == FieldSpec.Shape.ROWS) {
                check(words, FieldSpec.of(spec.type().asSubclass(Record.class)));
            }
        }
    }

    @Test
    void historyTellsNamesInsteadOfKeysAndCodes() {
        var data = Map.of("facts", "停运42天", "clauses", List.of(Map.of("type", "PAYMENT", "obligor", "7", "amount", "1000.00", "text", "付款")));
        var read = new StepWords("mediation", "DRAFT_AGREEMENT").read(FieldSpec.of(MediationData.Agreement.class), data, list -> List.of(new Option("7", "沈玉珍")));
        assertThat(read).extracting(StepWords.Entry::text).containsExactly("停运42天", "1. 条款类型 付款　义务人 沈玉珍　涉及金额（元） 1000.00　条款内容 付款");
    }

    @Test
    void aPersonWhoIsNoLongerListedKeepsANumber() {
        var read = new StepWords("mediation", "ASSIGN").read(FieldSpec.of(MediationData.Assignment.class), Map.of("mediators", List.of("9")), list -> List.of());
        assertThat(read.get(0).text()).isEqualTo("编号9");
    }

    @Test
    void aTelephoneNumberStaysMasked() {
        assertThat(StepWords.masked("13812345678")).isEqualTo("138****5678");
        assertThat(StepWords.masked("12345")).isEqualTo("****");
    }
}
