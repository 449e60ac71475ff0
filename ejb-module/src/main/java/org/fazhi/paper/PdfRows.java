package org.fazhi.paper;

import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a table on pages. A row that does not fit goes on, line by line, on the next page; heading rows come again. */
final class PdfRows {

    /** A cell that reaches into further rows, while these are being placed. */
    private static final class Open {
        private final PdfTable.Cell cell;
        private List<PdfLines.Line> rest;
        private float top;
        private int rows;

        private Open(PdfTable.Cell cell, float top) {
            this.cell = cell;
            this.rest = cell.lines();
            this.top = top;
            this.rows = cell.below() + 1;
        }
    }

    /** A row lower than this share of a page is not torn. */
    private static final float UNTORN = 1 / 4f;
    /** What is kept on the page below a row takes at most this share of it. */
    static final float KEPT = 0.8f;
    /** Rows that together are lower than this share of a page do not stand alone on the last one: they are for signatures. */
    private static final float TAIL = 1 / 4f;

    private final PdfFlow flow;
    private final float left;
    private final float side;
    private final List<Open> open = new ArrayList<>();
    private List<PdfTable.Row> headings = List.of();
    private float kept;

    PdfRows(PdfFlow flow, float left, float side) {
        this.flow = flow;
        this.left = left;
        this.side = side;
    }

    /**
     * Places all rows at the flow's place.
     *
     * @param after height of what closes the document behind the table: the last row, or the end of it, goes with it
     * @param last  whether the table ends the document; then its last rows do not stand alone on a page either
     */
    void place(List<PdfTable.Row> rows, float after, boolean last) {
        int first = 0;
        while (first < rows.size() && rows.get(first).header()) {
            first++;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i == first) {
                headings = rows.subList(0, first);
            }
            keepMerged(rows, i);
            kept = kept(rows, Math.max(i, first), after, last);
            place(rows.get(i));
        }
    }

    /** What must find room below a row: behind the last one the closing block, in the table that ends the document also the rows of its last quarter page. */
    private float kept(List<PdfTable.Row> rows, int index, float after, boolean last) {
        float page = flow.sheet().bottom() - flow.sheet().top();
        float behind = (float) rows.subList(index + 1, rows.size()).stream().mapToDouble(PdfTable.Row::height).sum();
        boolean tail = index + 1 == rows.size() || last && behind <= page * TAIL;
        return tail && after + behind <= page * KEPT ? after + behind : 0;
    }

    /** Rows under one merged cell, such as the lines about one party, stay together where a page can hold them. */
    private void keepMerged(List<PdfTable.Row> rows, int index) {
        int below = rows.get(index).cells().stream().mapToInt(PdfTable.Cell::below).max().orElse(0);
        float height = (float) rows.subList(index, index + below + 1).stream().mapToDouble(PdfTable.Row::height).sum();
        if (below > 0 && open.isEmpty() && height > room() && height <= (flow.sheet().bottom() - flow.sheet().top()) / 2) {
            newPage();
        }
    }

    private void place(PdfTable.Row row) {
        var sheet = flow.sheet();
        float page = sheet.bottom() - sheet.top();
        if (row.height() > room(row.height()) && flow.y() > sheet.top() + headingHeight() + 1 && (row.whole() && row.height() <= page || row.height() <= page * UNTORN)) {
            newPage();
        }
        row.cells().stream().filter(c -> c.below() > 0).forEach(c -> open.add(new Open(c, flow.y())));
        var rest = row.cells().stream().filter(c -> c.below() == 0 && !c.continued()).map(PdfTable.Cell::lines).toList();
        float height = row.height();
        boolean torn = false;
        while (height > room(height) + 0.5f) {
            float here = room(height);
            var taken = take(rest, here - 2 * PdfTable.PAD);
            boolean none = taken.stream().allMatch(List::isEmpty);
            boolean all = kept > 0 && left(rest, taken).stream().allMatch(List::isEmpty); // only its fixed height does not fit
            if ((none || all) && flow.y() > sheet.top() + headingHeight() + 1) {
                newPage();
                continue;
            }
            if (none) {
                break; // a line, or a fixed height, larger than a page: it is drawn beyond the margin rather than lost
            }
            torn = true;
            draw(row, taken, here, true);
            rest = left(rest, taken);
            newPage();
            height = height(rest);
        }
        draw(row, rest, height, torn);
        open.forEach(o -> o.rows--);
        for (var o : List.copyOf(open)) {
            if (o.rows == 0) {
                segment(o, true);
                open.remove(o);
            }
        }
    }

    /** Room for a row of this height: what must stand below it is kept free, where the row could be drawn whole only without that. */
    private float room(float height) {
        float all = flow.sheet().bottom() - flow.y();
        return height <= all + 0.5f ? all - kept : all;
    }

    private float room() {
        return flow.sheet().bottom() - flow.y();
    }

    private float headingHeight() {
        return (float) headings.stream().mapToDouble(PdfTable.Row::height).sum();
    }

    private void newPage() {
        open.forEach(o -> segment(o, false));
        flow.newPage();
        for (var heading : headings) {
            draw(heading, heading.cells().stream().filter(c -> c.below() == 0 && !c.continued()).map(PdfTable.Cell::lines).toList(),
                    heading.height(), false);
        }
        open.forEach(o -> o.top = flow.y());
    }

    /** As many lines of each cell as fit into a height. */
    private static List<List<PdfLines.Line>> take(List<List<PdfLines.Line>> cells, float height) {
        return cells.stream().map(lines -> fitting(lines, height)).toList();
    }

    private static List<PdfLines.Line> fitting(List<PdfLines.Line> lines, float height) {
        float sum = 0;
        int n = 0;
        while (n < lines.size() && sum + lines.get(n).height() <= height) {
            sum += lines.get(n++).height();
        }
        return lines.subList(0, n);
    }

    private static List<List<PdfLines.Line>> left(List<List<PdfLines.Line>> all, List<List<PdfLines.Line>> taken) {
        var left = new ArrayList<List<PdfLines.Line>>();
        for (int i = 0; i < all.size(); i++) {
            left.add(all.get(i).subList(taken.get(i).size(), all.get(i).size()));
        }
        return left;
    }

    private static float height(List<List<PdfLines.Line>> cells) {
        return (float) cells.stream().mapToDouble(PdfDocument::height).max().orElse(0) + 2 * PdfTable.PAD;
    }

    /** Draws a row, or the part of it that this page takes, and moves the flow below it. */
    private void draw(PdfTable.Row row, List<List<PdfLines.Line>> lines, float height, boolean torn) {
        int i = 0;
        for (var cell : row.cells()) {
            if (cell.below() == 0 && !cell.continued()) {
                draw(cell, lines.get(i++), flow.y(), flow.y() + height, torn ? "top" : cell.valign());
            }
        }
        flow.down(height);
    }

    /** Draws what a page takes of a cell that reaches over several rows: from where it begins here to where the flow is. */
    private void segment(Open o, boolean last) {
        if (flow.y() > o.top + 0.1f) {
            var lines = last ? o.rest : fitting(o.rest, flow.y() - o.top - 2 * PdfTable.PAD);
            draw(o.cell, lines, o.top, flow.y(), o.cell.valign());
            o.rest = o.rest.subList(lines.size(), o.rest.size());
        }
    }

    private void draw(PdfTable.Cell cell, List<PdfLines.Line> lines, float top, float bottom, String valign) {
        float spare = Math.max(bottom - top - 2 * PdfTable.PAD - PdfDocument.height(lines), 0);
        float down = switch (valign) {
            case "center", "both" -> spare / 2;
            case "bottom" -> spare;
            default -> 0;
        };
        float x1 = left + cell.x();
        float x2 = x1 + cell.width();
        PdfDocument.stack(flow.pages(), flow.page(), x1 + side, top + PdfTable.PAD + down, lines);
        var edges = cell.edges();
        rule(x1, top, x2, top, edges.top());
        rule(x1, bottom, x2, bottom, edges.bottom());
        rule(x1, top, x1, bottom, edges.left());
        rule(x2, top, x2, bottom, edges.right());
    }

    private void rule(float x1, float y1, float x2, float y2, float width) {
        if (width > 0) {
            flow.pages().rule(flow.page(), x1, y1, x2, y2, width);
        }
    }
}
