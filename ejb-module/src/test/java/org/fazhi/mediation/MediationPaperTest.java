package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each paper of mediation with the template that comes with the product. */
class MediationPaperTest {

    @ParameterizedTest
    @EnumSource
    void the_template_uses_only_known_placeholders_and_all_of_them(MediationPaper paper) throws IOException {
        var template = template(paper);
        assertThat(template.length).isLessThan(50_000);
        assertThat(PaperTemplate.check(template, paper.placeholders())).isEmpty();
        assertThat(PaperTemplate.placeholders(template)).containsAll(paper.placeholders().stream()
                .filter(name -> !name.endsWith(".no")).collect(Collectors.toSet())); // counting a list is open to the template
    }

    @ParameterizedTest
    @EnumSource
    void a_full_file_prints_with_every_name_and_no_placeholder_left(MediationPaper paper) throws IOException {
        var text = print(paper, true);
        assertThat(text).contains(paper.title()).doesNotContain("{{", "}}", "[U+", "null");
        assertThat(text.replaceAll("\\s", "")).contains("旌忠寺");
        if (paper != MediationPaper.APPLICATION_FORM && paper != MediationPaper.BACK_COVER) {
            assertThat(text.replaceAll("\\s", "")).contains("孟" + MediationPaperSamples.RARE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_almost_empty_file_prints_lines_to_write_on(MediationPaper paper) throws IOException {
        assertThat(print(paper, false)).contains(paper.title(), "______").doesNotContain("{{", "}}", "null");
    }

    private static String print(MediationPaper paper, boolean rich) throws IOException {
        var model = rich ? MediationPaperSamples.rich(paper) : MediationPaperSamples.sparse(paper);
        var stored = PaperModel.read(PaperModel.store(model, paper.placeholders())); // the way through the database
        var pdf = new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(paper), stored));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] template(MediationPaper paper) throws IOException {
        try (var in = MediationPaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
