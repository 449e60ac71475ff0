package org.fazhi.circle;

/**
 * What is asked of the circle.
 *
 * @param measure what ten minutes are where a subdistrict has no measure of its own
 * @param when    which stations count
 */
public record Question(Measure measure, When when) {

    /** The usual question. */
    public static final Question USUAL = new Question(Measure.WALK, When.ANY);
}
