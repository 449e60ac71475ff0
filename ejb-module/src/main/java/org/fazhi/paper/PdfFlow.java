package org.fazhi.paper;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Puts the paragraphs and tables of a body on pages, from top to bottom, beginning pages as needed. */
final class PdfFlow {

    private record Block(Element element, PdfStyles.Paragraph style, List<PdfLines.Line> lines, List<PdfTable.Row> rows) {
        float height() {
            return PdfDocument.height(lines) + (float) rows.stream().mapToDouble(PdfTable.Row::height).sum();
        }
    }

    /** A paragraph of so many lines goes over to the next page as a whole. */
    private static final int SHORT = 3;

    private final PdfDocument document;
    private final PdfDocument.Sheet sheet;
    private final PdfPages pages;
    private int page = -1;
    private float y;

    PdfFlow(PdfDocument document, PdfDocument.Sheet sheet, PdfPages pages) {
        this.document = document;
        this.sheet = sheet;
        this.pages = pages;
        newPage();
    }

    /** Places everything in the body. */
    void body(Element body) {
        var blocks = DocxXml.children(body).stream().filter(e -> DocxXml.is(e, "p") || DocxXml.is(e, "tbl")).map(this::block).toList();
        int closing = closing(blocks, blocks.size());
        float close = height(blocks, closing);
        // A table of signatures belongs to what closes the document, as far as it is no page of its own.
        int signed = closing > 0 && blocks.get(closing - 1).style() == null && height(blocks, closing - 1) <= (sheet.bottom() - sheet.top()) * PdfRows.KEPT ? closing(blocks, closing - 1) : closing;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            float after = i == signed - 1 ? height(blocks, signed) : i == closing - 1 ? close : 0;
            if (block.style() == null) {
                table(block, after, i == closing - 1);
            } else if (i + 1 < blocks.size() || hasText(block) || i == 0) { // a table at the end is always followed by an empty one
                if (y + kept(blocks, i) > sheet.bottom() && y > sheet.top()) {
                    newPage();
                }
                paragraph(block, after);
            }
        }
    }

    /**
     * {@return index of the first of the closing paragraphs before a place: seal, day, lines for signatures, and the empty paragraph behind a
     * table. They never stand on a page without the end of what they close, which nobody could tell them to belong to}
     */
    private static int closing(List<Block> blocks, int end) {
        int at = end;
        while (at > 0 && blocks.get(at - 1).style() != null && (blocks.get(at - 1).style().keepNext() || !hasText(blocks.get(at - 1)))) {
            at--;
        }
        return at;
    }

    private static float height(List<Block> blocks, int from) {
        return (float) blocks.subList(from, blocks.size()).stream().mapToDouble(Block::height).sum();
    }

    /** {@return where the next thing goes, from the top of the page} */
    float y() {
        return y;
    }

    /** Moves down. */
    void down(float by) {
        y += by;
    }

    /** {@return index of the page being filled} */
    int page() {
        return page;
    }

    /** {@return the pages} */
    PdfPages pages() {
        return pages;
    }

    /** {@return the measures of a page} */
    PdfDocument.Sheet sheet() {
        return sheet;
    }

    /** Begins a page. */
    void newPage() {
        pages.add();
        page++;
        y = sheet.top();
    }

    private Block block(Element e) {
        if (DocxXml.is(e, "tbl")) {
            return new Block(e, null, List.of(), PdfTable.rows(e, document.styles(), (cell, width) -> document.lines(cell, width, Map.of()), sheet.room()));
        }
        var style = document.styles().paragraph(e);
        return new Block(e, style, document.lines(e, sheet.room(), Map.of(), style), List.of());
    }

    private static boolean hasText(Block block) {
        return block.lines().stream().anyMatch(line -> !line.pieces().isEmpty());
    }

    /** Height that must fit so that the block's beginning is not torn from what it belongs to. */
    private float kept(List<Block> blocks, int i) {
        float sum = 0;
        for (int j = i; j < blocks.size(); j++) {
            var block = blocks.get(j);
            if (block.style() == null) {
                return sum + 40; // the beginning of a table
            }
            boolean whole = block.style().keepNext() || block.style().keepLines();
            if (!whole) {
                return sum + PdfDocument.height(block.lines().subList(0, Math.min(2, block.lines().size())));
            }
            sum += PdfDocument.height(block.lines());
            if (!block.style().keepNext()) {
                return sum;
            }
        }
        return sum;
    }

    /** @param after height of what closes the document behind it; two lines at least go with it */
    private void paragraph(Block block, float after) {
        var lines = block.lines();
        int tail = lines.size() <= SHORT ? 0 : lines.size() - 2;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean torn = i == tail && y + PdfDocument.height(lines.subList(i, lines.size())) + after > sheet.bottom() + 0.5f;
            if (y > sheet.top() && (line.newPage() || after > 0 && torn)) {
                newPage();
            }
            boolean space = line.pieces().isEmpty();
            if (y + line.height() > sheet.bottom() + 0.5f && !space) {
                newPage();
            }
            if (!space || y > sheet.top() || page == 0) {
                pages.text(page, sheet.left(), y, line);
                y += line.height();
            }
        }
    }

    private void table(Block block, float after, boolean last) {
        var rows = block.rows();
        if (!rows.isEmpty() && rows.stream().noneMatch(r -> r.cells().isEmpty())) {
            new PdfRows(this, sheet.left() + PdfTable.offset(block.element(), rows, sheet.room()), PdfTable.side(block.element())).place(rows, after, last);
        }
    }
}
