package org.fazhi.casework;

import java.time.LocalDate;

/**
 * What a list is asked for. Null or empty fields are no condition.
 *
 * @param procedure the room's word
 * @param text      two or more characters of a name, number or cause; pinyin initials; a phone number or its last four digits
 * @param topic     classification by name
 * @param status    status by name
 * @param light     OVERDUE, SOON, PAUSED, or null
 * @param from      first day of first contact
 * @param to        last day of first contact
 * @param holder    account that holds the file
 * @param order     order of the list
 * @param cursor    where the last page ended, or null for the first
 * @param back      whether the page before the cursor is wanted
 * @param size      lines on a page, 1 to 200
 * @param figure    the figure whose files are wanted
 */
public record FileQuery(String procedure, String text, String topic, String status, Due light, LocalDate from, LocalDate to, Long holder,
                        Order order, Cursor cursor, boolean back, int size, Figure figure) {

    /** A query that is not about a figure. */
    public FileQuery(String procedure, String text, String topic, String status, Due light, LocalDate from, LocalDate to, Long holder,
                     Order order, Cursor cursor, boolean back, int size) {
        this(procedure, text, topic, status, light, from, to, holder, order, cursor, back, size, null);
    }

    /** How close the due day is. */
    public enum Due { OVERDUE, SOON, PAUSED }

    /** Order of a list. */
    public enum Order {
        /** Earliest due day first: red ones lead. */ DUE,
        /** Latest first contact first. */ NEWEST
    }

    /**
     * A place in a list.
     *
     * @param day due day or day of first contact of the line
     * @param id  key of the line
     */
    public record Cursor(LocalDate day, long id) {

        /** {@return the place as it stands in an address} */
        public String code() {
            return day + "_" + id;
        }

        /** {@return the place from an address, or null when it is none} */
        public static Cursor of(String code) {
            if (code == null || !code.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")) {
                return null;
            }
            try {
                return new Cursor(LocalDate.parse(code.substring(0, 10)), Long.parseLong(code.substring(11)));
            } catch (java.time.DateTimeException e) {
                return null;
            }
        }
    }

    /** {@return a query for the first page of a procedure} */
    public static FileQuery first(String procedure) {
        return new FileQuery(procedure, null, null, null, null, null, null, null, Order.DUE, null, false, 20);
    }

    /** {@return the same query for another text} */
    public FileQuery withText(String words) {
        return new FileQuery(procedure, words, topic, status, light, from, to, holder, order, cursor, back, size, figure);
    }

    /** {@return the same query for another page} */
    public FileQuery at(Cursor place, boolean backwards) {
        return new FileQuery(procedure, text, topic, status, light, from, to, holder, order, place, backwards, size, figure);
    }

    /** {@return the same query for the files behind a figure} */
    public FileQuery of(Figure wanted) {
        return new FileQuery(procedure, text, topic, status, light, from, to, holder, order, cursor, back, size, wanted);
    }
}
