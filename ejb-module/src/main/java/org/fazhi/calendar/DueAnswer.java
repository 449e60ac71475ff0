package org.fazhi.calendar;

import java.util.Map;

/**
 * The deadline, or what is wrong with the question.
 *
 * @param result null when there are errors
 * @param errors by field of {@link DueForm} (start, startWord, amount, unit, roll, pause, extension): what is wrong and what to do
 */
public record DueAnswer(Result result, Map<String, String> errors) {

    /** {@return whether there is a result} */
    public boolean isOk() {
        return errors.isEmpty();
    }
}
