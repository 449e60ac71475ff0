package org.fazhi.casework;

import java.time.LocalDate;
import org.fazhi.access.Caller;

/**
 * One act on one file, as guards and effects see it.
 *
 * @param file   the root
 * @param facts  the procedure's own facts
 * @param data   the step's data, checked for form
 * @param on     the day on which it happened (not when it was typed)
 * @param caller who does it
 * @param desk   what an effect may ask of the kernel: numbers, participants, pauses
 * @param <F>    facts
 * @param <D>    data
 */
public record Act<F, D>(CaseFile file, F facts, D data, LocalDate on, Caller caller, Desk desk) {
}
