package org.fazhi.casework;

/**
 * One choice of a list.
 *
 * @param value what is sent back
 * @param label what is read, in forms and in the history
 * @param note  what helps to choose and is out of date tomorrow, such as how much a person has in hand; stands behind the label in forms only
 */
public record Option(String value, String label, String note) {

    /** A choice that needs no note. */
    public Option(String value, String label) {
        this(value, label, "");
    }

    /** {@return label and note, as a form shows them} */
    public String shown() {
        return label + note;
    }
}
