package org.fazhi.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Wording;
import org.fazhi.deliberation.DeliberationPaper;
import org.fazhi.paper.ForbiddenWords;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperKind;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperTemplate;
import org.fazhi.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each paper of micro court and deliberation with the template that comes with the product: what a party takes home. */
class OutputPaperTest {

    private static final Set<String> DAYS = Set.of("on", "heldOn", "until");
    /** One word of the list for each output, so that all of them are planted somewhere. */
    private static final List<String> PLANTED = ForbiddenWords.list().stream().map(ForbiddenWords.Entry::word).toList();

    static List<PaperKind> papers() {
        return Stream.<PaperKind[]>of(CourtPaper.values(), DeliberationPaper.values()).flatMap(Stream::of).toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theTemplateUsesOnlyKnownPlaceholdersAndAllOfThem(PaperKind paper) throws IOException {
        assertThat(PaperTemplate.check(template(paper), paper.placeholders(), paper.required())).isEmpty();
        assertThat(PaperTemplate.placeholders(template(paper))).containsAll(paper.placeholders().stream().filter(n -> !n.endsWith(".no")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperPrintsWholeSaysWhatItIsNotAndHoldsNoWordOfACourt(PaperKind paper) throws IOException {
        var text = print(paper, rich(paper));
        assertThat(text.replaceAll("\\s", "")).contains(paper.title(), "个园社区𬭚").doesNotContain("{{", "}}", "[U+", "null");
        assertThat(ForbiddenWords.in(paper.title(), text.replaceAll("\\s", ""))).isEmpty();
        if (paper instanceof CourtPaper) {
            assertThat(text.replaceAll("\\s", "")).contains("不是法庭，也不是人民调解委员会");
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFieldOfEveryPaperIsSearchedBeforeItIsIssued(PaperKind paper) {
        int at = 0;
        for (var name : paper.placeholders()) {
            if (!DAYS.contains(name) && !name.contains(".")) {
                var planted = PLANTED.get(at++ % PLANTED.size());
                var model = rich(paper);
                model.put(name, "各方同意。\n随后" + planted + "生效。");
                assertThatThrownBy(() -> Wording.plain(paper, model)).as(paper + "." + name).isInstanceOf(Refusal.class).hasMessageContaining(planted)
                        .hasMessageContaining("第2段第3字").hasMessageContaining("《" + paper.title() + "》")
                        .satisfies(e -> assertThat(((Refusal) e).obstacles()).extracting("code").containsExactly(Wording.CODE));
            }
        }
        assertThat(Wording.plain(paper, rich(paper))).isNotEmpty();
    }

    private static Map<String, Object> rich(PaperKind paper) {
        var model = new LinkedHashMap<String, Object>();
        for (var p : paper.placeholders()) {
            int dot = p.indexOf('.');
            if (dot < 0) {
                model.put(p, DAYS.contains(p) ? (Object) LocalDate.of(2026, 3, 2) : p.equals("subject") ? "个园社区𬭚漏水" : p.equals("fence") ? Texts.of("court").get("fence")
                        : p.equals("routes") ? Texts.of("court").get("routes") : "填写内容");
            } else if (!p.endsWith(".no")) {
                @SuppressWarnings("unchecked")
                var rows = (List<Map<String, Object>>) model.computeIfAbsent(p.substring(0, dot), k -> List.of(new HashMap<String, Object>(), new HashMap<String, Object>()));
                rows.forEach(r -> r.put(p.substring(dot + 1), p.endsWith("dueOn") ? LocalDate.of(2026, 3, 9) : "罗素云"));
            }
        }
        return model;
    }

    private static String print(PaperKind paper, Map<String, Object> model) throws IOException {
        var stored = PaperModel.read(PaperModel.store(model, paper.placeholders())); // the way through the database
        var pdf = new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(paper), stored));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] template(PaperKind paper) throws IOException {
        try (var in = CourtPaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
