package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.OfdReading;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperStamp;
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

    @ParameterizedTest
    @EnumSource
    void signed_and_sealed_it_says_the_same_as_pdf_and_as_ofd_and_every_character_has_its_glyph(MediationPaper paper) throws IOException {
        var print = new PaperEngine(PaperFonts.of("")).print(template(paper), MediationPaperSamples.rich(paper), MediationPaperLook.marks(),
                new PaperStamp("WS00000123", "0123456789abcdef".repeat(4)));
        try (var document = Loader.loadPDF(print.pdf())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains(paper.title(), "WS00000123").doesNotContain("{{", "}}", "[U+", "null");
            var ofd = OfdReading.of(print.ofd());
            assertThat(ofd.pages()).isEqualTo(document.getNumberOfPages());
            assertThat(ofd.characters()).isEqualTo(OfdReading.sorted(text));
            assertThat(ofd.missing()).as("characters without a glyph in the embedded fonts").isEmpty();
            assertThat(ofd.size()).as("a paper carries the characters it uses, not a font of 30 megabytes").isLessThan(400_000);
            assertThat(ofd.pictures()).isEqualTo((int) paper.marks().stream().filter(m -> !m.endsWith("On")).count() + (paper.marks().isEmpty() ? 0 : 1));
        }
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
