package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seal, day and signatures never stand alone on a page: whoever signs there would sign a sheet that says nothing. */
class PaperClosingTest {

    /** How the text ends before what closes it. */
    enum End { PARAGRAPHS, LONG_PARAGRAPH, TABLE, LONG_CELL, SIGNED_IN_TABLE, TABLE_OF_SIGNATURES }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void whatever_the_length_the_last_page_carries_the_end_of_what_is_signed(End end) throws IOException {
        for (int n = 1; n <= 70; n++) {
            var pages = pages(document(end, n));
            var last = pages.get(pages.size() - 1);
            assertThat(last).as(end + " " + n).contains("末");
            assertThat(String.join("", pages).replaceAll("[^句]", "")).as("nothing is lost").hasSize(n);
            assertThat(pages.subList(0, pages.size() - 1)).as(end + " " + n + ": no page is left empty").allSatisfy(p -> assertThat(p).contains("句"));
        }
    }

    private static byte[] document(End end, int n) {
        var doc = new DocxBuilder().p("Title", "决定书");
        var sentences = String.join("", IntStream.range(1, n).mapToObj(i -> "第" + i + "句说明事实和理由的经过以及依据。").toList()) + "末句。";
        switch (end) {
            case PARAGRAPHS -> IntStream.rangeClosed(1, n).forEach(i -> doc.p("Body", i < n ? "第" + i + "句。" : "末句。"));
            case LONG_PARAGRAPH -> doc.p("Body", sentences);
            case TABLE, SIGNED_IN_TABLE -> {
                var rows = new ArrayList<String>();
                IntStream.rangeClosed(1, n).forEach(i -> rows.add(DocxBuilder.row(480, true, DocxBuilder.cell(1, "Label", i < n ? "第" + i + "句" : "末句"), DocxBuilder.cell(1, "Cell", "内容"))));
                if (end == End.SIGNED_IN_TABLE) {
                    rows.add(DocxBuilder.row(1500, false, DocxBuilder.cell(1, "Label", "审批意见"), DocxBuilder.cell(1, "Long", "签名")));
                }
                doc.table(new int[] {3000, 5844}, rows.toArray(String[]::new)).p("Gap", "");
            }
            case TABLE_OF_SIGNATURES -> {
                doc.table(new int[] {1500, 7344}, DocxBuilder.row(1500, false, DocxBuilder.cell(1, "Label", "记录"), DocxBuilder.cell(1, "Long", sentences))).p("Gap", "");
                doc.table(new int[] {3000, 5844}, IntStream.range(0, 5).mapToObj(i -> DocxBuilder.row(800, true, DocxBuilder.cell(1, "Label", "签名"), DocxBuilder.cell(1, "Cell", ""))).toArray(String[]::new));
            }
            case LONG_CELL -> doc.table(new int[] {1500, 7344}, DocxBuilder.row(1500, false, DocxBuilder.cell(1, "Label", "案情"), DocxBuilder.cell(1, "Long", sentences))).p("Gap", "");
        }
        return end == End.SIGNED_IN_TABLE || end == End.TABLE_OF_SIGNATURES ? doc.build() : doc.p("Sign", "签名：________").p("Seal", "某某中心（印章）").p("Seal", "2026年1月5日").build();
    }

    private static java.util.List<String> pages(byte[] docx) throws IOException {
        var out = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(new PaperEngine(PaperFonts.of("")).pdf(docx))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                out.add(text.getText(pdf).replaceAll("\\s", ""));
            }
        }
        return out;
    }
}
