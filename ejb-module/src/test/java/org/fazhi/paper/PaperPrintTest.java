package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The print: whole, readable by machines, with its fonts inside. Fails, naming the package to install, when no font is found. */
class PaperPrintTest {

    private static final String RARE = "𬭚䶮㛃𠅤𫖯";

    @Test
    void a_rare_name_is_drawn_found_by_search_and_its_font_is_embedded() throws IOException {
        assertThat(PaperFonts.of("").missing(RARE)).isEmpty();
        try (var pdf = print("申请人：孟" + RARE + "，阿卜杜热合曼·买买提")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("孟" + RARE, "阿卜杜热合曼·买买提");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*"); // a subset
            }
        }
    }

    @Test
    void a_character_that_no_font_has_is_named_by_its_code_and_not_left_out() throws IOException {
        try (var pdf = print("孟\uDBFF\uDFFD某")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("孟[U+10FFFD]某");
        }
    }

    @Test
    void a_long_narrative_flows_over_pages_without_losing_a_character() throws IOException {
        var text = new StringBuilder();
        for (int i = 10000; text.length() < 20000; i++) {
            text.append("第").append(i).append("句，说明情况。");
        }
        for (var docx : new DocxBuilder[] {new DocxBuilder().p("Body", text.toString()), new DocxBuilder().table(new int[] {2000, 6844},
                DocxBuilder.row(500, false, DocxBuilder.cell(1, "Label", "情况"), DocxBuilder.cell(1, "Long", text.toString())))}) {
            try (var pdf = Loader.loadPDF(new PaperEngine(PaperFonts.of("")).pdf(docx.build()))) {
                assertThat(pdf.getNumberOfPages()).isBetween(10, 60);
                var read = new PDFTextStripper().getText(pdf).replaceAll("第 ?\\d+ ?页　?共 ?\\d+ ?页|\\s|情况$", "");
                assertThat(sentences(read)).isEqualTo(sentences(text.toString()));
            }
        }
    }

    @Test
    void pages_are_counted_at_their_foot() throws IOException {
        try (var pdf = print("长".repeat(3000))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("第 1 页", "第 " + pdf.getNumberOfPages() + " 页", "共 " + pdf.getNumberOfPages() + " 页");
        }
    }

    @Test
    void the_same_paper_is_the_same_file_every_time() {
        var docx = PaperEngine.docx(new DocxBuilder().p("Title", "协议书").p("Body", "{{a}}").build(), Map.of("a", RARE));
        var engine = new PaperEngine(PaperFonts.of(""));
        assertThat(engine.pdf(docx)).isEqualTo(engine.pdf(docx));
    }

    @Test
    void papers_asked_for_at_once_do_not_spoil_each_other() {
        var engine = new PaperEngine(PaperFonts.of(""));
        var docx = IntStream.range(0, 24).mapToObj(i -> PaperEngine.docx(new DocxBuilder().p("Body", "{{a}}").build(),
                Map.of("a", "第" + i + "号：孟" + RARE + Character.toString(0x4E00 + 300 * i)))).toList();
        var alone = docx.stream().map(engine::pdf).toList();
        var together = docx.parallelStream().map(engine::pdf).toList();
        for (int i = 0; i < docx.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }

    @Test
    void a_sheet_without_room_to_write_on_is_refused_and_does_not_fill_the_memory() {
        var tiny = new DocxBuilder().part(DocxFile.MAIN, "<w:document xmlns:w=\"" + DocxXml.W + "\"><w:body><w:p><w:r><w:t>字</w:t></w:r></w:p>"
                + "<w:sectPr><w:pgSz w:w=\"20\" w:h=\"20\"/></w:sectPr></w:body></w:document>").build();
        assertThatExceptionOfType(PaperException.class).isThrownBy(() -> new PaperEngine(PaperFonts.of("")).pdf(tiny))
                .withMessageStartingWith("纸张太小");
        var endless = new DocxBuilder().raw("<w:p><w:r><w:t>页</w:t><w:br w:type=\"page\"/></w:r></w:p>".repeat(1100)).p("Body", "完").build();
        assertThatExceptionOfType(PaperException.class).isThrownBy(() -> new PaperEngine(PaperFonts.of("")).pdf(endless))
                .withMessageContaining("1000");
    }

    @ParameterizedTest(name = "no line begins or ends wrongly at width {0}")
    @ValueSource(ints = {60, 85, 100, 123, 180, 240})
    void closing_marks_never_begin_a_line_and_opening_marks_never_end_one(int width) {
        var fonts = PaperFonts.of("");
        var look = new PdfStyles.Run(12, false, false);
        var glyphs = ("甲说：“房屋漏水（约12.5平方米），见《协议书》第３条……”乙答：‘与我无关！’？对方——即丙，称“不知情”。").codePoints()
                .mapToObj(c -> new PdfText.Glyph(c, fonts.font(c), look, fonts.font(c).width(c) * 12)).toList();
        var style = new PdfStyles.Paragraph("both", 0, 0, 24, 0, 0, 1.3f, "auto", false, false, false);
        var lines = PdfLines.of(glyphs, style, 12, width).stream()
                .map(l -> l.pieces().stream().map(PdfLines.Piece::text).collect(Collectors.joining())).toList();
        assertThat(String.join("", lines)).hasSize(glyphs.size());
        assertThat(lines).noneMatch(l -> "。，、；：？！）》”’…—".indexOf(l.charAt(0)) >= 0)
                .noneMatch(l -> "（《“‘".indexOf(l.charAt(l.length() - 1)) >= 0).noneMatch(l -> l.endsWith("12") || l.endsWith("12."));
    }

    @Test
    void a_font_setting_that_cannot_work_is_refused_in_words(@TempDir Path folder) throws IOException {
        var broken = Files.write(folder.resolve("broken.ttf"), new byte[100]);
        for (var setting : List.of("/nowhere/font.ttf", broken.toString(), "\0")) {
            assertThatExceptionOfType(PaperException.class).isThrownBy(() -> PaperFonts.of(setting)).withMessageContaining("fazhi.paper.font");
        }
    }

    @Test
    void without_a_chinese_font_the_message_names_the_package_to_install(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(PaperException.class).isThrownBy(() -> PaperFonts.of(latin(folder)))
                .withMessageContaining("fonts-babelstone-han");
    }

    @Test
    void what_the_first_font_lacks_comes_from_the_next(@TempDir Path folder) throws IOException {
        var fonts = PaperFonts.of(latin(folder) + ", " + String.join(",", PaperFonts.of("").paths()));
        assertThat(fonts.font('A')).isNotSameAs(fonts.font('中'));
        try (var pdf = Loader.loadPDF(new PaperEngine(fonts).pdf(new DocxBuilder().p("Body", "A座" + RARE).build()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("A座" + RARE);
            assertThat(pdf.getPage(0).getResources().getFontNames()).hasSize(2);
        }
    }

    /** The Latin font that PDFBox brings for itself. */
    private static String latin(Path folder) throws IOException {
        var file = folder.resolve("latin.ttf");
        try (var in = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(in, file);
        }
        return file.toString();
    }

    private static List<String> sentences(String text) {
        return java.util.regex.Pattern.compile("\\d{5}").matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }

    private static PDDocument print(String text) throws IOException {
        return Loader.loadPDF(new PaperEngine(PaperFonts.of("")).pdf(new DocxBuilder().p("Body", text).build()));
    }
}
