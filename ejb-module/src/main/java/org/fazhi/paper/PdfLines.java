package org.fazhi.paper;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.paper.PdfText.Glyph;

/**
 * Breaks the characters of a paragraph into lines. Closing marks never begin a line, opening marks never end one, words and numbers
 * stay whole, dashes and dots of two characters stay together.
 */
final class PdfLines {

    /** Characters of one font and look that are drawn together, or the place of a picture (no font); {@code x} from the left edge of the block. */
    record Piece(float x, String text, PdfFont font, PdfStyles.Run look, float width, float extra) {
    }

    /** A line; {@code baseline} is measured from its top. {@code newPage}: begins a page. */
    record Line(float height, float baseline, List<Piece> pieces, boolean newPage) {
        /** {@return an empty line of a height, for the space around paragraphs} */
        static Line space(float height) {
            return new Line(height, height, List.of(), false);
        }
    }

    private static final String NOT_FIRST = "。，、；：？！）》〉」』】〕｝］”’…—～·％‰℃!%),.:;?]}>»";
    private static final String NOT_LAST = "（《〈「『【〔｛［“‘￥([{<«№";
    /** Where a line's baseline runs in the height of a Chinese character. */
    private static final float BASELINE = 0.86f;
    private static final float DEFAULT_TAB = 21;

    private final List<Glyph> glyphs;
    private final PdfStyles.Paragraph style;
    private final float emptySize;
    private final float width;

    private PdfLines(List<Glyph> glyphs, PdfStyles.Paragraph style, float emptySize, float width) {
        this.glyphs = glyphs;
        this.style = style;
        this.emptySize = emptySize;
        this.width = width;
    }

    /**
     * {@return the lines of a paragraph, at least one}
     *
     * @param glyphs    its characters
     * @param style     its look
     * @param emptySize font size of the paragraph's end, for an empty one
     * @param width     width of the block that it stands in, in points
     */
    static List<Line> of(List<Glyph> glyphs, PdfStyles.Paragraph style, float emptySize, float width) {
        return new PdfLines(glyphs, style, emptySize, width).lines();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        int from = 0;
        boolean newPage = style.pageBreak();
        boolean more = true;
        while (more) {
            float indent = style.left() + (lines.isEmpty() ? style.firstLine() : 0);
            float room = Math.max(width - indent - style.right(), 1);
            int to = end(from, room);
            boolean hard = to < glyphs.size() && isBreak(glyphs.get(to));
            lines.add(line(from, to, indent, room, hard || to == glyphs.size(), newPage));
            newPage = hard && glyphs.get(to).codePoint() == '\f';
            from = hard ? to + 1 : to;
            more = hard || from < glyphs.size(); // after a break at the very end comes one more, empty line
        }
        return lines;
    }

    private static boolean isBreak(Glyph g) {
        return g.codePoint() == '\n' || g.codePoint() == '\f';
    }

    /** Index after the last character that goes into a line. */
    private int end(int from, float room) {
        float x = 0;
        int allowed = -1;
        for (int i = from; i < glyphs.size(); i++) {
            var g = glyphs.get(i);
            if (isBreak(g)) {
                return i;
            }
            if (i > from && mayBreak(glyphs.get(i - 1).codePoint(), g.codePoint())) {
                allowed = i;
            }
            x = advance(x, g);
            if (x > room + 0.01f && g.codePoint() != ' ') {
                return allowed > from ? allowed : Math.max(i, from + 1);
            }
        }
        return glyphs.size();
    }

    private static float advance(float x, Glyph g) {
        return g.codePoint() == '\t' ? ((int) (x / DEFAULT_TAB) + 1) * DEFAULT_TAB : x + g.width();
    }

    static boolean mayBreak(int before, int after) {
        if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || before == '\t' || !(inWord(before) && inWord(after));
    }

    private static boolean inWord(int c) {
        return c < 0x2000 && c > ' ' && c != 0xB7;
    }

    private Line line(int from, int to, float indent, float room, boolean last, boolean newPage) {
        int visible = to;
        while (visible > from && glyphs.get(visible - 1).codePoint() == ' ' && !glyphs.get(visible - 1).look().underline()) {
            visible--;
        }
        float natural = 0;
        float size = from == to ? emptySize : 0;
        for (int i = from; i < visible; i++) {
            natural = advance(natural, glyphs.get(i));
        }
        for (int i = from; i < to; i++) {
            size = Math.max(size, glyphs.get(i).look().size());
        }
        float spare = Math.max(room - natural, 0);
        boolean stretch = visible - from > 1
                && (style.align().equals("distribute") || style.align().equals("both") && !last && spare < room / 4);
        float extra = stretch ? spare / (visible - from - 1) : 0;
        float x = indent + switch (style.align()) {
            case "center" -> spare / 2;
            case "right", "end" -> spare;
            default -> 0;
        };
        float height = PdfStyles.height(style, size);
        return new Line(height, (height - size) / 2 + BASELINE * size, pieces(from, visible, x, extra), newPage);
    }

    private List<Piece> pieces(int from, int to, float start, float extra) {
        var pieces = new ArrayList<Piece>();
        float x = 0;
        for (int i = from; i < to; ) {
            var g = glyphs.get(i);
            float begin = x;
            var text = new StringBuilder();
            int j = i;
            while (j < to && glyphs.get(j).font() == g.font() && glyphs.get(j).look().equals(g.look())) {
                var next = glyphs.get(j++);
                if (next.font() != null) {
                    text.appendCodePoint(next.codePoint());
                }
                x = advance(x, next) + extra;
                if (next.font() == null) {
                    break;
                }
            }
            if (PaperMarks.reserved(g.codePoint())) {
                pieces.add(new Piece(start + begin, Character.toString(g.codePoint()), null, g.look(), 0, 0));
            } else if (g.font() != null) {
                pieces.add(new Piece(start + begin, text.toString(), g.font(), g.look(), x - begin - (j == to ? extra : 0), extra));
            }
            i = j;
        }
        return pieces;
    }
}
