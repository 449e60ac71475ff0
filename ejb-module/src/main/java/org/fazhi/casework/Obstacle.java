package org.fazhi.casework;

import java.util.Optional;
import org.fazhi.platform.Texts;

/**
 * Why a step cannot be taken: a sentence that names the rule and the way on.
 *
 * @param code    key of the sentence in the room's bundle, also told to machines
 * @param message the Chinese sentence
 */
public record Obstacle(String code, String message) {

    /**
     * {@return an obstacle with its sentence from a bundle}
     *
     * @param room the room whose bundle has the key {@code guard.<code>}
     * @param code the code
     * @param args values in the sentence
     */
    public static Optional<Obstacle> of(String room, String code, Object... args) {
        return Optional.of(new Obstacle(code, Texts.of(room).get("guard." + code, args)));
    }
}
