package org.fazhi.platform;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Makes a health answer from a question that may fail. Anyone may ask for health, so the answer says what is well or not; why not
 * stands in the log.
 */
public final class Probe {

    private static final Logger LOG = Logger.getLogger(Probe.class.getName());

    private Probe() {
    }

    /**
     * {@return UP when the question is answered with true}
     *
     * @param name     short English name; its Chinese sentence is {@code health.<name>} in the bundle {@code api}
     * @param question asked each time; an exception counts as no and is logged
     */
    public static HealthCheckResponse ask(String name, Callable<Boolean> question) {
        boolean up;
        try {
            up = question.call();
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "health " + name + ": " + e.getMessage());
            up = false;
        }
        return HealthCheckResponse.named(name).status(up).withData("meaning", Texts.of("api").get("health." + name)).build();
    }
}
