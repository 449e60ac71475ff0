package org.fazhi.casework;

/**
 * What a step changes in the facts. The status, the history line, deadlines and holder are the kernel's.
 *
 * @param <F> facts
 * @param <D> data of the step
 */
@FunctionalInterface
public interface Effect<F, D> {

    /** @param act the act to carry out */
    void apply(Act<F, D> act);
}
