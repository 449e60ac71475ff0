package org.fazhi.circle;

import org.fazhi.circle.net.Mode;

/** What ten minutes are: who walks or rides, and the parameter that says how far. */
public enum Measure {
    /** On foot, the usual one. */
    WALK("CIRCLE_WALK_METRES", Mode.WALK),
    /** On foot, by the planning standard. */
    STANDARD("CIRCLE_STANDARD_METRES", Mode.WALK),
    /** Elderly people on foot. */
    ELDER("CIRCLE_ELDER_METRES", Mode.WALK),
    /** By bicycle. */
    BIKE("CIRCLE_BIKE_METRES", Mode.BIKE),
    /** By car. */
    CAR("CIRCLE_CAR_METRES", Mode.CAR);

    /** The name of the circle says how long; how far that is, the parameters say. */
    public static final int MINUTES = 10;

    private final String parameter;
    private final Mode mode;

    Measure(String parameter, Mode mode) {
        this.parameter = parameter;
        this.mode = mode;
    }

    /** {@return code of the parameter with the metres} */
    public String parameter() {
        return parameter;
    }

    /** {@return which streets may be used} */
    public Mode mode() {
        return mode;
    }
}
