package org.fazhi.casework;

import java.time.LocalDateTime;
import java.util.List;
import org.fazhi.calendar.Light;

/**
 * What a person sees first: the files that wait for them, with the one next step of each.
 *
 * @param tab   the chosen tab
 * @param tiles the tabs with their figures, in the order of {@link Tab}
 * @param rows  files of the chosen tab, nearest due day first, at most 50
 * @param total how many there are in the tab; 1,001 says “more than 1,000”
 * @param notices supervision notices that wait for the caller's answer, oldest first
 * @param tasks what the caller owes on files beside their next steps, most urgent first
 * @param urgings reminders that wait for the caller to sign, oldest first
 * @param agenda appointments of today and tomorrow, in their order
 * @param month figures of the running month
 * @param asOf  moment of the figures, Asia/Shanghai
 */
public record WorkbenchView(Tab tab, List<Tile> tiles, List<FileRow> rows, long total, List<Supervisions.Notice> notices,
                            List<TaskRow> tasks, List<Urgings.Urging> urgings, List<Appointment> agenda, Month month, LocalDateTime asOf) {

    /** The tabs: 待办, 在办, 已办 (closed this year), 督办 (with an unanswered supervision notice). */
    public enum Tab { TODO, LIVE, DONE, URGED }

    /**
     * A tab with its figure.
     *
     * @param tab    which one
     * @param count  how many
     * @param lights the same figure by light, only those above zero, most urgent first; empty where there is no clock
     */
    public record Tile(Tab tab, long count, List<Lit> lights) {
    }

    /**
     * So many files show a light.
     *
     * @param light the light
     * @param count how many
     */
    public record Lit(Light light, long count) {
    }

    /**
     * The month of the files that the caller handles.
     *
     * @param opened first contact in this month
     * @param closed closed in this month
     * @param inTime of the closed ones, those without a missed deadline
     */
    public record Month(long opened, long closed, long inTime) {
    }
}
