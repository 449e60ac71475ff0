package org.fazhi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.fazhi.platform.Texts;

/** Pages with text and rules at fixed places, collected first, so that the number of pages is known, then drawn. Points; y down. */
final class PdfPages {

    /** A text with its baseline at y. */
    private record Text(float x, float y, PdfLines.Piece piece) {
    }

    /** A straight rule. */
    private record Rule(float x1, float y1, float x2, float y2, float width) {
    }

    private static final class Page {
        private final List<Text> texts = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
    }

    private static final int MAX_PAGES = 1000;

    private final float width;
    private final float height;
    private final List<Page> pages = new ArrayList<>();

    PdfPages(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Begins a page.
     *
     * @throws PaperException when there are more than a paper can have, so that a broken template does not fill the memory
     */
    void add() {
        if (pages.size() >= MAX_PAGES) {
            throw new PaperException(Texts.of("paper").get("print.tooLong", MAX_PAGES));
        }
        pages.add(new Page());
    }

    /** {@return how many pages there are} */
    int count() {
        return pages.size();
    }

    /** Puts a line of text on a page, its top at y and its block's left edge at x. */
    void text(int page, float x, float y, PdfLines.Line line) {
        for (var piece : line.pieces()) {
            pages.get(page).texts.add(new Text(x + piece.x(), y + line.baseline(), piece));
            if (piece.look().underline()) {
                float under = y + line.baseline() + piece.look().size() * 0.13f;
                rule(page, x + piece.x(), under, x + piece.x() + piece.width(), under, 0.6f);
            }
        }
    }

    /** Puts a rule on a page. */
    void rule(int page, float x1, float y1, float x2, float y2, float thickness) {
        pages.get(page).rules.add(new Rule(x1, y1, x2, y2, thickness));
    }

    /** {@return the PDF; nothing in it depends on the clock} */
    byte[] draw(String title) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(1L); // PDFBox would take the time of day
            document.getDocumentInformation().setTitle(title);
            var embedded = new HashMap<PdfFont, PDFont>();
            for (var page : pages) {
                var sheet = new PDPage(new PDRectangle(width, height));
                document.addPage(sheet);
                try (var out = new PDPageContentStream(document, sheet)) {
                    for (var rule : page.rules) {
                        out.setLineWidth(rule.width);
                        out.moveTo(rule.x1, height - rule.y1);
                        out.lineTo(rule.x2, height - rule.y2);
                        out.stroke();
                    }
                    for (var text : page.texts) {
                        draw(out, text, font(document, embedded, text.piece.font()));
                    }
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDFont font(PDDocument document, Map<PdfFont, PDFont> embedded, PdfFont font) throws IOException {
        var found = embedded.get(font);
        if (found == null) {
            found = font.embed(document);
            embedded.put(font, found);
        }
        return found;
    }

    private void draw(PDPageContentStream out, Text text, PDFont font) throws IOException {
        var look = text.piece.look();
        out.beginText();
        out.setFont(font, look.size());
        out.setCharacterSpacing(text.piece.extra());
        // The song faces that cover every character come in one weight: bold is drawn by a thin outline.
        out.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.setLineWidth(look.bold() ? look.size() / 36 : 0);
        out.newLineAtOffset(text.x, height - text.y);
        out.showText(text.piece.text());
        out.endText();
    }
}
