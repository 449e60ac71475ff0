package org.fazhi.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each paper of estate with the template that comes with the product. */
class EstatePaperTest {

    private static final Set<String> DAYS = Set.of("on", "until", "reviewOn");

    @ParameterizedTest
    @EnumSource
    void the_template_uses_only_known_placeholders_and_all_of_them(EstatePaper paper) throws IOException {
        assertThat(PaperTemplate.check(template(paper), paper.placeholders())).isEmpty();
        assertThat(PaperTemplate.placeholders(template(paper))).containsAll(paper.placeholders().stream().filter(n -> !n.endsWith(".no")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void a_full_file_prints_with_its_name_and_no_placeholder_left(EstatePaper paper) throws IOException {
        var text = print(paper, rich(paper)).replaceAll("\\s", "");
        assertThat(text).contains(paper.title(), "桐荫苑𬭚").doesNotContain("{{", "}}", "[U+", "null");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_known_stays_a_line_to_write_on(EstatePaper paper) throws IOException {
        assertThat(print(paper, Map.of())).contains("______").doesNotContain("{{", "}}", "null");
    }

    private static Map<String, Object> rich(EstatePaper paper) {
        var model = new LinkedHashMap<String, Object>();
        for (var p : paper.placeholders()) {
            int dot = p.indexOf('.');
            if (dot < 0) {
                model.put(p, p.equals("name") ? "桐荫苑𬭚" : DAYS.contains(p) ? LocalDate.of(2026, 3, 2) : "填写内容");
            } else if (!p.endsWith(".no")) {
                @SuppressWarnings("unchecked")
                var rows = (List<Map<String, Object>>) model.computeIfAbsent(p.substring(0, dot), k -> List.of(new HashMap<String, Object>(), new HashMap<String, Object>()));
                rows.forEach(r -> r.put(p.substring(dot + 1), "罗素云"));
            }
        }
        return model;
    }

    private static String print(EstatePaper paper, Map<String, Object> model) throws IOException {
        var stored = PaperModel.read(PaperModel.store(model, paper.placeholders())); // the way through the database
        var pdf = new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(paper), stored));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] template(EstatePaper paper) throws IOException {
        try (var in = EstatePaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
