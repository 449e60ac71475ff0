package org.fazhi.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.FormReader;
import org.fazhi.mediation.MediationData;
import org.junit.jupiter.api.Test;

/** What is typed into a step's form reaches the rules as it was typed. */
class TypedFormTest {

    @Test
    void wrongTextsAreNeitherCutNorDropped() {
        var typed = read(MediationData.Extension.class, "d.days", "十五", "d.reason", "  <b>等待答复</b>\n", "d.agreed.7", "昨天");
        assertThat(typed).containsEntry("days", "十五").containsEntry("reason", "  <b>等待答复</b>\n").containsEntry("agreed", Map.of("7", "昨天"));
    }

    @Test
    void rowsKeepTheirOrderWhenOneWasTakenOutAndEmptyOnesAreNone() {
        var typed = read(MediationData.Agreement.class, "d.clauses.10.text", "第二", "d.clauses.2.text", "第一", "d.clauses.5.text", " ", "d.clauses.5.type", "");
        assertThat(typed.get("clauses")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .extracting(row -> (Object) ((Map<?, ?>) row).get("text")).isEqualTo(java.util.List.of("第一", "第二"));
    }

    @Test
    void whatThePageSendsIsWhatTheRulesRead() {
        var sent = new LinkedHashMap<String, String[]>();
        sent.put("d.mediators", new String[] {"12", "7"});
        sent.put("d.chosenBy", new String[] {"PARTIES"});
        sent.put("version", new String[] {"3"});
        var typed = TypedForm.read(FieldSpec.of(MediationData.Assignment.class), sent);
        assertThat(FormReader.read(MediationData.Assignment.class, typed, LocalDate.of(2026, 11, 23)).mediators()).isEqualTo(List.of(12L, 7L));
    }

    @Test
    void aHostileRowNumberIsNoRow() {
        assertThat(read(MediationData.Agreement.class, "d.clauses.99999999999.text", "x", "d.clauses.-1.text", "x").get("clauses")).isEqualTo(List.of());
    }

    private static Map<String, Object> read(Class<? extends Record> form, String... namesAndTexts) {
        var sent = new LinkedHashMap<String, String[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            sent.put(namesAndTexts[i], new String[] {namesAndTexts[i + 1]});
        }
        return TypedForm.read(FieldSpec.of(form), sent);
    }
}
