package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** A constant without words ends on the fault page, in front of a citizen: each has its own. */
class MediationWordsTest {

    private final Texts words = Texts.of("mediation");
    private final List<String> missing = new ArrayList<>();

    @Test
    void everyStepStatusAndDeadlineHasItsWords() {
        MediationProcedure.table().forEach(s -> need("step." + s.name()));
        Arrays.stream(MediationStatus.values()).forEach(s -> need("status." + s.name()));
        for (var deadline : MediationDeadline.values()) {
            need("deadline." + deadline.name());
            need("deadline." + deadline.name() + ".start");
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasItsWords() {
        // The dispute type is the file's topic: lists of every procedure name it by that key.
        Arrays.stream(Codes.DisputeType.values()).forEach(t -> need("topic." + t.name()));
        Arrays.stream(Codes.class.getDeclaredClasses()).filter(Class::isEnum).filter(list -> list != Codes.DisputeType.class)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> need(list.getSimpleName() + "." + ((Enum<?>) c).name())));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeAfterTheAgreementHasItsWords() {
        Stream.of(PerformanceData.class, ConfirmationData.class, Confirmation.class).flatMap(c -> Arrays.stream(c.getDeclaredClasses())).filter(Class::isEnum)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> need(list.getSimpleName() + "." + ((Enum<?>) c).name())));
        Arrays.stream(ConfirmationData.Material.values()).forEach(m -> need("material." + m + ".basis"));
        Arrays.stream(Codes.PerformanceStatus.values()).forEach(s -> need("light." + s));
        Arrays.stream(MediationTask.values()).forEach(t -> need("task." + t));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFieldHasItsLabel() {
        for (var step : MediationProcedure.table()) {
            fields(FieldSpec.of(step.row().data()));
        }
        assertThat(missing).isEmpty();
    }

    private void fields(List<FieldSpec> fields) {
        for (var field : fields) {
            need("field." + field.name());
            if (field.shape() == FieldSpec.Shape.ROWS) {
                fields(FieldSpec.of(field.type().asSubclass(Record.class)));
            }
        }
    }

    private void need(String key) {
        if (words.getOr(key, "").isBlank() && !missing.contains(key)) {
            missing.add(key);
        }
    }
}
