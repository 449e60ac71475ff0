package org.fazhi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product. Tests replace it. */
@ApplicationScoped
public class Clocks {

    /** The zone in which every day of the product is a day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** {@return the clock, in Asia/Shanghai} Dependent scope: {@link Clock} cannot be proxied everywhere and is stateless. */
    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
