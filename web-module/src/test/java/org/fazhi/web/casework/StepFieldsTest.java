package org.fazhi.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fazhi.casework.Option;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.mediation.MediationData;
import org.junit.jupiter.api.Test;

/** A form is drawn from the description of its record, with what was typed and what is wrong at its place. */
class StepFieldsTest {

    private static final List<Option> PEOPLE = List.of(new Option("1", "甲"), new Option("2", "乙"), new Option("3", "丙"));

    @Test
    void theMediatorChosenFirstStandsFirst() {
        var field = fields("ASSIGN", MediationData.Assignment.class, Map.of("mediators", List.of("3", "1")), Map.of()).get(0);
        assertThat(field.choices()).extracting(StepField.Choice::label).containsExactly("丙", "甲", "乙");
        assertThat(field.choices()).extracting(StepField.Choice::on).containsExactly(true, true, false);
    }

    @Test
    void anErrorOfARowStandsAtThatRow() {
        var typed = Map.<String, Object>of("clauses", List.of(Map.of("text", "一"), Map.of("amount", "一千")));
        var clauses = fields("DRAFT_AGREEMENT", MediationData.Agreement.class, typed, Map.of("clauses.1.amount", "金额请写数字")).stream()
                .filter(f -> f.kind().equals("ROWS")).findFirst().orElseThrow();
        assertThat(clauses.rows()).hasSize(2);
        var amount = clauses.rows().get(1).fields().stream().filter(f -> f.name().endsWith("amount")).findFirst().orElseThrow();
        assertThat(amount.text()).isEqualTo("一千");
        assertThat(amount.error()).isEqualTo("金额请写数字");
        assertThat(amount.id()).isEqualTo("d-clauses-1-amount");
    }

    @Test
    void everyPartyGetsItsDay() {
        var signed = fields("BEGIN", MediationData.RightsNotice.class, Map.of("signed", Map.of("2", "2026-11-03")), Map.of("signed.3", "没有这一天")).get(0);
        assertThat(signed.choices()).extracting(StepField.Choice::text).containsExactly("", "2026-11-03", "");
        assertThat(signed.choices()).extracting(StepField.Choice::error).containsExactly("", "", "没有这一天");
    }

    private static List<StepField> fields(String step, Class<? extends Record> form, Map<String, Object> typed, Map<String, String> errors) {
        return new StepFields(new StepWords("mediation", step), list -> PEOPLE, errors).of(FieldSpec.of(form), typed);
    }
}
