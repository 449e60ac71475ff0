package org.fazhi.launcher;

import org.fazhi.platform.Texts;

/** Why nothing was started, as one sentence for the person at the keyboard: what is wrong and what to do. */
public final class Refusal extends RuntimeException {

    private Refusal(String sentence) {
        super(sentence);
    }

    /**
     * {@return a refusal in the words of the room's bundle}
     *
     * @param key  key without the prefix {@code refuse.}
     * @param args what the sentence names
     */
    static Refusal of(String key, Object... args) {
        return new Refusal(Texts.of("launcher").get("refuse." + key, args));
    }

    /** {@return a refusal that repeats what the application itself said} */
    static Refusal saying(String sentence) {
        return new Refusal(sentence);
    }
}
