package org.fazhi.web.frame;

import java.math.BigDecimal;
import java.util.List;

/**
 * One block of a report as a table; see the tag {@code fz:figure-block}.
 *
 * @param title name of the block
 * @param heads columns with their numbers
 * @param lines units, the total first
 */
public record FigureBlock(String title, List<Head> heads, List<Line> lines) {

    /** A column: number on the form and title. */
    public record Head(String number, String title) {
    }

    /** A unit with its own report and its figures. */
    public record Line(String name, String href, List<Cell> cells) {
    }

    /** A figure; without address it opens nothing. */
    public record Cell(String text, String href) {
    }

    /** {@return a figure as it is printed} */
    public static String text(BigDecimal value) {
        return value.scale() > 0 ? String.format("%,.2f", value) : String.format("%,d", value.toBigInteger());
    }
}
