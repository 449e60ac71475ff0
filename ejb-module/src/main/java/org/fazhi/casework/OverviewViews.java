package org.fazhi.casework;

import java.util.List;

/** What heads look at, as pages show it. */
public final class OverviewViews {

    private OverviewViews() {
    }

    /**
     * One procedure.
     *
     * @param word    its room
     * @param title   its name
     * @param units   units with unfinished files, the most overdue first
     * @param holders who holds how many for how long, the most overdue first, at most 60
     * @param sum     all units together
     */
    public record Board(String word, String title, List<UnitLine> units, List<HolderLine> holders, UnitLine sum) {
    }

    /**
     * A unit.
     *
     * @param code    letter and key, for the address of its files
     * @param name    its name
     * @param live    in hand
     * @param overdue past the due day, also those that wait to be filed
     * @param soon    due within the days of the warning
     * @param paused  paused
     * @param closed  closed, not filed yet
     */
    public record UnitLine(String code, String name, int live, int overdue, int soon, int paused, int closed) {
    }

    /**
     * A holder.
     *
     * @param code    for the address of the files held
     * @param name    person, or role of a desk
     * @param role    role, or that it is a desk
     * @param org     unit
     * @param held    unfinished files
     * @param overdue of these past the due day
     * @param longest days of the one that is held longest
     * @param mean    mean days
     */
    public record HolderLine(String code, String name, String role, String org, int held, int overdue, int longest, int mean) {
    }
}
