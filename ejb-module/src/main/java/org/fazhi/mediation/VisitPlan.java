package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * When people are visited after an agreement (domain.md 1.7): once after performance on the spot, else after each part that falls due
 * and after the last performance; difficult cases and those with violence once more after months.
 *
 * @param visits by reference, so that a plan made anew names the same visit in the same way
 */
public record VisitPlan(List<Visit> visits) {

    /** Reference of the visit after all was performed. */
    static final String END = "END";
    /** Reference of the further visit of hard cases. */
    static final String HARD = "HARD";

    /**
     * Lengths in days, from the legal numbers.
     *
     * @param immediate after performance on the spot
     * @param after     after a due day, or the last performance
     * @param hard      after the agreement took force, in difficult cases
     */
    public record Lengths(int immediate, int after, int hard) {
    }

    /**
     * One visit.
     *
     * @param ref  {@link #END}, {@link #HARD}, or the due day that it follows
     * @param from first day on which it makes sense
     * @param due  last day
     */
    public record Visit(String ref, LocalDate from, LocalDate due) {
    }

    /**
     * {@return the plan}
     *
     * @param effective day on which the agreement took force
     * @param performed day since which nothing is owed, or null
     * @param dues      last days of what is owed
     * @param hard      difficult, or with violence
     * @param lengths   how many days
     */
    static VisitPlan of(LocalDate effective, LocalDate performed, Collection<LocalDate> dues, boolean hard, Lengths lengths) {
        var visits = new ArrayList<Visit>();
        // What was performed early is visited at the end, not on a day that nobody waits for any more.
        dues.stream().distinct().sorted().filter(d -> performed == null || d.isBefore(performed))
                .forEach(d -> visits.add(new Visit(d.toString(), d.plusDays(1), d.plusDays(lengths.after()))));
        if (performed != null) {
            boolean immediate = !performed.isAfter(effective);
            visits.add(new Visit(END, performed.plusDays(1), performed.plusDays(immediate ? lengths.immediate() : lengths.after())));
        } else if (dues.isEmpty()) {
            visits.add(new Visit(END, effective.plusDays(1), effective.plusDays(lengths.immediate())));
        }
        if (hard) {
            var due = effective.plusDays(lengths.hard());
            visits.add(new Visit(HARD, due.minusDays(lengths.immediate()), due));
        }
        return new VisitPlan(List.copyOf(visits));
    }
}
