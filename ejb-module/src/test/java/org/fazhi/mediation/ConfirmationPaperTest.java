package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperTemplate;
import org.fazhi.paper.PdfBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes to the court with the application. */
class ConfirmationPaperTest {

    private static final Map<String, Object> TEXTS = Map.of("court", "扬州市广陵区人民法院", "committee", "旌忠寺社区人民调解委员会", "number", "（2025）旌忠寺人调字第17号",
            "agreementNumber", "（2025）旌忠寺人调字第17号", "partyNames", "孟𬭚䶮、吕小芹", "disputeType", "邻里", "mediators", "周玉兰");

    @ParameterizedTest
    @EnumSource
    void the_template_uses_only_known_placeholders_and_all_of_them(ConfirmationPaper paper) throws IOException {
        assertThat(PaperTemplate.check(template(paper), paper.placeholders())).isEmpty();
        assertThat(PaperTemplate.placeholders(template(paper))).containsAll(paper.placeholders().stream().filter(n -> !n.endsWith(".no")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void it_prints_what_the_court_asks_for(ConfirmationPaper paper) throws IOException {
        assertThat(text(print(paper))).contains(paper.title(), "扬州市广陵区人民法院", "孟𬭚䶮").doesNotContain("{{", "null", "[U+");
    }

    @Test
    void thePacketIsOnePdfWithEveryPageOfItsPapers() throws IOException {
        var packet = PdfBundle.of(List.of(print(ConfirmationPaper.MEDIATION_PROOF), print(ConfirmationPaper.CONFIRMATION_MATERIALS)));
        try (var document = Loader.loadPDF(packet)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(text(packet)).contains("调解情况证明", "司法确认申请材料清单");
    }

    private static byte[] print(ConfirmationPaper paper) throws IOException {
        var model = new LinkedHashMap<String, Object>();
        paper.placeholders().stream().filter(n -> !n.contains(".")).forEach(n -> model.put(n, n.endsWith("On") ? LocalDate.of(2025, 11, 25) : TEXTS.get(n)));
        if (paper == ConfirmationPaper.CONFIRMATION_MATERIALS) {
            model.put("materials", List.of(Map.of("name", "申请书", "state", "已附", "basis", "民诉法解释第353条"), Map.of("name", "身份证明", "state", "待补", "basis", "第354条")));
        }
        return new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(paper), PaperModel.read(PaperModel.store(model, paper.placeholders()))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] template(ConfirmationPaper paper) throws IOException {
        try (var in = ConfirmationPaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
