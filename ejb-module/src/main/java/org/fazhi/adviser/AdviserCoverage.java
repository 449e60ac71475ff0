package org.fazhi.adviser;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether every community has an adviser, and whether the advisers come.
 *
 * @param on      of which day
 * @param total   the whole reach
 * @param streets by subdistrict
 * @param rows    every community
 */
public record AdviserCoverage(LocalDate on, Share total, List<Share> streets, List<Row> rows) {

    /**
     * Communities with an adviser.
     *
     * @param name        of what
     * @param communities how many there are
     * @param covered     how many have an adviser under contract
     * @param visited     in how many of these the adviser came often enough this month
     * @param lectured    in how many of these there were lectures enough this quarter
     * @param soon        contracts that run out soon
     */
    public record Share(String name, int communities, int covered, int visited, int lectured, int soon) {

        /** {@return share of communities with an adviser, in tenths of a percent} */
        public double percent() {
            return communities == 0 ? 0 : Math.round(1000.0 * covered / communities) / 10.0;
        }
    }

    /**
     * One community.
     *
     * @param street    its subdistrict
     * @param community its name
     * @param file      key of the contract, or null
     * @param adviser   the adviser, or null
     * @param employer  where the adviser works
     * @param until     last day of the contract
     * @param soon      whether that is soon
     * @param visits    this month
     * @param lectures  this quarter
     * @param enough    whether both are what they should be by now
     */
    public record Row(String street, String community, Long file, String adviser, String employer, LocalDate until, boolean soon, int visits, int lectures, boolean enough) {
    }

    /** {@return communities without one} */
    public List<Row> without() {
        return rows.stream().filter(r -> r.file() == null).toList();
    }
}
