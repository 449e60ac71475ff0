package org.fazhi.web.casework;

import java.util.List;

/**
 * A field of a step's form as the page draws it.
 *
 * @param name     name of its input, {@code d.clauses.0.amount}
 * @param id       id of its input
 * @param label    its name in Chinese
 * @param kind     how it is drawn: LINE AREA DAY TIME MONEY COUNT RADIO SELECT CHECKS EACH_DAY ROWS
 * @param required whether it must be filled in
 * @param wide     whether it takes the whole width
 * @param hint     what stands below it, or empty
 * @param text     what was typed
 * @param error    what is wrong, or empty
 * @param choices  choices, or the things that each get a day
 * @param rows     rows of a list
 * @param blank    an empty row, from which the browser makes new ones
 */
public record StepField(String name, String id, String label, String kind, boolean required, boolean wide, String hint, String text,
                        String error, List<Choice> choices, List<RowFields> rows, RowFields blank) {

    /**
     * A choice, or a thing that gets a day.
     *
     * @param name  name of its input
     * @param id    id of its input
     * @param value what is sent
     * @param label what is read
     * @param on    whether it is chosen
     * @param text  the day typed for it
     * @param error what is wrong with it, or empty
     */
    public record Choice(String name, String id, String value, String label, boolean on, String text, String error) {
    }

    /**
     * One row of a list.
     *
     * @param title  第1条
     * @param error  what is wrong with the whole row, or empty
     * @param fields its fields
     */
    public record RowFields(String title, String error, List<StepField> fields) {
    }
}
