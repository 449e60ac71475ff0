package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.Step;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterAct;
import org.junit.jupiter.api.Test;

/** A constant without words ends on the fault page; an act that nobody may do, or that shares a word with a step, is lost. */
class CommitteeWordsTest {

    private final Texts words = Texts.of("mediation");
    private final List<String> missing = new ArrayList<>();

    private static Stream<RegisterAct> acts() {
        return Stream.concat(Stream.of(CommitteeAct.values()), Stream.of(AllowanceAct.values()));
    }

    @Test
    void everyActAndItsFieldsHaveWords() {
        acts().forEach(a -> {
            need("step." + a.name());
            fields(a.name(), "", FieldSpec.of(a.row().data()));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasItsWords() {
        Arrays.stream(CommitteeCodes.class.getDeclaredClasses()).filter(Class::isEnum)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> need(list.getSimpleName() + "." + ((Enum<?>) c).name())));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConflictIsToldInASentence() {
        Arrays.stream(MediatorConflict.Kind.values()).forEach(k -> need("guard.CONFLICT_" + k));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyActSaysWhoMayAndOnWhatGround() {
        assertThat(acts()).allSatisfy(a -> {
            assertThat(a.row().who()).as(a.name()).isNotEmpty();
            assertThat(a.row().basis()).as(a.name()).isNotBlank();
        });
    }

    @Test
    void noActTakesTheNameOfAStep() {
        assertThat(acts().map(RegisterAct::name)).doesNotContainAnyElementsOf(MediationProcedure.table().stream().map(Step::name).toList());
    }

    @Test
    void noWordStandsInTwoFilesOfTheRoom() throws IOException {
        var seen = new HashMap<String, String>();
        var twice = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/resources/org/fazhi/mediation"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                for (var line : Files.readAllLines(file)) {
                    var key = line.startsWith("#") || !line.contains("=") ? null : line.substring(0, line.indexOf('='));
                    if (key != null && seen.put(key, file.getFileName().toString()) != null) {
                        twice.add(key);
                    }
                }
            }
        }
        assertThat(twice).as("the first file wins, and the other word is never read").isEmpty();
    }

    /** Labels are looked for as the form does: of the list, of the act, of the room. */
    private void fields(String act, String list, List<FieldSpec> fields) {
        for (var field : fields) {
            if (words.getOr("field." + list + "." + field.name(), null) == null && words.getOr("field." + act + "." + field.name(), null) == null) {
                need("field." + field.name());
            }
            if (field.shape() == FieldSpec.Shape.ROWS) {
                fields(act, field.name(), FieldSpec.of(field.type().asSubclass(Record.class)));
            }
        }
    }

    private void need(String key) {
        if (words.getOr(key, "").isBlank() && !missing.contains(key)) {
            missing.add(key);
        }
    }
}
