package org.fazhi.platform;

import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Makes a health answer from a question that may fail. Anyone may ask for health, so the answer says what is well or not; why not
 * stands in the log. ASCII only: the server's own health address writes no Chinese.
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
        return ask(name, question, b -> b);
    }

    /** The same, with more told when it is UP. */
    public static HealthCheckResponse ask(String name, Callable<Boolean> question, UnaryOperator<HealthCheckResponseBuilder> more) {
        var answer = HealthCheckResponse.named(name);
        try {
            return question.call() ? more.apply(answer.up()).build() : answer.down().build();
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "health " + name + ": " + e.getMessage());
            return answer.down().build();
        }
    }
}
