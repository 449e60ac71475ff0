package org.fazhi.circle;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A question with every number that its answer depends on.
 *
 * @param question what was asked
 * @param metres   how far ten minutes go, by measure
 * @param streets  measures of subdistricts that have one of their own
 * @param detour   what a straight line is multiplied by where there is no net
 * @param snap     how far beside a street a place may stand, in metres
 * @param now      the moment
 * @param like     the day of the week that the day counts as: a holiday as Sunday, a Saturday that is worked as Monday
 */
public record Terms(Question question, Map<Measure, Integer> metres, Map<Long, Measure> streets, double detour, double snap, LocalDateTime now, DayOfWeek like) {

    /** Numbers of a day that is what its name says. */
    public Terms(Question question, Map<Measure, Integer> metres, Map<Long, Measure> streets, double detour, double snap, LocalDateTime now) {
        this(question, metres, streets, detour, snap, now, now.getDayOfWeek());
    }


    /** {@return the measure for a subdistrict} */
    public Measure measure(Long street) {
        return street == null ? question.measure() : streets.getOrDefault(street, question.measure());
    }

    /** {@return how far ten minutes go in a subdistrict} */
    public int limit(Long street) {
        return metres.get(measure(street));
    }
}
