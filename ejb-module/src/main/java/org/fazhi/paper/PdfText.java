package org.fazhi.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The characters of a paragraph with their font, look and width. */
final class PdfText {

    /** One character; {@code font} is null for line breaks and tabs. */
    record Glyph(int codePoint, PdfFont font, PdfStyles.Run look, float width) {
    }

    private final PdfStyles styles;
    private final PaperFonts fonts;
    private final Map<String, String> fields;
    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean inCode;
    private boolean skipResult;

    private PdfText(PdfStyles styles, PaperFonts fonts, Map<String, String> fields) {
        this.styles = styles;
        this.fonts = fonts;
        this.fields = fields;
    }

    /**
     * {@return the characters of a paragraph}
     *
     * @param fields values of the fields PAGE and NUMPAGES; other fields show what the office program last computed
     */
    static List<Glyph> of(Element p, PdfStyles styles, PaperFonts fonts, Map<String, String> fields) {
        var text = new PdfText(styles, fonts, fields);
        text.runs(p, p);
        return text.glyphs;
    }

    private void runs(Element p, Element parent) {
        for (var e : DocxXml.children(parent)) {
            if (DocxXml.is(e, "r")) {
                run(e, styles.run(p, DocxXml.child(e, "rPr")));
            } else if (DocxXml.is(e, "fldSimple")) {
                var value = field(DocxXml.attr(e, "instr"));
                if (value == null) {
                    runs(p, e);
                } else {
                    append(value, styles.run(p, DocxXml.path(e, "r", "rPr")));
                }
            }
        }
    }

    private void run(Element r, PdfStyles.Run look) {
        for (var e : DocxXml.children(r)) {
            switch (e.getLocalName()) {
                case "t" -> {
                    if (!skipResult) {
                        append(e.getTextContent(), look);
                    }
                }
                case "br", "cr" -> glyphs.add(new Glyph("page".equals(DocxXml.attr(e, "type")) ? '\f' : '\n', null, look, 0));
                case "tab" -> glyphs.add(new Glyph('\t', null, look, 0));
                case "noBreakHyphen" -> append("-", look);
                case "fldChar" -> fieldEdge(DocxXml.attr(e, "fldCharType"));
                case "instrText" -> {
                    var value = inCode ? field(e.getTextContent()) : null;
                    if (value != null) {
                        append(value, look);
                        skipResult = true;
                    }
                }
                default -> { } // looks and marks without text
            }
        }
    }

    private void fieldEdge(String type) {
        if ("begin".equals(type)) {
            inCode = true;
        } else {
            inCode = false;
            if ("end".equals(type)) {
                skipResult = false;
            }
        }
    }

    private String field(String code) {
        return code == null ? null : fields.get(code.trim().split("\\s+")[0]);
    }

    private void append(String text, PdfStyles.Run look) {
        text.codePoints().forEach(c -> add(c, look));
    }

    private void add(int c, PdfStyles.Run look) {
        if (c == '\t' || c == '\n') {
            glyphs.add(new Glyph(c, null, look, 0));
            return;
        }
        if (PaperMarks.reserved(c)) {
            glyphs.add(new Glyph(c, null, look, 0)); // a picture's place
            return;
        }
        var font = fonts.font(c);
        if (font != null) {
            glyphs.add(new Glyph(c, font, look, font.width(c) * look.size()));
        } else if (c == 0x3000) {
            glyphs.add(new Glyph(' ', fonts.font(' '), look, look.size()));
        } else if (c >= 0x80 && c != 0xFEFF && c != 0x200B && c != 0x200D && (c < 0xFE00 || c > 0xFE0F)) {
            // Never an empty place: a name with a hole in it would be another name. Invisible joiners alone are left out.
            append("[U+" + Integer.toHexString(c).toUpperCase() + "]", look);
        }
    }
}
