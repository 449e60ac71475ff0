package org.fazhi.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fazhi.casework.DeadlineRule;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.Step;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.deliberation.DeliberationCodes;
import org.fazhi.deliberation.DeliberationProcedure;
import org.fazhi.deliberation.OwnersItem;
import org.fazhi.mediation.Codes;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** A constant without words ends on the fault page: each has its own, in both rooms. */
class CourtWordsTest {

    /** Names of parameters, not of sentences. */
    private static final Pattern NUMBERS = Pattern.compile("COURT_|DELIB_|ADULT_|_");

    private final TreeSet<String> missing = new TreeSet<>();

    @Test
    void everyStepStatusDeadlineTaskAndFieldHasItsWords() {
        procedure(new CourtProcedure());
        procedure(new DeliberationProcedure());
        assertThat(missing).isEmpty();
    }

    private void procedure(Procedure<?> p) {
        assertThat(p.steps().stream().map(Step::name)).doesNotHaveDuplicates();
        p.steps().forEach(s -> {
            need(p.word(), "step." + s.name());
            fields(p.word(), FieldSpec.of(s.row().data()));
        });
        p.statuses().forEach(s -> List.of("status.", "holding.", "verb.", "act.").forEach(k -> need(p.word(), k + s.name())));
        p.statuses().stream().filter(s -> !s.isFinal()).forEach(s -> need(p.word(), "next." + s.name()));
        p.road().forEach(s -> need(p.word(), "road." + s));
        p.tasks().forEach(t -> need(p.word(), "task." + t.name()));
        p.deadlines().forEach(d -> deadline(p.word(), d));
    }

    private void deadline(String room, DeadlineRule<?> d) {
        need(room, "deadline." + d.name());
        need(room, "deadline." + d.name() + ".start");
        need("platform", "parameter." + d.parameter(null));
    }

    private void fields(String room, List<FieldSpec> fields) {
        for (var field : fields) {
            need(room, "field." + field.name());
            if (field.shape() == FieldSpec.Shape.ROWS) {
                fields(room, FieldSpec.of(field.type().asSubclass(Record.class)));
            } else if (field.type().isEnum()) {
                Arrays.stream(field.type().getEnumConstants()).forEach(c -> need(room, field.type().getSimpleName() + "." + c));
            }
        }
    }

    @Test
    void everyCodeHasItsWords() {
        codes("court", CourtCodes.class);
        codes("deliberation", DeliberationCodes.class);
        Arrays.stream(CourtCodes.Kind.values()).forEach(k -> need("court", "topic." + k));
        Arrays.stream(PanelTier.values()).forEach(t -> List.of("PanelTier.", "duty.").forEach(k -> need("court", k + t)));
        Arrays.stream(Codes.Side.values()).forEach(s -> need("court", "Side." + s));
        Arrays.stream(OwnersItem.values()).forEach(i -> List.of("court", "deliberation").forEach(room -> need(room, "OwnersItem." + i)));
        Arrays.stream(Conflict.Kind.values()).forEach(k -> need("court", "guard.CONFLICT_" + k));
        assertThat(missing).isEmpty();
    }

    private void codes(String room, Class<?> lists) {
        Arrays.stream(lists.getDeclaredClasses()).filter(Class::isEnum)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> need(room, list.getSimpleName() + "." + ((Enum<?>) c).name())));
    }

    @Test
    void everyGuardHasItsSentence() throws IOException {
        var code = Pattern.compile("\\bno\\(\"([A-Z_]+)\"|\\bunless\\([^\"]*\"([A-Z_]+)\"(?: : \"([A-Z_]+)\")?");
        int found = 0;
        for (var file : List.of("court/CourtGuards", "court/OutcomeGuards", "deliberation/DeliberationGuards")) {
            var m = code.matcher(Files.readString(Path.of("src/main/java/org/fazhi/" + file + ".java")));
            while (m.find()) {
                found++;
                for (int g = 1; g <= 3; g++) {
                    if (m.group(g) != null && !NUMBERS.matcher(m.group(g)).lookingAt()) {
                        need(file.substring(0, file.indexOf('/')), "guard." + m.group(g));
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(45);
        assertThat(missing).isEmpty();
    }

    private void need(String room, String key) {
        if (Texts.of(room).getOr(key, "").isBlank()) {
            missing.add(room + ":" + key);
        }
    }
}
