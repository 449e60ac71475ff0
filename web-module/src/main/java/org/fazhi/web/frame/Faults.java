package org.fazhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives a fault its support number {@code E-MMDD-HHMM-NN} and writes it to the log, once: the user sees the number and never a class,
 * a stack or a version.
 */
public final class Faults {

    /** Request attribute with the number. */
    public static final String NUMBER = "fazhi.fault";

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMdd-HHmm");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Faults() {
    }

    /**
     * Logs a fault of a request; a second call for the same request logs nothing.
     *
     * @return its number
     */
    public static String log(HttpServletRequest request, Throwable fault) {
        var known = (String) request.getAttribute(NUMBER);
        if (known != null) {
            return known;
        }
        // Two digits are enough to tell faults of one minute apart; they start anew after 99.
        var number = "E-%s-%02d".formatted(MINUTE.format(LocalDateTime.now()), COUNT.updateAndGet(n -> n % 99 + 1));
        request.setAttribute(NUMBER, number);
        LOG.log(Level.SEVERE, "%s %s %s".formatted(number, request.getMethod(), request.getRequestURI().replaceAll("\\p{Cntrl}", "?")), fault);
        return number;
    }
}
