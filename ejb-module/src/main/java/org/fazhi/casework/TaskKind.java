package org.fazhi.casework;

/** A kind of work that is owed on a file beside its next step; implemented by one enum per procedure, named {@code task.<NAME>} in its bundle. */
public interface TaskKind {

    /** {@return the constant's name, as stored} */
    String name();

    /** {@return the step by which it is done: taking that step ends the tasks of this kind that are about the file as a whole} */
    String settledBy();

    /** {@return a deadline that must have run out before anybody sees the task, by name; null: its day alone counts} */
    default String after() {
        return null;
    }

    /** {@return the code of the legal number of working days within which it is to be done after that deadline, or null} */
    default String within() {
        return null;
    }
}
