package org.fazhi.paper;

import org.fazhi.platform.Texts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where something stands in a template, as a person finds it: the third paragraph, or the second cell of the fourth row of a table. */
final class TemplatePlace {

    private TemplatePlace() {
    }

    /** {@return the place of a paragraph, in words} */
    static String of(Element p, String part) {
        var words = Texts.of("paper");
        var area = part.contains("header") ? words.get("place.header") : part.contains("footer") ? words.get("place.footer") : words.get("place.body");
        var cell = above(p, "tc");
        if (cell == null) {
            return area + words.get("place.paragraph", count(p, "p"));
        }
        var row = above(cell, "tr");
        return area + words.get("place.cell", count(above(row, "tbl"), "tbl"), count(row, "tr"), count(cell, "tc"));
    }

    private static Element above(Node from, String name) {
        var n = from.getParentNode();
        while (n != null && !DocxXml.is(n, name)) {
            n = n.getParentNode();
        }
        return (Element) n;
    }

    /** Its number among the neighbours of its kind, from 1. */
    private static int count(Element e, String name) {
        int n = 0;
        for (Node at = e; at != null; at = at.getPreviousSibling()) {
            n += DocxXml.is(at, name) ? 1 : 0;
        }
        return n;
    }
}
