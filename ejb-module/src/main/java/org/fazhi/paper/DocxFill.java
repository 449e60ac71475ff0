package org.fazhi.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the placeholders of one part. A run of neighbouring paragraphs that mention the same list is repeated for each of its
 * elements; so is a run of neighbouring table rows, when at least one of them mentions the list in two cells or more (a list named
 * in a single cell repeats the paragraphs inside of that cell).
 */
final class DocxFill {

    /** What a missing value becomes: a line to write on. */
    static final String LINE = "______";
    /** A placeholder; group 1 is its name. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)?)\\s*}}");

    private final Map<String, ?> model;
    private final PaperMarks marks;

    DocxFill(Map<String, ?> model, PaperMarks marks) {
        this.model = model;
        this.marks = marks;
    }

    /** Fills everything below a node. */
    void fill(Node root) {
        repeat(root);
        for (var p : DocxXml.all(root, "p")) {
            fillParagraph(p, name -> value(name, 0));
        }
    }

    private String value(String name, int row) {
        return PaperMarks.late(name) ? marks.print(name, row) : PaperModel.print(model.get(name));
    }

    private void repeat(Node container) {
        var children = new ArrayList<Element>();
        for (var n = container.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        for (int i = 0; i < children.size(); ) {
            var list = list(children.get(i));
            int end = i + 1;
            while (list != null && end < children.size() && list.equals(list(children.get(end)))) {
                end++;
            }
            var block = children.subList(i, end);
            if (list != null && repeats(block, list)) {
                repeatBlock(block, list);
            } else {
                block.forEach(this::repeat);
            }
            i = end;
        }
    }

    private void repeatBlock(List<Element> block, String list) {
        var parent = block.get(0).getParentNode();
        var before = block.get(0);
        int no = 0;
        for (var row : rows(list)) {
            no++;
            int place = no;
            for (var element : block) {
                var copy = (Element) parent.insertBefore(element.cloneNode(true), before);
                Function<String, String> values = name -> !name.startsWith(list + ".") ? value(name, 0)
                        : name.equals(list + ".no") ? String.valueOf(place) : PaperMarks.late(name) ? marks.print(name, place)
                        : PaperModel.print(row.get(name.substring(list.length() + 1)));
                if (DocxXml.is(copy, "p")) {
                    fillParagraph(copy, values);
                } else {
                    DocxXml.all(copy, "p").forEach(p -> fillParagraph(p, values));
                }
            }
        }
        block.forEach(parent::removeChild);
    }

    /** The elements of a list; without any, one empty row, so that the paper has the lines to write on. */
    private List<Map<?, ?>> rows(String list) {
        var rows = new ArrayList<Map<?, ?>>();
        if (model.get(list) instanceof List<?> given) {
            given.forEach(row -> rows.add((Map<?, ?>) row));
        }
        if (rows.isEmpty()) {
            rows.add(Map.of());
        }
        return rows;
    }

    /** The first list that a paragraph or row mentions, or null. */
    private static String list(Element e) {
        if (DocxXml.is(e, "p") || DocxXml.is(e, "tr")) {
            var m = PLACEHOLDER.matcher(DocxXml.text(e));
            while (m.find()) {
                int dot = m.group(1).indexOf('.');
                if (dot > 0) {
                    return m.group(1).substring(0, dot);
                }
            }
        }
        return null;
    }

    private static boolean repeats(List<Element> block, String list) {
        return DocxXml.is(block.get(0), "p") || block.stream().anyMatch(row -> DocxXml.all(row, "tc").stream()
                .filter(cell -> DocxXml.text(cell).contains("{{" + list + ".") || DocxXml.text(cell).contains("{{ " + list + "."))
                .count() > 1);
    }

    private static void fillParagraph(Element p, Function<String, String> values) {
        var texts = DocxXml.all(p, "t");
        var whole = new StringBuilder();
        texts.forEach(t -> whole.append(t.getTextContent()));
        var alone = PLACEHOLDER.matcher(whole.toString().trim()).matches();
        var found = PLACEHOLDER.matcher(whole).results().toList();
        for (int i = found.size() - 1; i >= 0; i--) { // from the end, so that earlier places keep their offsets
            var value = values.apply(found.get(i).group(1));
            replace(texts, found.get(i).start(), found.get(i).end(), value == null ? LINE : value);
        }
        if (found.isEmpty()) {
            return;
        }
        for (var t : texts) {
            t.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
        if (alone && DocxXml.text(p).contains("\n")) {
            paragraphs(p, texts);
        } else {
            texts.forEach(DocxFill::breaks);
        }
    }

    /** Replaces a range of the joined text; the value goes where the range begins and takes that run's look. */
    private static void replace(List<Element> texts, int from, int to, String value) {
        int start = 0;
        boolean placed = false;
        for (var t : texts) {
            var text = t.getTextContent();
            int end = start + text.length();
            if (end > from && start < to) {
                var head = text.substring(0, Math.max(0, from - start));
                var tail = text.substring(Math.min(text.length(), to - start));
                t.setTextContent(placed ? head + tail : head + value + tail);
                placed = true;
            }
            start = end;
        }
    }

    /** A text of several lines that has its paragraph to itself becomes as many paragraphs. */
    private static void paragraphs(Element p, List<Element> texts) {
        var holder = texts.stream().filter(t -> t.getTextContent().contains("\n")).findFirst().orElseThrow();
        for (var line : holder.getTextContent().split("\n")) {
            holder.setTextContent(line);
            p.getParentNode().insertBefore(p.cloneNode(true), p);
        }
        p.getParentNode().removeChild(p);
    }

    /** Line ends inside of other text become line breaks. */
    private static void breaks(Element t) {
        var lines = t.getTextContent().split("\n", -1);
        t.setTextContent(lines[0]);
        Node after = t;
        for (int i = 1; i < lines.length; i++) {
            var br = t.getOwnerDocument().createElementNS(DocxXml.W, "w:br");
            var next = (Element) t.cloneNode(false);
            next.setTextContent(lines[i]);
            after.getParentNode().insertBefore(br, after.getNextSibling());
            after.getParentNode().insertBefore(next, br.getNextSibling());
            after = next;
        }
    }
}
