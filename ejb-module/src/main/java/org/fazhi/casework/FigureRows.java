package org.fazhi.casework;

import java.util.Optional;
import org.fazhi.access.Caller;

/** Turns the code of a figure in an address into the condition behind it; one CDI bean per kind of figure. */
public interface FigureRows {

    /** {@return the figure; empty when the code is of another kind, makes no sense, or reaches beyond the caller} */
    Optional<Figure> find(Caller caller, String procedure, String code);
}
