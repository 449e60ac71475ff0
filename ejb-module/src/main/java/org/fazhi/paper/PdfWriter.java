package org.fazhi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws laid-out pages as PDF, with embedded font subsets. */
final class PdfWriter {

    private final PdfPages pages;
    private final float height;

    PdfWriter(PdfPages pages) {
        this.pages = pages;
        this.height = pages.height();
    }

    /** {@return the PDF; nothing in it depends on the clock} */
    byte[] draw(String title) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(1L); // PDFBox would take the time of day
            document.getDocumentInformation().setTitle(title);
            var embedded = new HashMap<PdfFont, PDFont>();
            for (var page : pages.pages()) {
                var sheet = new PDPage(new PDRectangle(pages.width(), height));
                document.addPage(sheet);
                try (var out = new PDPageContentStream(document, sheet)) {
                    for (var rule : page.rules()) {
                        out.setLineWidth(rule.width());
                        out.moveTo(rule.x1(), height - rule.y1());
                        out.lineTo(rule.x2(), height - rule.y2());
                        out.stroke();
                    }
                    for (var text : page.texts()) {
                        draw(out, text, font(document, embedded, text.piece().font()));
                    }
                    for (var picture : page.pictures()) {
                        out.drawImage(PdfPictures.image(document, picture.png()), picture.x(), height - picture.y() - picture.height(),
                                picture.width(), picture.height());
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

    private void draw(PDPageContentStream out, PdfPages.Text text, PDFont font) throws IOException {
        var look = text.piece().look();
        out.beginText();
        out.setFont(font, look.size());
        out.setCharacterSpacing(text.piece().extra());
        // The song faces that cover every character come in one weight: bold is drawn by a thin outline.
        out.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.setLineWidth(look.bold() ? look.size() / 36 : 0);
        out.newLineAtOffset(text.x(), height - text.y());
        out.showText(text.piece().text());
        out.endText();
    }
}
