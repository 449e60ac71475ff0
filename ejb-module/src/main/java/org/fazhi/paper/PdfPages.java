package org.fazhi.paper;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.platform.Texts;

/** Pages with text and rules at fixed places, collected first, so that the number of pages is known, then drawn. Points; y down. */
final class PdfPages {

    /** A text with its baseline at y. */
    record Text(float x, float y, PdfLines.Piece piece) {
    }

    /** A straight rule. */
    record Rule(float x1, float y1, float x2, float y2, float width) {
    }

    /** A picture in a box, whose upper left corner is at x, y. */
    record Picture(float x, float y, float width, float height, byte[] png) {
    }

    /** What stands on one page; pictures lie on top. */
    record Page(List<Text> texts, List<Rule> rules, List<Picture> pictures) {
    }

    private static final int MAX_PAGES = 1000;
    /** The middle of the seal stands so far behind the beginning of the date, in points. */
    private static final float SEAL_RIGHT = 26;

    private final float width;
    private final float height;
    private final PaperMarks marks;
    private final List<Page> pages = new ArrayList<>();

    PdfPages(float width, float height, PaperMarks marks) {
        this.width = width;
        this.height = height;
        this.marks = marks;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    List<Page> pages() {
        return pages;
    }

    /**
     * Begins a page.
     *
     * @throws PaperException when there are more than a paper can have, so that a broken template does not fill the memory
     */
    void add() {
        if (pages.size() >= MAX_PAGES) {
            throw new PaperException(Texts.of("paper").get("print.tooLong", MAX_PAGES));
        }
        pages.add(new Page(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /** {@return how many pages there are} */
    int count() {
        return pages.size();
    }

    /** Puts a line of text on a page, its top at y and its block's left edge at x. */
    void text(int page, float x, float y, PdfLines.Line line) {
        for (var piece : line.pieces()) {
            if (piece.font() == null) {
                picture(page, x + piece.x(), y + line.baseline() - piece.look().size() * 0.36f, marks.image(piece.text().codePointAt(0)));
                continue;
            }
            pages.get(page).texts.add(new Text(x + piece.x(), y + line.baseline(), piece));
            if (piece.look().underline()) {
                float under = y + line.baseline() + piece.look().size() * 0.13f;
                rule(page, x + piece.x(), under, x + piece.x() + piece.width(), under, 0.6f);
            }
        }
    }

    /** Puts a rule on a page. */
    void rule(int page, float x1, float y1, float x2, float y2, float thickness) {
        pages.get(page).rules.add(new Rule(x1, y1, x2, y2, thickness));
    }

    /** A signature begins at its place; the seal lies over what follows, which is the date. */
    private void picture(int page, float x, float middle, PaperMarks.Image image) {
        if (image == null) {
            return;
        }
        var size = PdfPictures.size(image.png());
        float box = PaperMarks.SEAL_MM * 72 / 25.4f;
        float scale = image.seal() ? box / Math.max(size[0], size[1])
                : Math.min(PaperMarks.SIGNATURE_WIDTH / size[0], PaperMarks.SIGNATURE_HEIGHT / size[1]);
        float w = size[0] * scale;
        float h = size[1] * scale;
        float left = image.seal() ? x + SEAL_RIGHT - w / 2 : x;
        pages.get(page).pictures.add(new Picture(within(left, w, width), within(middle - h / 2, h, height), w, h, image.png()));
    }

    private static float within(float at, float length, float room) {
        return Math.max(0, Math.min(at, room - length));
    }

    /** Writes a line of small print, its baseline at y. */
    void write(int page, float x, float y, float size, String text, PaperFonts fonts) {
        var look = new PdfStyles.Run(size, false, false);
        float at = x;
        for (int c : text.codePoints().toArray()) {
            var font = fonts.font(c);
            if (font != null) {
                float advance = font.width(c) * size;
                pages.get(page).texts.add(new Text(at, y, new PdfLines.Piece(0, Character.toString(c), font, look, advance, 0)));
                at += advance;
            }
        }
    }
}
