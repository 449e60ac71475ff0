package org.fazhi.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.fazhi.calendar.Light;
import org.fazhi.paper.PaperRow;

/**
 * A file as the dossier frame shows it; the same record for every procedure. What the caller may do stands in {@code rights}; the
 * write checks it again.
 *
 * @param row          the head
 * @param version      to be sent back with every step
 * @param rights       what the caller may do
 * @param bar          the step bar
 * @param facts        facts and tables; empty for an outline
 * @param deadlines    clocks, open ones first
 * @param history      newest first
 * @param holders      who held it, oldest first
 * @param elapsedDays  days since first contact (to the end when finished); equals the sum of the holders' days
 * @param papers       papers, oldest first
 * @param attachments  attachments, oldest first
 * @param next         the next appointment, or null
 * @param secrecy      label in Chinese
 * @param tasks        what is owed on it today beside the next step, most urgent first
 * @param links        files before and after it in which the matter went on
 */
public record Dossier(FileRow row, int version, Rights rights, List<BarStep> bar, DossierFacts facts, List<Clock> deadlines,
                      List<Line> history, List<HolderDays> holders, long elapsedDays, List<PaperRow> papers,
                      List<AttachmentRow> attachments, Appointment next, String secrecy, List<TaskRow> tasks, List<Link> links) {

    /**
     * One place of the step bar.
     *
     * @param label its name
     * @param state done, now or later
     * @param note  a date, or 第n天
     */
    public record BarStep(String label, State state, String note) {
        /** Where the file is. */
        public enum State { DONE, NOW, LATER }
    }

    /**
     * One clock.
     *
     * @param kind        name of the rule
     * @param title       its name in Chinese
     * @param due         due day, or null
     * @param light       light with words
     * @param explanation the arithmetic
     * @param basis       legal basis
     * @param state       state in Chinese
     * @param open        whether it still matters
     * @param provisional whether a computed calendar year is involved
     */
    public record Clock(String kind, String title, LocalDate due, Light.Shown light, String explanation, String basis, String state,
                        boolean open, boolean provisional) {
    }

    /**
     * One line of the history.
     *
     * @param id         key; papers name it
     * @param seq        its place
     * @param on         day of the act
     * @param enteredAt  when it was typed
     * @param label      the step in Chinese
     * @param actor      who
     * @param org        of which unit
     * @param status     status after it, in Chinese
     * @param lateReason why it was entered late, or null
     * @param step       name of the step
     * @param data       the step's data; empty for an outline
     * @param summary    the data in one line of Chinese
     */
    public record Line(long id, int seq, LocalDate on, OffsetDateTime enteredAt, String label, String actor, String org, String status,
                       String lateReason, String step, Map<String, Object> data, String summary) {
    }

    /**
     * One holder.
     *
     * @param name   who
     * @param role   as what, in Chinese
     * @param status what the file was waiting for, in Chinese
     * @param from   from which day
     * @param to     to which day; null: until now
     * @param days   how many days
     */
    public record HolderDays(String name, String role, String status, LocalDate from, LocalDate to, long days) {
    }

    /**
     * One attachment.
     *
     * @param id      key
     * @param name    file name
     * @param kind    what it is
     * @param size    bytes
     * @param addedBy who
     * @param addedAt when
     * @param code    name of its {@link AttachmentKind}
     * @param paper   key of the paper of which it is the signed scan, or null
     */
    public record AttachmentRow(long id, String name, String kind, int size, String addedBy, OffsetDateTime addedAt, String code, Long paper) {
    }

    /**
     * A file in which the matter was before, or goes on.
     *
     * @param label     what it is to this one, in Chinese
     * @param procedure its room's word
     * @param fileId    key
     * @param number    its number, or null
     * @param title     its title
     */
    public record Link(String label, String procedure, long fileId, String number, String title) {
    }
}
