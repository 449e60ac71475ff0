package org.fazhi.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperTemplate;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A constant without words ends on the fault page; a paper with an unknown place goes out with a hole. */
class ComplaintWordsTest {

    private static final Set<String> DAYS = Set.of("on", "lastDay", "receivedOn");
    private final Texts words = Texts.of("complaint");

    @Test
    void everyConstantFieldAndClockHasItsWords() {
        var keys = new ArrayList<String>();
        for (var step : ComplaintStep.values()) {
            keys.add("step." + step);
            FieldSpec.of(step.row().data()).forEach(f -> keys.add("field." + f.name()));
            assertThat(step.row().basis()).as(step.name()).isNotBlank();
        }
        for (var status : ComplaintStatus.values()) {
            List.of("status.", "holding.", "verb.", "act.").forEach(k -> keys.add(k + status));
        }
        new ComplaintProcedure().road().forEach(s -> keys.add("road." + s));
        for (var d : ComplaintDeadline.values()) {
            keys.addAll(List.of("deadline." + d, "deadline." + d + ".start"));
            assertThat(Texts.of("platform").getOr("parameter." + d.parameter(null), "")).isNotBlank();
        }
        for (var task : ComplaintTask.values()) {
            keys.add("task." + task);
        }
        Arrays.stream(ComplaintData.class.getDeclaredClasses()).filter(Class::isEnum)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> keys.add(list == ComplaintData.Ground.class ? "topic." + c : list.getSimpleName() + "." + c)));
        assertThat(keys.stream().filter(k -> words.getOr(k, "").isBlank()).distinct()).isEmpty();
    }

    @Test
    void everyRefusalSaysWhyAndWhatToDo() throws IOException {
        var code = Pattern.compile("(?:no|unless)\\((?:[^\"\\n]*, ?)?\"([A-Z_]+)\"|\\? \"([A-Z_]+)\" : \"([A-Z_]+)\"");
        var m = code.matcher(Files.readString(Path.of("src/main/java/org/fazhi/complaint/ComplaintRules.java")));
        int found = 0;
        while (m.find()) {
            for (int i = 1; i <= 3; i++) {
                if (m.group(i) != null) {
                    found++;
                    assertThat(words.getOr("guard." + m.group(i), "")).as(m.group(i)).isNotBlank();
                }
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperPrintsWithAllItsPlacesFilledAndStaysALineToWriteOnWhereNothingIsKnown(ComplaintPaper paper) throws IOException {
        assertThat(PaperTemplate.check(template(paper), paper.placeholders())).isEmpty();
        assertThat(PaperTemplate.placeholders(template(paper))).containsAll(paper.placeholders());
        var full = new LinkedHashMap<String, Object>();
        paper.placeholders().forEach(p -> full.put(p, p.equals("name") ? "孟𬭚" : DAYS.contains(p) ? LocalDate.of(2026, 3, 2) : "填写内容"));
        assertThat(print(paper, full).replaceAll("\\s", "")).contains(paper.title(), "孟𬭚").doesNotContain("{{", "}}", "[U+", "null");
        assertThat(print(paper, Map.of())).contains("______").doesNotContain("{{", "}}", "null");
    }

    private static String print(ComplaintPaper paper, Map<String, Object> model) throws IOException {
        var stored = PaperModel.read(PaperModel.store(model, paper.placeholders())); // the way through the database
        var pdf = new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(paper), stored));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] template(ComplaintPaper paper) throws IOException {
        try (var in = ComplaintPaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
