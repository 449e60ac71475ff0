package org.fazhi.legalaid;

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

/** A constant without words ends on the fault page, in front of a citizen: each has its own. */
class AidWordsTest {

    private final Texts words = Texts.of("legalaid");
    private final List<String> missing = new ArrayList<>();

    @Test
    void everyStepStatusAndDeadlineHasItsWords() {
        AidProcedure.table().forEach(s -> need("step." + s.name()));
        assertThat(AidProcedure.table().stream().map(s -> s.name())).doesNotHaveDuplicates();
        for (var status : AidStatus.values()) {
            need("status." + status.name());
            need("holding." + status.name());
            need("verb." + status.name());
            need("act." + status.name()); // the workbench asks for it
        }
        new AidProcedure().road().forEach(s -> need("road." + s));
        for (var deadline : AidDeadline.values()) {
            need("deadline." + deadline.name());
            need("deadline." + deadline.name() + ".start");
        }
        Arrays.stream(AidTask.values()).forEach(t -> need("task." + t));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyActOnTheRegisterAndEveryColumnOfTheLedgerHasItsWords() {
        for (var act : ProviderAct.values()) {
            need("step." + act);
            FieldSpec.of(act.data()).forEach(f -> {
                if (words.getOr("field." + act + "." + f.name(), null) == null) {
                    need("field." + f.name());
                }
            });
        }
        Arrays.stream(ProviderData.FirmKind.values()).forEach(k -> need("FirmKind." + k));
        Arrays.stream(NoticeColumn.values()).forEach(c -> need("notice.column." + c));
        FieldSpec.of(NoticeService.Batch.class).forEach(f -> need("field." + f.name()));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasItsWords() {
        Arrays.stream(AidCodes.Form.values()).forEach(t -> need("topic." + t.name()));
        Arrays.stream(AidCodes.class.getDeclaredClasses()).filter(Class::isEnum).filter(list -> list != AidCodes.Form.class)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> need(list.getSimpleName() + "." + ((Enum<?>) c).name())));
        Arrays.stream(AidRoute.values()).forEach(r -> {
            need("route." + r);
            need("route." + r + ".basis");
        });
        Arrays.stream(ProviderChoice.Bar.values()).forEach(b -> need("Bar." + b));
        Arrays.stream(Eligibility.Verdict.values()).filter(v -> v != Eligibility.Verdict.MET).forEach(v -> need("eligibility." + v));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFieldHasItsLabel() {
        AidProcedure.table().forEach(step -> fields(FieldSpec.of(step.row().data())));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyGuardHasItsSentence() throws IOException {
        var code = Pattern.compile("(?:no|unless)\\((?:[^\"\\n]*, ?)?\"([A-Z0-9_]+)\"|\\? \"([A-Z_]+)\" : \"([A-Z_]+)\"");
        int found = 0;
        try (var files = Files.list(Path.of("src/main/java/org/fazhi/legalaid"))) {
            for (var file : files.filter(f -> f.toString().endsWith("Guards.java") || f.endsWith("SampleRules.java")).toList()) {
                var m = code.matcher(Files.readString(file));
                while (m.find()) {
                    for (int i = 1; i <= 3; i++) {
                        if (m.group(i) != null) {
                            found++;
                            need("guard." + m.group(i));
                        }
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private void fields(List<FieldSpec> fields) {
        for (var field : fields) {
            if (words.getOr("field." + field.name(), "").isBlank() && AidProcedure.table().stream().noneMatch(s -> words.getOr("field." + s.name() + "." + field.name(), null) != null)) {
                need("field." + field.name());
            }
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
