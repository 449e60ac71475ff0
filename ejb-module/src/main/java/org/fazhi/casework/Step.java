package org.fazhi.casework;

/**
 * One row of a procedure's table; implemented by one enum per procedure.
 *
 * @param <F> the facts of the procedure
 */
public interface Step<F> {

    /** {@return the constant's name: stored in the history, last part of the REST address} */
    String name();

    /** {@return what the row says} */
    Row<F, ?> row();
}
