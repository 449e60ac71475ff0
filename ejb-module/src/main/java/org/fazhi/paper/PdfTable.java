package org.fazhi.paper;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A table as measured: column places, rows, and in each row the cells with their lines. Lengths in points. */
final class PdfTable {

    /** Thickness of the four edges; 0 is no edge. */
    record Edges(float top, float right, float bottom, float left) {
    }

    /**
     * A cell. {@code x} from the table's left edge. {@code below} counts the further rows that it reaches into; a cell that
     * continues one from above has {@code continued}, and neither lines nor a top edge.
     */
    record Cell(float x, float width, List<PdfLines.Line> lines, String valign, Edges edges, boolean continued, int below) {
        /** {@return the height of its lines} */
        float height() {
            return (float) lines.stream().mapToDouble(PdfLines.Line::height).sum();
        }
    }

    /** A row; {@code height} includes what cells reaching into it from above need. */
    record Row(List<Cell> cells, float height, boolean whole, boolean header) {
    }

    /** How paragraphs become lines of a width. */
    interface Paragraphs {
        /** {@return lines of all paragraphs of a cell} */
        List<PdfLines.Line> lines(Element cell, float width);
    }

    /** Space above and below the text of a cell, besides what the document says: rules do not touch Chinese characters. */
    static final float PAD = 3;
    private static final int CELL_SIDE = 108;

    private final Element tbl;
    private final PdfStyles styles;
    private final Paragraphs paragraphs;
    private final float[] columns;
    private final float scale;
    private final float side;

    private PdfTable(Element tbl, PdfStyles styles, Paragraphs paragraphs, float room) {
        this.tbl = tbl;
        this.styles = styles;
        this.paragraphs = paragraphs;
        var grid = DocxXml.all(DocxXml.child(tbl, "tblGrid") == null ? tbl : DocxXml.child(tbl, "tblGrid"), "gridCol");
        this.columns = new float[grid.size()];
        float sum = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = DocxXml.number(grid.get(i), "w", 0) / 20f;
            sum += columns[i];
        }
        this.scale = sum > room ? room / sum : 1;
        this.side = DocxXml.number(DocxXml.path(tbl, "tblPr", "tblCellMar", "left"), "w", CELL_SIDE) / 20f;
    }

    /** {@return the rows of a table that has {@code room} points of width} */
    static List<Row> rows(Element tbl, PdfStyles styles, Paragraphs paragraphs, float room) {
        return new PdfTable(tbl, styles, paragraphs, room).rows();
    }

    /** {@return how far a table of some width stands from the left margin} */
    static float offset(Element tbl, List<Row> rows, float room) {
        var last = rows.get(0).cells().get(rows.get(0).cells().size() - 1);
        float spare = Math.max(room - last.x() - last.width(), 0);
        var jc = DocxXml.attr(DocxXml.path(tbl, "tblPr", "jc"), "val");
        if ("center".equals(jc)) {
            return spare / 2;
        }
        return "right".equals(jc) || "end".equals(jc) ? spare
                : Math.min(spare, DocxXml.number(DocxXml.path(tbl, "tblPr", "tblInd"), "w", 0) / 20f);
    }

    private List<Row> rows() {
        var elements = DocxXml.children(tbl).stream().filter(e -> DocxXml.is(e, "tr")).toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < elements.size(); i++) {
            rows.add(row(elements, i));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i).cells()) {
                if (cell.below() > 0) {
                    stretch(rows, i, cell);
                }
            }
        }
        return rows;
    }

    private Row row(List<Element> elements, int index) {
        var tr = elements.get(index);
        var cells = new ArrayList<Cell>();
        int column = DocxXml.number(DocxXml.path(tr, "trPr", "gridBefore"), "val", 0);
        var tcs = cells(tr);
        for (int i = 0; i < tcs.size(); i++) {
            var tc = tcs.get(i);
            int span = Math.max(1, DocxXml.number(DocxXml.path(tc, "tcPr", "gridSpan"), "val", 1));
            float x = place(column);
            float width = columns.length == 0 ? DocxXml.number(DocxXml.path(tc, "tcPr", "tcW"), "w", 1000) / 20f
                    : place(column + span) - x;
            int below = below(elements, index, column);
            boolean continued = merge(tc) == -1;
            var lines = continued ? List.<PdfLines.Line>of() : paragraphs.lines(tc, Math.max(width - 2 * side, 1));
            var valign = DocxXml.attr(DocxXml.path(tc, "tcPr", "vAlign"), "val");
            var edges = edges(tc, index == 0, index + 1 + below >= elements.size(), i == 0, i == tcs.size() - 1);
            cells.add(new Cell(x, width, lines, valign == null ? "top" : valign, edges, continued, below));
            column += span;
        }
        float height = 0;
        for (var cell : cells) {
            height = Math.max(height, cell.below() > 0 || cell.continued() ? 0 : cell.height() + 2 * PAD);
        }
        var trHeight = DocxXml.path(tr, "trPr", "trHeight");
        height = Math.max(height, DocxXml.number(trHeight, "val", 0) / 20f);
        return new Row(cells, height, DocxXml.on(DocxXml.path(tr, "trPr", "cantSplit"), false),
                DocxXml.on(DocxXml.path(tr, "trPr", "tblHeader"), false));
    }


    /** {@return the left and right space of the cells of a table} */
    static float side(Element tbl) {
        return DocxXml.number(DocxXml.path(tbl, "tblPr", "tblCellMar", "left"), "w", CELL_SIDE) / 20f;
    }

    private float place(int column) {
        float x = 0;
        for (int i = 0; i < Math.min(column, columns.length); i++) {
            x += columns[i] * scale;
        }
        return x;
    }

    private static List<Element> cells(Element tr) {
        return DocxXml.children(tr).stream().filter(e -> DocxXml.is(e, "tc")).toList();
    }

    /** 1: begins a vertical merge, -1: continues one, 0: stands alone. */
    private static int merge(Element tc) {
        var v = DocxXml.path(tc, "tcPr", "vMerge");
        return v == null ? 0 : "restart".equals(DocxXml.attr(v, "val")) ? 1 : -1;
    }

    /** How many further rows a cell that begins a merge reaches into. */
    private static int below(List<Element> rows, int index, int column) {
        int n = 0;
        if (merge(at(rows.get(index), column)) == 1) {
            while (index + n + 1 < rows.size() && at(rows.get(index + n + 1), column) != null
                    && merge(at(rows.get(index + n + 1), column)) == -1) {
                n++;
            }
        }
        return n;
    }

    private static Element at(Element tr, int column) {
        int c = DocxXml.number(DocxXml.path(tr, "trPr", "gridBefore"), "val", 0);
        for (var tc : cells(tr)) {
            if (c == column) {
                return tc;
            }
            c += Math.max(1, DocxXml.number(DocxXml.path(tc, "tcPr", "gridSpan"), "val", 1));
        }
        return null;
    }

    /** Makes the last row of a merge high enough for the merged cell. */
    private static void stretch(List<Row> rows, int index, Cell cell) {
        float sum = 0;
        for (int i = index; i <= index + cell.below(); i++) {
            sum += rows.get(i).height();
        }
        float missing = cell.height() + 2 * PAD - sum;
        if (missing > 0) {
            var last = rows.get(index + cell.below());
            rows.set(index + cell.below(), new Row(last.cells(), last.height() + missing, last.whole(), last.header()));
        }
    }

    private Edges edges(Element tc, boolean first, boolean last, boolean left, boolean right) {
        return new Edges(edge(tc, "top", first ? "top" : "insideH"), edge(tc, "right", right ? "right" : "insideV"),
                edge(tc, "bottom", last ? "bottom" : "insideH"), edge(tc, "left", left ? "left" : "insideV"));
    }

    private float edge(Element tc, String own, String ofTable) {
        var edge = DocxXml.path(tc, "tcPr", "tcBorders", own);
        if (edge == null) {
            edge = DocxXml.path(tbl, "tblPr", "tblBorders", ofTable);
        }
        if (edge == null) {
            var style = DocxXml.attr(DocxXml.path(tbl, "tblPr", "tblStyle"), "val");
            edge = styles.chain(style, "table", "tblPr").stream().map(pr -> DocxXml.path(pr, "tblBorders", ofTable))
                    .filter(e -> e != null).findFirst().orElse(null);
        }
        var kind = DocxXml.attr(edge, "val");
        return kind == null || kind.equals("nil") || kind.equals("none") ? 0 : Math.max(DocxXml.number(edge, "sz", 4), 2) / 8f;
    }
}
