package org.fazhi.court;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What pages show of indicators and the heat map. */
public final class CourtViews {

    private CourtViews() {
    }

    /**
     * One figure.
     *
     * @param title in Chinese
     * @param value the number
     * @param code  opens its files in the list
     */
    public record Count(String title, String value, String code) {
    }

    /**
     * One share, or a mean, with what it is made of.
     *
     * @param title in Chinese
     * @param of    the numerator
     * @param all   the denominator
     * @param mean  whether it is a mean of days instead of a share
     */
    public record Share(String title, Count of, Count all, boolean mean) {

        /** {@return such as 62.5%, or 8.3; a stroke where there is nothing to divide by} */
        public String text() {
            var below = new BigDecimal(all.value());
            if (below.signum() == 0) {
                return "—";
            }
            var above = new BigDecimal(of.value());
            return mean ? above.divide(below, 1, RoundingMode.HALF_UP).toPlainString() : above.movePointRight(2).divide(below, 1, RoundingMode.HALF_UP).toPlainString() + "%";
        }
    }

    /**
     * The figures of one unit.
     *
     * @param name   the unit
     * @param counts in the order of {@link CourtFigure}
     */
    public record Line(String name, List<Count> counts) {
    }

    /**
     * A board of indicators.
     *
     * @param unit   whose figures they are
     * @param words  the period in words
     * @param counts in the order of {@link CourtFigure}
     * @param shares what is made of them
     * @param lines  units one level below
     */
    public record Board(String unit, String words, List<Count> counts, List<Share> shares, List<Line> lines) {
    }

    /**
     * A neighbourhood on the heat map.
     *
     * @param unit   key of the community in the organisation tree
     * @param name   its name
     * @param lon    longitude, CGCS2000; null: it is on no map
     * @param lat    latitude
     * @param total  how many matters in the period, over all columns
     * @param counts one per column, in their order
     */
    public record Heat(long unit, String name, Double lon, Double lat, int total, List<Column> counts) {
    }

    /**
     * Matters of one procedure in a neighbourhood.
     *
     * @param procedure the room's word
     * @param value     how many
     * @param code      opens the files in the list of that room
     */
    public record Column(String procedure, int value, String code) {
    }
}
