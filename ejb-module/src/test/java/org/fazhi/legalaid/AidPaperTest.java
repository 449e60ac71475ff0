package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each paper of legal aid with the template that comes with the product. */
class AidPaperTest {

    private static final String RARE = "𬭚䶮";
    private static final Set<String> LONG = Set.of("facts", "requests", "reason", "content", "process", "opinion", "record", "items", "defects", "result", "remedy", "assets");

    @Test
    void every_one_of_the_ministrys_32_forms_has_its_paper() {
        assertThat(Stream.of(AidPaper.values()).map(AidPaper::form).filter(n -> n > 0).sorted().toList()).isEqualTo(IntStream.rangeClosed(1, 32).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_template_uses_only_known_placeholders_and_all_of_them(AidPaper paper) throws IOException {
        var template = template(paper);
        assertThat(template.length).isLessThan(50_000);
        assertThat(PaperTemplate.check(template, paper.placeholders())).isEmpty();
        assertThat(PaperTemplate.placeholders(template)).containsAll(paper.placeholders().stream().filter(name -> !name.endsWith(".no")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void a_full_file_prints_with_every_name_and_no_placeholder_left(AidPaper paper) throws IOException {
        var text = print(paper, rich(paper));
        assertThat(text.replaceAll("\\s", "")).contains(paper.title().replaceAll("\\s", "")).doesNotContain("{{", "}}", "[U+", "null");
        if (paper.placeholders().contains("name")) {
            assertThat(text.replaceAll("\\s", "")).contains("孟" + RARE);
        }
    }

    /** The engine keeps places for marks by their names; a day of the file must not fall into one, because nobody marks these papers in the system. */
    @ParameterizedTest
    @EnumSource
    void no_fact_is_taken_for_a_place_to_sign(AidPaper paper) {
        assertThat(paper.marks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_almost_empty_file_prints_lines_to_write_on(AidPaper paper) throws IOException {
        assertThat(print(paper, Map.of())).contains("______").doesNotContain("{{", "}}", "null");
    }

    /** {@return a model with something in every place} */
    static Map<String, Object> rich(AidPaper paper) {
        var model = new LinkedHashMap<String, Object>();
        for (var p : paper.placeholders()) {
            int dot = p.indexOf('.');
            if (dot > 0) {
                model.computeIfAbsent(p.substring(0, dot), k -> new ArrayList<>(List.of(new HashMap<String, Object>(), new HashMap<String, Object>())));
                rows(model, p.substring(0, dot)).forEach(r -> {
                    if (!p.endsWith(".no")) {
                        r.put(p.substring(dot + 1), value(p.substring(dot + 1)));
                    }
                });
            } else {
                model.put(p, value(p));
            }
        }
        return model;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> model, String list) {
        return (List<Map<String, Object>>) model.get(list);
    }

    private static Object value(String name) {
        if (LONG.contains(name)) {
            return "申请人于2025年3月起在工地做工，工程结束后工资没有付清，多次催要没有结果。".repeat(6);
        }
        return switch (name) {
            case "name" -> "孟" + RARE;
            case "centre" -> "扬州市广陵区法律援助中心";
            case "bureau" -> "扬州市广陵区司法局";
            case "number", "applicationNumber" -> "（广陵）援申字〔2025〕第17号";
            case "on", "bornOn", "receivedOn", "reviewedOn", "servedOn", "lastDay", "replyBy", "contractBy", "contractOn", "givenOn", "concludedOn", "archivedOn", "declaredOn",
                    "promisedOn", "limitationOn", "formalitiesBy", "reworkBy", "objectedOn", "askedOn", "appliedOn", "from", "to" -> name.equals("to") ? "柳岸区法律援助中心" : LocalDate.of(2025, 10, 9);
            case "idNumber", "agentId" -> "321002196103121824";
            case "cause" -> "追索劳动报酬";
            case "unit", "oldUnit", "agentUnit" -> "江苏琼花律师事务所";
            case "organ" -> "柳岸区劳动人事争议仲裁委员会";
            default -> "填写内容";
        };
    }

    private static String print(AidPaper paper, Map<String, Object> model) throws IOException {
        var stored = PaperModel.read(PaperModel.store(model, paper.placeholders())); // the way through the database
        var pdf = new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(paper), stored));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] template(AidPaper paper) throws IOException {
        try (var in = AidPaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
