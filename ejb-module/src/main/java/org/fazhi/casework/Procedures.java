package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the procedure of a room. */
@ApplicationScoped
public class Procedures {

    @Inject
    @Any
    private Instance<Procedure<?>> all;

    /** {@return every procedure} */
    public Iterable<Procedure<?>> all() {
        return all;
    }

    /** {@return the procedure of a room, by its word} */
    public Optional<Procedure<?>> find(String word) {
        for (var p : all) {
            if (p.word().equals(word)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** {@return the procedure of a room}; the word comes from our own rows */
    @SuppressWarnings("unchecked")
    public <F> Procedure<F> of(String word) {
        return (Procedure<F>) find(word).orElseThrow(() -> new IllegalStateException("no procedure " + word));
    }
}
