package org.fazhi.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.platform.Texts;
import org.w3c.dom.Element;

/** One docx on its way to a PDF: page size and margins, the flow of its body, header and footer of every page. */
final class PdfDocument {

    /** A page's measures in points; {@code bottom} is where the text area ends, from the top. */
    record Sheet(float width, float height, float left, float right, float top, float bottom, float header, float footer) {
        /** {@return the width of the text area} */
        float room() {
            return width - left - right;
        }

        /** {@return the same sheet with at least so much free paper at its foot} */
        Sheet withFoot(float room) {
            return new Sheet(width, height, left, right, top, Math.min(bottom, height - room), header, footer);
        }
    }

    /** Smallest text area in points: a hand's breadth. */
    private static final float SMALLEST = 200;

    private final DocxFile file;
    private final PaperFonts fonts;
    private final PaperMarks marks;
    private final PaperStamp stamp;
    private final PdfStyles styles;

    PdfDocument(DocxFile file, PaperFonts fonts, PaperMarks marks, PaperStamp stamp) {
        this.file = file;
        this.fonts = fonts;
        this.marks = marks;
        this.stamp = stamp;
        this.styles = new PdfStyles(file);
    }

    /** {@return the pages} */
    PaperPrint lay() {
        var body = DocxXml.child(file.xml(DocxFile.MAIN).getDocumentElement(), "body");
        if (body == null) {
            throw new PaperException(Texts.of("paper").get("template.badXml", DocxFile.MAIN));
        }
        var section = DocxXml.child(body, "sectPr");
        var sheet = stamp == null ? sheet(section) : sheet(section).withFoot(PaperStamp.ROOM);
        var pages = new PdfPages(sheet.width(), sheet.height(), marks);
        new PdfFlow(this, sheet, pages).body(body);
        var header = attached(section, "headerReference");
        var footer = attached(section, "footerReference");
        for (int page = 0; page < pages.count(); page++) {
            var fields = Map.of("PAGE", String.valueOf(page + 1), "NUMPAGES", String.valueOf(pages.count()),
                    "SECTIONPAGES", String.valueOf(pages.count()));
            stack(pages, page, sheet.left(), sheet.header(), lines(header, sheet.room(), fields));
            var foot = lines(footer, sheet.room(), fields);
            stack(pages, page, sheet.left(), sheet.height() - sheet.footer() - height(foot), foot);
        }
        if (stamp != null) {
            stamp.draw(pages, pages.count() - 1, sheet.left(), sheet.height(), fonts);
        }
        return new PaperPrint(pages, title(body));
    }

    /** {@return the lines of a paragraph with the space around it} */
    List<PdfLines.Line> lines(Element p, float width, Map<String, String> fields, PdfStyles.Paragraph style) {
        var end = styles.run(p, DocxXml.path(p, "pPr", "rPr")).size();
        var lines = new ArrayList<>(PdfLines.of(PdfText.of(p, styles, fonts, fields), style, end, width));
        if (style.before() > 0) {
            lines.add(0, PdfLines.Line.space(style.before()));
        }
        if (style.after() > 0) {
            lines.add(PdfLines.Line.space(style.after()));
        }
        return lines;
    }

    /** {@return the lines of all paragraphs in a cell, header or footer; none for null} */
    List<PdfLines.Line> lines(Element container, float width, Map<String, String> fields) {
        var lines = new ArrayList<PdfLines.Line>();
        if (container != null) {
            DocxXml.all(container, "p").forEach(p -> lines.addAll(lines(p, width, fields, styles.paragraph(p))));
        }
        return lines;
    }

    /** {@return the looks of this document} */
    PdfStyles styles() {
        return styles;
    }

    /** {@return the height of lines on top of each other} */
    static float height(List<PdfLines.Line> lines) {
        return (float) lines.stream().mapToDouble(PdfLines.Line::height).sum();
    }

    /** Puts lines on a page, one below the other. */
    static void stack(PdfPages pages, int page, float x, float y, List<PdfLines.Line> lines) {
        float at = y;
        for (var line : lines) {
            pages.text(page, x, at, line);
            at += line.height();
        }
    }

    private static Sheet sheet(Element section) {
        var size = DocxXml.child(section, "pgSz");
        var margins = DocxXml.child(section, "pgMar");
        float width = DocxXml.number(size, "w", 11906) / 20f; // A4 where the document does not say
        float height = DocxXml.number(size, "h", 16838) / 20f;
        var sheet = new Sheet(width, height, DocxXml.number(margins, "left", 1440) / 20f, DocxXml.number(margins, "right", 1440) / 20f,
                Math.abs(DocxXml.number(margins, "top", 1440)) / 20f, height - Math.abs(DocxXml.number(margins, "bottom", 1440)) / 20f,
                DocxXml.number(margins, "header", 720) / 20f, DocxXml.number(margins, "footer", 720) / 20f);
        if (sheet.room() < SMALLEST || sheet.bottom() - sheet.top() < SMALLEST) {
            throw new PaperException(Texts.of("paper").get("template.page"));
        }
        return sheet;
    }

    /** The header or footer of ordinary pages, or null. */
    private Element attached(Element section, String kind) {
        var rels = "word/_rels/document.xml.rels";
        if (section == null || !file.has(rels)) {
            return null;
        }
        for (var reference : DocxXml.all(section, kind)) {
            if ("default".equals(DocxXml.attr(reference, "type"))) {
                var target = target(file.xml(rels).getDocumentElement(), reference.getAttributeNS(DocxXml.R, "id"));
                return target != null && file.has(target) ? file.xml(target).getDocumentElement() : null;
            }
        }
        return null;
    }

    private static String target(Element relations, String id) {
        var found = new String[1];
        DocxXml.walk(relations, rel -> {
            if (id.equals(rel.getAttribute("Id"))) {
                var target = rel.getAttribute("Target");
                found[0] = target.startsWith("/") ? target.substring(1) : "word/" + target;
            }
        });
        return found[0];
    }

    /** The first paragraph with text, which in every paper is its title. */
    private static String title(Element body) {
        return DocxXml.all(body, "p").stream().map(DocxXml::text).filter(t -> !t.isBlank()).findFirst().orElse("");
    }
}
