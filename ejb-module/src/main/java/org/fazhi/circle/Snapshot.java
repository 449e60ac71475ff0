package org.fazhi.circle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Figures of a day.
 *
 * @param id      key
 * @param name    what it is called
 * @param plan    whether it holds stations that do not exist yet
 * @param takenOn the day
 * @param account who kept it
 * @param takenAt when
 * @param basis   what the figures rest on, in words
 * @param lines   the district first, then its subdistricts
 * @param places  planned stations in words
 */
public record Snapshot(long id, String name, boolean plan, LocalDate takenOn, String account, LocalDateTime takenAt, String basis, List<Line> lines, List<String> places) {

    /**
     * A line of figures.
     *
     * @param name       district or subdistrict
     * @param households how many live there
     * @param percents   share of households within reach, by kind, then for all four
     */
    public record Line(String name, long households, List<String> percents) {
    }

    /** {@return the line of a name, or null} */
    public Line line(String wanted) {
        return lines.stream().filter(l -> l.name().equals(wanted)).findFirst().orElse(null);
    }
}
