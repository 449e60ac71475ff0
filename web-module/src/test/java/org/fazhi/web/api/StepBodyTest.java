package org.fazhi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.Step;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.MediationCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Day, version and data of an act cannot be mistaken for one another. */
class StepBodyTest {

    @Test
    void dataMayStandBesideTheActOrUnderData() {
        var beside = StepBody.of(Map.of("version", "3", "on", "2025-09-01", "lateReason", "补记", "note", "好"), null);
        var under = StepBody.of(Map.of("version", "3", "on", "2025-09-01", "lateReason", "补记", "data", Map.of("note", "好")), null);
        assertThat(beside).isEqualTo(under).isEqualTo(new StepBody(null, 3, LocalDate.of(2025, 9, 1), "补记", Map.of("note", "好")));
    }

    @Test
    void dataInBothPlacesIsNotSilentlyDropped() {
        assertThatThrownBy(() -> StepBody.of(Map.of("note", "一", "data", Map.of("note", "二")), null))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors().get(0).field()).isEqualTo("note"));
    }

    @ParameterizedTest
    @CsvSource({"on, 2025-9-1", "on, 2025-02-30", "on, 0001-01-01", "on, +999999-01-01", "on, 昨天", "data, 1", "lateReason, 一\u0007二"})
    void whatCannotBeTakenIsToldAtItsField(String field, String value) {
        assertThatThrownBy(() -> StepBody.of(Map.of(field, value), null))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors()).singleElement().matches(f -> f.field().equals(field)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, -, -", "3, -, 3", "-, \"\"\"3\"\"\", 3", "-, W/\"\"\"3\"\"\", 3", "3, 3, 3", "-, *, -"})
    void theVersionMayComeAsEntityTag(String body, String header, Integer version) {
        assertThat(StepBody.of(body == null ? Map.of() : Map.of("version", body), header).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"x, -", "-1, -", "1.0, -", "99999999999, -", "-, x", "3, 4"})
    void aVersionThatIsNoneNeverCountsAsSeen(String body, String header) {
        assertThatThrownBy(() -> StepBody.of(body == null ? Map.of() : Map.of("version", body), header)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().kind().status()).isEqualTo(400));
    }

    @ParameterizedTest
    @MethodSource("org.fazhi.mediation.MediationProcedure#table")
    void noFieldOfAStepIsShadowedByAMemberAboutTheAct(Step<MediationCase> step) {
        assertThat(FieldSpec.of(step.row().data())).extracting(FieldSpec::name).doesNotContainAnyElementsOf(List.copyOf(StepBody.RESERVED));
    }
}
