package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures of a period (domain.md 2; issue 9): counts, refusals by code, by form, group and unit, and the share of acts in time. Numbers and the
 * rows behind them come from the same condition.
 *
 * @param from     first day
 * @param to       last day
 * @param counts   what came and what was done
 * @param refusals by code
 * @param forms    by form of aid
 * @param groups   by group; fewer than five are told as "<5"
 * @param units    by unit that was assigned
 * @param onTime   by kind of deadline
 */
public record AidFigures(LocalDate from, LocalDate to, List<Count> counts, List<Count> refusals, List<Count> forms, List<Count> groups, List<Count> units, List<OnTime> onTime) {

    /**
     * One count.
     *
     * @param key  code, by which the rows are opened; empty: they are not
     * @param name in Chinese
     * @param text the number, or "<5"
     */
    public record Count(String key, String name, String text) {
    }

    /**
     * Acts of one kind that were due in the period.
     *
     * @param kind name of the deadline
     * @param name in Chinese
     * @param in   in time
     * @param all  done, or due and not done
     */
    public record OnTime(String kind, String name, int in, int all) {

        /** {@return the share in percent, with its numerator and denominator beside it} */
        public String share() {
            return all == 0 ? "—" : String.format("%.1f%%", 100.0 * in / all);
        }
    }

    /**
     * A file behind a figure.
     *
     * @param id     key
     * @param number its number
     * @param due    due day
     * @param ended  when it was done, or null
     */
    public record Row(long id, String number, LocalDate due, LocalDate ended) {
    }
}
