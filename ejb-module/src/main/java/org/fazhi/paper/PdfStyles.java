package org.fazhi.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What a docx says about looks, resolved: the element's own properties first, then its style and the styles that this one is based
 * on, then the document's defaults. Lengths are in points.
 */
final class PdfStyles {

    /** Look of characters. */
    record Run(float size, boolean bold, boolean underline) {
    }

    /** Look of a paragraph; {@code line} is a factor of the font size when {@code lineRule} is auto, else points. */
    record Paragraph(String align, float left, float right, float firstLine, float before, float after, float line, String lineRule,
                     boolean keepNext, boolean keepLines, boolean pageBreak) {
    }

    /** Natural height of a line of Chinese, for a font size of 1. */
    private static final float NATURAL = 1.3f;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private Element defaultRun;
    private Element defaultParagraph;

    PdfStyles(DocxFile file) {
        if (file.has("word/styles.xml")) {
            var root = file.xml("word/styles.xml").getDocumentElement();
            defaultRun = DocxXml.path(root, "docDefaults", "rPrDefault", "rPr");
            defaultParagraph = DocxXml.path(root, "docDefaults", "pPrDefault", "pPr");
            for (var style : DocxXml.all(root, "style")) {
                styles.put(DocxXml.attr(style, "styleId"), style);
                if ("1".equals(DocxXml.attr(style, "default"))) {
                    defaults.put(DocxXml.attr(style, "type"), DocxXml.attr(style, "styleId"));
                }
            }
        }
    }

    /** {@return the property elements of a style chain, nearest first} */
    List<Element> chain(String styleId, String type, String properties) {
        var found = new ArrayList<Element>();
        var id = styleId == null ? defaults.get(type) : styleId;
        for (int depth = 0; id != null && depth < 20; depth++) { // a ring of styles must not hang us
            var style = styles.get(id);
            add(found, DocxXml.child(style, properties));
            id = DocxXml.attr(DocxXml.child(style, "basedOn"), "val");
        }
        return found;
    }

    /** {@return the look of a run in a paragraph} */
    Run run(Element p, Element rPr) {
        var chain = new ArrayList<Element>();
        add(chain, rPr);
        var character = DocxXml.attr(DocxXml.child(rPr, "rStyle"), "val");
        if (character != null) {
            chain.addAll(chain(character, "character", "rPr"));
        }
        chain.addAll(chain(DocxXml.attr(DocxXml.path(p, "pPr", "pStyle"), "val"), "paragraph", "rPr"));
        add(chain, defaultRun);
        var fonts = attr(chain, "rFonts", "eastAsia");
        var heavy = fonts != null && (fonts.contains("黑") || fonts.contains("Hei")); // a Song face made bold comes nearest
        return new Run(number(attr(chain, "sz", "val"), 20) / 2f, on(chain, "b") || heavy, on(chain, "u"));
    }

    /** {@return the look of a paragraph} */
    Paragraph paragraph(Element p) {
        var chain = new ArrayList<Element>();
        add(chain, DocxXml.child(p, "pPr"));
        chain.addAll(chain(DocxXml.attr(DocxXml.path(p, "pPr", "pStyle"), "val"), "paragraph", "pPr"));
        add(chain, defaultParagraph);
        var em = run(p, DocxXml.path(p, "pPr", "rPr")).size();
        var align = attr(chain, "jc", "val");
        var rule = attr(chain, "spacing", "lineRule");
        var line = number(attr(chain, "spacing", "line"), 240);
        boolean auto = rule == null || rule.equals("auto");
        float hanging = indent(chain, "hanging", em);
        return new Paragraph(align == null ? "left" : align,
                Math.max(indent(chain, "left", em), indent(chain, "start", em)), indent(chain, "right", em),
                hanging > 0 ? -hanging : indent(chain, "firstLine", em),
                number(attr(chain, "spacing", "before"), 0) / 20f, number(attr(chain, "spacing", "after"), 0) / 20f,
                auto ? NATURAL * line / 240f : line / 20f, auto ? "auto" : rule,
                on(chain, "keepNext"), on(chain, "keepLines"), on(chain, "pageBreakBefore"));
    }

    /** {@return the height of a line of a paragraph, by the largest character in it} */
    static float height(Paragraph style, float size) {
        return switch (style.lineRule()) {
            case "exact" -> style.line();
            case "atLeast" -> Math.max(style.line(), size * NATURAL);
            default -> style.line() * size;
        };
    }

    /** Indents come in hundredths of a character, which win, or in twentieths of a point. */
    private static float indent(List<Element> chain, String side, float em) {
        for (var e : chain) {
            var ind = DocxXml.child(e, "ind");
            int chars = DocxXml.number(ind, side + "Chars", 0);
            if (chars != 0) {
                return chars / 100f * em;
            }
            if (DocxXml.attr(ind, side) != null) {
                return DocxXml.number(ind, side, 0) / 20f;
            }
        }
        return 0;
    }

    private static String attr(List<Element> chain, String name, String attribute) {
        for (var e : chain) {
            var value = DocxXml.attr(DocxXml.child(e, name), attribute);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static boolean on(List<Element> chain, String name) {
        for (var e : chain) {
            var found = DocxXml.child(e, name);
            if (found != null) {
                return DocxXml.on(found, false);
            }
        }
        return false;
    }

    private static float number(String text, float other) {
        try {
            return text == null ? other : Float.parseFloat(text);
        } catch (NumberFormatException e) {
            return other;
        }
    }

    private static void add(List<Element> chain, Element e) {
        if (e != null) {
            chain.add(e);
        }
    }
}
