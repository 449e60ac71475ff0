package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Signatures, seal and the code at the foot of a paper. */
class PaperMarksTest {

    private static final String DIGEST = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    private final PaperEngine engine = new PaperEngine(PaperFonts.of(""));
    private final byte[] template = new DocxBuilder().p("Title", "协议书").table(new int[] {2000, 3000, 3844},
            DocxBuilder.row(800, true, DocxBuilder.cell(1, "Cell", "{{parties.name}}"), DocxBuilder.cell(1, "Cell", "{{parties.signature}}"),
                    DocxBuilder.cell(1, "DayCell", "{{parties.signedOn}}"))).p("Seal", "{{seal}}{{sealedOn}}").build();
    private final Map<String, ?> model = Map.of("parties", List.of(Map.of("name", "甲"), Map.of("name", "乙")));

    @Test
    void the_qr_code_on_the_printed_page_says_number_and_digest() throws IOException, com.google.zxing.ReaderException {
        var print = engine.print(template, model, PaperMarks.NONE, new PaperStamp("WS00000123", DIGEST));
        try (var pdf = Loader.loadPDF(print.pdf())) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 300);
            int from = page.getHeight() - 330;
            var text = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new Picture(page.getSubimage(280, from, 300, 250))))).getText();
            assertThat(text).contains("WS00000123", DIGEST);
        }
    }

    @Test
    void what_is_not_signed_yet_stays_free_for_the_pen_and_the_editable_file_never_carries_a_mark() throws IOException {
        assertThat(PaperTemplateTest.text(PaperEngine.docx(template, model))).doesNotContain("______", "{{").contains("年　　月　　日");
        try (var pdf = Loader.loadPDF(engine.print(template, model, marks(), null).pdf())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf)).contains("2026年3月5日");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(2);
        }
    }

    @Test
    void a_name_typed_with_the_reserved_character_does_not_print_a_signature() {
        assertThat(PaperModel.read(PaperModel.store(Map.of("name", "甲" + Character.toString(PaperMarks.FIRST)), Set.of("name")))).containsEntry("name", "甲");
    }

    @Test
    void a_picture_is_made_anew_clear_where_the_paper_was_white_and_cut_to_the_ink() throws IOException {
        var ink = ImageIO.read(new ByteArrayInputStream(PdfPictures.ink(picture(1200, 600, 300, 200, 400, 100))));
        assertThat(ink.getWidth()).isBetween(280, 320);
        assertThat(ink.getRGB(ink.getWidth() / 2, ink.getHeight() / 2) >>> 24).isEqualTo(255);
        assertThat(ink.getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void what_is_no_picture_or_empty_paper_is_refused_in_words() throws IOException {
        for (var bad : new byte[][] {null, {}, "<svg/>".getBytes(), new byte[PdfPictures.LARGEST + 1], picture(100, 100, 0, 0, 0, 0)}) {
            assertThatExceptionOfType(PaperException.class).isThrownBy(() -> PdfPictures.ink(bad)).satisfies(e -> assertThat(e.getMessage()).contains("图片"));
        }
    }

    private static PaperMarks marks() throws IOException {
        var png = PdfPictures.ink(picture(400, 200, 50, 50, 200, 80));
        return new PaperMarks().image("parties.signature#2", png).text("parties.signedOn#2", "2026年3月5日").image("seal", png);
    }

    private static byte[] picture(int width, int height, int x, int y, int w, int h) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(Color.BLACK);
        g.fillRect(x, y, w, h);
        g.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A page for the reader of codes; zxing's own class for it is in a library that the product does not need. */
    private static final class Picture extends LuminanceSource {

        private final BufferedImage image;

        Picture(BufferedImage image) {
            super(image.getWidth(), image.getHeight());
            this.image = image;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            var out = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
            for (int x = 0; x < getWidth(); x++) {
                int c = image.getRGB(x, y);
                out[x] = (byte) (((c >> 16 & 255) + (c >> 8 & 255) + (c & 255)) / 3);
            }
            return out;
        }

        @Override
        public byte[] getMatrix() {
            var out = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, null), 0, out, y * getWidth(), getWidth());
            }
            return out;
        }
    }
}
