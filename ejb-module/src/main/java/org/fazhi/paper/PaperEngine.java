package org.fazhi.paper;

import java.util.Map;

/** Fills templates and draws PDFs, with nothing but the Java platform and PDFBox; usable outside of a container. */
public final class PaperEngine {

    private final PaperFonts fonts;

    /** @param fonts the fonts to print with */
    public PaperEngine(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Fills a template.
     *
     * @param template a docx that {@link PaperTemplate#check} has accepted
     * @param model    texts, numbers, {@link java.time.LocalDate}, {@code List<Map<String, ?>>} for repeated rows, by placeholder name;
     *                 a missing, null or blank value becomes a line to write on. Line ends in a text make paragraphs or line breaks.
     * @return the filled docx; the same input gives the same bytes
     * @throws PaperException when the template is not a docx
     */
    public static byte[] docx(byte[] template, Map<String, ?> model) {
        return filled(template, model, PaperMarks.NONE).write();
    }

    private static DocxFile filled(byte[] template, Map<String, ?> model, PaperMarks marks) {
        var file = DocxFile.read(template);
        var fill = new DocxFill(model, marks);
        for (var part : file.textParts()) {
            var tree = file.xml(part);
            fill.fill(tree);
            file.put(part, tree);
        }
        return file;
    }

    /**
     * Fills a template and lays it out for printing.
     *
     * @param marks signatures and seal; the editable docx never carries them
     * @param stamp what stands at the foot of the last page, or null
     * @return the pages
     * @throws PaperException when the template is not a docx
     */
    public PaperPrint print(byte[] template, Map<String, ?> model, PaperMarks marks, PaperStamp stamp) {
        return new PdfDocument(filled(template, model, marks), fonts, marks, stamp).lay();
    }

    /**
     * Draws a docx: paragraphs, tables, headers and footers on pages of the document's size, with embedded font subsets.
     *
     * @param docx a filled docx
     * @return the PDF; the same input and fonts give the same bytes
     * @throws PaperException when it is not a docx
     */
    public byte[] pdf(byte[] docx) {
        return new PdfDocument(DocxFile.read(docx), fonts, PaperMarks.NONE, null).lay().pdf();
    }
}
