package org.fazhi.launcher;

import java.time.Duration;
import java.time.Instant;
import org.fazhi.platform.Texts;

/** Says on the console what is being done, with the seconds since the start. */
public final class Progress {

    private static final Texts TEXTS = Texts.of("launcher");
    private final Instant start = Instant.now();

    /** {@return whole seconds since the start} */
    long seconds() {
        return Duration.between(start, Instant.now()).toSeconds();
    }

    /** Says what begins now; key without the prefix {@code do.}. */
    void doing(String key, Object... args) {
        line(String.format("[%3d s] %s", seconds(), TEXTS.get("do." + key, args)));
    }

    /** Says a line as it is. */
    void line(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
