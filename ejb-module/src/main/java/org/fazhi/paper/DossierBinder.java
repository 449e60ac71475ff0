package org.fazhi.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Binds papers, scans and photos into one PDF. Pages are counted as an archivist counts them: from the first paper behind the list of
 * contents to the last before the back sheet; cover, contents and back have no number. The number stands at the upper right of each page.
 */
public final class DossierBinder {

    private static final long MOST_PIXELS = 60_000_000;
    private static final float MARGIN = 42;
    private static final float NUMBER = 11;

    /**
     * What the list of contents says of one thing.
     *
     * @param title   its name
     * @param from    first page; 0: not bound in
     * @param to      last page
     * @param remarks such as why it is not bound in
     */
    public record Entry(String title, int from, int to, String remarks) {

        /** {@return 3, 3-5, or — when it is not bound in} */
        public String pages() {
            return from == 0 ? "—" : from == to ? String.valueOf(from) : from + "-" + to;
        }
    }

    private final PaperFonts fonts;
    private final List<byte[]> parts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int pages;

    /** @param fonts for the page numbers */
    public DossierBinder(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Binds in several PDFs as one thing.
     *
     * @return whether all of them could be read; otherwise nothing is bound in
     */
    public boolean pdf(String title, String remarks, List<byte[]> files) {
        int count = 0;
        for (var file : files) {
            try (var document = Loader.loadPDF(file)) {
                count += document.getNumberOfPages();
            } catch (IOException | RuntimeException broken) {
                return false; // encrypted, damaged, or hostile: listed by its name
            }
        }
        parts.addAll(files);
        entries.add(new Entry(title, count == 0 ? 0 : pages + 1, pages + count, remarks));
        pages += count;
        return count > 0;
    }

    /**
     * Binds in a picture on a page of its own.
     *
     * @return whether it could be read
     */
    public boolean picture(String title, String remarks, byte[] file) {
        try (var document = new PDDocument()) {
            if (tooLarge(file)) {
                return false;
            }
            var image = PDImageXObject.createFromByteArray(document, file, title);
            boolean wide = image.getWidth() > image.getHeight();
            var sheet = wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
            var page = new PDPage(sheet);
            document.addPage(page);
            float scale = Math.min((sheet.getWidth() - 2 * MARGIN) / image.getWidth(), (sheet.getHeight() - 2 * MARGIN) / image.getHeight());
            try (var out = new PDPageContentStream(document, page)) {
                float w = image.getWidth() * scale;
                float h = image.getHeight() * scale;
                out.drawImage(image, (sheet.getWidth() - w) / 2, (sheet.getHeight() - h) / 2, w, h);
            }
            return pdf(title, remarks, List.of(bytes(document)));
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** Lists something that is not bound in. */
    public void listed(String title, String remarks) {
        entries.add(new Entry(title, 0, 0, remarks));
    }

    /** {@return the list of contents} */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** {@return how many numbered pages there are} */
    public int pages() {
        return pages;
    }

    /**
     * {@return the whole}
     *
     * @param front sheets before the first number, such as cover and contents
     * @param back  sheets behind the last
     */
    public byte[] bind(String title, List<byte[]> front, List<byte[]> back) {
        try (var whole = new PDDocument()) {
            whole.setDocumentId(1L); // PDFBox would take the time of day
            whole.getDocumentInformation().setTitle(title);
            append(whole, front);
            int first = whole.getNumberOfPages();
            append(whole, parts);
            number(whole, first);
            append(whole, back);
            mark(whole, first);
            return bytes(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // each part was read before
        }
    }

    private static void append(PDDocument whole, List<byte[]> files) throws IOException {
        var merger = new PDFMergerUtility();
        for (var file : files) {
            try (var document = Loader.loadPDF(file)) {
                document.getDocumentCatalog().setDocumentOutline(null);
                document.getDocumentCatalog().setAcroForm(null);
                document.getDocumentCatalog().setOpenAction(null);
                merger.appendDocument(whole, document);
            }
        }
    }

    private void number(PDDocument whole, int first) throws IOException {
        Map<PdfFont, PDFont> embedded = new HashMap<>();
        for (int i = 1; i <= pages; i++) {
            var page = whole.getPage(first + i - 1);
            var box = page.getCropBox();
            var text = String.valueOf(i);
            var font = fonts.font('0');
            var drawn = embedded.get(font);
            if (drawn == null) {
                drawn = font.embed(whole);
                embedded.put(font, drawn);
            }
            float width = (float) text.codePoints().mapToDouble(font::width).sum() * NUMBER;
            try (var out = new PDPageContentStream(whole, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                out.beginText();
                out.setFont(drawn, NUMBER);
                out.newLineAtOffset(box.getUpperRightX() - MARGIN - width, box.getUpperRightY() - MARGIN / 1.4f);
                out.showText(text);
                out.endText();
            }
        }
    }

    /** The reader's own page numbers and bookmarks say the same as the paper. */
    private void mark(PDDocument whole, int first) throws IOException {
        var labels = new PDPageLabels(whole);
        var roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        labels.setLabelItem(0, roman);
        if (pages > 0) {
            var decimal = new PDPageLabelRange();
            decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            labels.setLabelItem(first, decimal);
        }
        whole.getDocumentCatalog().setPageLabels(labels);
        var outline = new PDDocumentOutline();
        whole.getDocumentCatalog().setDocumentOutline(outline);
        for (var entry : entries) {
            if (entry.from() > 0) {
                var item = new PDOutlineItem();
                item.setTitle(entry.title());
                item.setDestination(whole.getPage(first + entry.from() - 1));
                outline.addLast(item);
            }
        }
    }

    private static boolean tooLarge(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return true;
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
