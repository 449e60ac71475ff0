package org.fazhi.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** A constant without words ends on the fault page: each has its own. */
class StationWordsTest {

    private final Texts words = Texts.of("station");
    private final List<String> missing = new ArrayList<>();

    @Test
    void everyStepStatusDeadlineAndTaskHasItsWords() {
        assertThat(StationProcedure.table().stream().map(s -> s.name())).doesNotHaveDuplicates();
        StationProcedure.table().forEach(s -> need("step." + s.name()));
        for (var status : RegistrationStatus.values()) {
            List.of("status.", "holding.", "verb.", "act.").forEach(k -> need(k + status.name()));
        }
        new StationProcedure().road().forEach(s -> need("road." + s));
        for (var deadline : RegistrationDeadline.values()) {
            need("deadline." + deadline.name());
            need("deadline." + deadline.name() + ".start");
        }
        Arrays.stream(RegistrationTask.values()).forEach(t -> need("task." + t.name()));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasItsWords() {
        for (var kind : StationKind.values()) {
            List.of("topic.", "StationKind.", "short.", "letter.").forEach(k -> need(k + kind.name()));
        }
        Arrays.stream(StationCodes.class.getDeclaredClasses()).filter(Class::isEnum)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> need(list.getSimpleName() + "." + ((Enum<?>) c).name())));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFieldHasItsLabel() {
        StationProcedure.table().forEach(step -> fields(FieldSpec.of(step.row().data())));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyGuardHasItsSentence() throws IOException {
        var code = Pattern.compile("\\bno\\(\"([A-Z_]+)\"|\\bunless\\([^\"]*\"([A-Z_]+)\"");
        int found = 0;
        for (var file : List.of("StationGuards", "LifeGuards")) {
            var m = code.matcher(Files.readString(Path.of("src/main/java/org/fazhi/station/" + file + ".java")));
            while (m.find()) {
                found++;
                need("guard." + (m.group(1) == null ? m.group(2) : m.group(1)));
            }
        }
        assertThat(found).isGreaterThan(35);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLegalNumberHasItsName() {
        for (var deadline : RegistrationDeadline.values()) {
            assertThat(Texts.of("platform").getOr("parameter." + deadline.parameter(null), "")).as(deadline.name()).isNotBlank();
        }
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
