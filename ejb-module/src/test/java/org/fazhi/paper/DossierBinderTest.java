package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The dossier in one PDF: whoever looks up a page number of the list of contents finds that paper there. */
class DossierBinderTest {

    private final PaperFonts fonts = PaperFonts.of("");

    @Test
    void every_number_in_the_list_of_contents_is_the_page_on_which_the_paper_begins_and_ends() throws IOException {
        var binder = new DossierBinder(fonts);
        assertThat(binder.pdf("甲", null, List.of(paper("甲文书", 1)))).isTrue();
        assertThat(binder.pdf("乙", "含签名扫描件", List.of(paper("乙文书", 3), paper("乙扫描", 2)))).isTrue();
        assertThat(binder.picture("照片", "现场照片", png(2400, 1200))).isTrue();
        binder.listed("录音", "另附原件");
        assertThat(binder.pdf("丙", null, List.of(paper("丙文书", 2)))).isTrue();
        assertThat(binder.entries()).extracting(DossierBinder.Entry::pages).containsExactly("1", "2-6", "7", "—", "8-9");
        try (var whole = Loader.loadPDF(binder.bind("卷宗", List.of(paper("封面", 1), paper("目录", 2)), List.of(paper("备考表", 1))))) {
            int before = 3;
            assertThat(whole.getNumberOfPages()).isEqualTo(before + 9 + 1);
            for (var entry : binder.entries().stream().filter(e -> e.from() > 0 && !e.title().equals("照片")).toList()) {
                assertThat(text(whole, before + entry.from())).contains(entry.title() + "文书").contains(String.valueOf(entry.from()));
                assertThat(text(whole, before + entry.to())).contains(entry.title());
            }
            assertThat(whole.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()).containsExactly("i", "ii", "iii", "1", "2", "3", "4", "5", "6", "7", "8",
                    "9", "10");
            assertThat(whole.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
            assertThat(whole.getPage(before + 6).getMediaBox().getWidth()).as("a wide photo lies on a wide page").isGreaterThan(800);
        }
    }

    @Test
    void the_number_stands_at_the_upper_right_of_its_page_and_nowhere_on_cover_and_back() throws IOException {
        var binder = new DossierBinder(fonts);
        binder.pdf("甲", null, List.of(paper("甲文书", 12)));
        try (var whole = Loader.loadPDF(binder.bind("卷宗", List.of(paper("封面", 1)), List.of(paper("备考表", 1))))) {
            for (int i = 1; i <= 12; i++) {
                assertThat(corner(whole, i)).isEqualTo(String.valueOf(i));
            }
            assertThat(corner(whole, 0)).isEmpty();
            assertThat(corner(whole, 13)).isEmpty();
        }
    }

    @Test
    void a_locked_or_broken_attachment_is_not_bound_in_and_does_not_stop_the_dossier() throws IOException {
        var binder = new DossierBinder(fonts);
        assertThat(binder.pdf("锁住", null, List.of(locked()))).isFalse();
        assertThat(binder.pdf("损坏", null, List.of("%PDF-1.7 nothing".getBytes()))).isFalse();
        assertThat(binder.picture("损坏", null, "nothing".getBytes())).isFalse();
        assertThat(binder.pages()).isZero();
        binder.listed("锁住", "打不开，另附原件");
        assertThat(Loader.loadPDF(binder.bind("卷宗", List.of(paper("封面", 1)), List.of())).getNumberOfPages()).isEqualTo(1);
    }

    private byte[] paper(String title, int pages) {
        var doc = new DocxBuilder().plain().p("Title", title);
        for (int i = 1; i < pages; i++) {
            doc.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>").p("Body", title.substring(0, 1) + "续");
        }
        return new PaperEngine(fonts).print(doc.build(), Map.of(), PaperMarks.NONE, null).pdf();
    }

    private static String text(PDDocument whole, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(whole);
    }

    /** The text in the upper right corner, where the number of the dossier stands. */
    private static String corner(PDDocument whole, int index) throws IOException {
        var page = whole.getPage(index);
        var reader = new org.apache.pdfbox.text.PDFTextStripperByArea();
        reader.addRegion("corner", new java.awt.geom.Rectangle2D.Float(page.getMediaBox().getWidth() - 90, 10, 80, 40));
        reader.extractRegions(page);
        return reader.getTextForRegion("corner").strip();
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private byte[] locked() throws IOException {
        try (var document = Loader.loadPDF(paper("锁", 1)); var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }
}
