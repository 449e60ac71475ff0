package org.fazhi.casework;

import java.util.List;

/**
 * What a person sees first: what waits for them, with the one next step per file. Already in words and in the order of the screen; made
 * for one caller and one tab.
 *
 * @param tab    the chosen tab
 * @param tiles  the tabs with their figures, in the order of {@link Tab}
 * @param items  rows of the chosen tab, first page, nearest due date first
 * @param total  how many there are in all, 1001 for “more than 1000”
 * @param urged  supervision notices that wait for an answer, oldest first
 * @param agenda appointments of today and tomorrow, in their order
 * @param month  figures of the running month
 * @param asOf   moment of the figures in words, such as {@code 11-23 06:00}
 */
public record WorkbenchView(Tab tab, List<Tile> tiles, List<Item> items, long total, List<Urged> urged, List<Day> agenda,
                            List<Figure> month, String asOf) {

    /** The tabs: 待办, 在办, 已办, 督办. */
    public enum Tab { TODO, LIVE, DONE, URGED }

    /**
     * A tab with its figure.
     *
     * @param tab    which one
     * @param count  how many
     * @param lights the same number by light, only those above zero
     * @param note   a sentence instead of lights, or empty
     */
    public record Tile(Tab tab, long count, List<Light> lights, String note) {
    }

    /**
     * A light with its word.
     *
     * @param kind green, yellow, red, pause or none
     * @param word what it says, such as {@code 还剩2个工作日}
     */
    public record Light(String kind, String word) {
    }

    /**
     * One file that waits.
     *
     * @param light  how near the next due date is
     * @param due    the due date in words, {@code 11-25 周三}, or empty
     * @param title  name of the file
     * @param path   page of the file below the context path, with its parameters
     * @param facts  short number and kind: {@code 第118号　物业（收费）}
     * @param waits  what is to be done now, in a sentence
     * @param action the step as a verb, such as {@code 记录调解}; the first row's is the page's primary button
     */
    public record Item(Light light, String due, String title, String path, String facts, String waits, String action) {
    }

    /**
     * A supervision notice.
     *
     * @param title  number and file
     * @param path   where it is answered
     * @param facts  who sent it when
     * @param demand what is asked until when
     */
    public record Urged(String title, String path, String facts, String demand) {
    }

    /**
     * A day of the agenda.
     *
     * @param title        {@code 今天　11月23日　周一}
     * @param appointments in order of time
     */
    public record Day(String title, List<Appointment> appointments) {
    }

    /**
     * An appointment.
     *
     * @param time {@code 14:30}
     * @param what the act and the file
     * @param note where, or with whom
     */
    public record Appointment(String time, String what, String note) {
    }

    /**
     * A figure.
     *
     * @param label what is counted
     * @param value the number
     */
    public record Figure(String label, long value) {
    }
}
