package org.fazhi.grid;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.reporting.Period;

/**
 * The indicators of a unit and of the units one level below.
 *
 * @param period what is counted
 * @param asOf   the day of counting
 * @param total  the unit itself
 * @param below  the units below it, in the order of the tree
 */
public record GridFigures(Period period, LocalDate asOf, Line total, List<Line> below) {

    /**
     * A number with its rows.
     *
     * @param count how many
     * @param code  by which the list opens its rows
     */
    public record Count(int count, String code) {
    }

    /**
     * A share with numerator and denominator.
     *
     * @param key name of the indicator
     * @param in  numerator
     * @param all denominator
     */
    public record Share(String key, Count in, Count all) {

        /** {@return the share in percent, or a dash when there is nothing to divide by} */
        public String percent() {
            return all.count() == 0 ? "—" : String.format("%.1f%%", 100.0 * in.count() / all.count());
        }
    }

    /**
     * The indicators of one unit.
     *
     * @param level      of the unit
     * @param unit       its key
     * @param name       its name
     * @param matters    reported in the period
     * @param households in micro-grids that were in force on the last day
     * @param shares     the others
     * @param auto       closed because nobody answered
     */
    public record Line(GridFigure.Level level, long unit, String name, Count matters, int households, List<Share> shares, Count auto) {

        /** {@return matters for 100 households, or a dash when no micro-grid is registered} */
        public String perHundred() {
            return households == 0 ? "—" : String.format("%.1f", 100.0 * matters.count() / households);
        }

        /** {@return code of the unit in addresses} */
        public String code() {
            return level.name() + unit;
        }
    }
}
