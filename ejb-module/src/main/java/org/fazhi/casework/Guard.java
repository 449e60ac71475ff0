package org.fazhi.casework;

import java.util.Optional;

/**
 * A condition of a step. Asked without data to tell a person why a step cannot be taken yet, asked again with data on write.
 *
 * @param <F> facts of the procedure
 * @param <D> data of the step
 */
@FunctionalInterface
public interface Guard<F, D> {

    /**
     * {@return the obstacle, or empty when the step may be taken}
     *
     * @param facts the file as it stands
     * @param act   what is being done; its data is null while only asking whether it could be
     */
    Optional<Obstacle> obstacle(F facts, Act<F, D> act);
}
