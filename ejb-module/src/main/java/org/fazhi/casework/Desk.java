package org.fazhi.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.platform.Parameter;

/** What the effects and guards of a procedure may ask of the kernel while a step is carried out. */
public interface Desk {

    /**
     * Issues the file's number from a gap-free series.
     *
     * @param series  key of the series, such as {@code mediation:17}
     * @param pattern text with {@code {year}} and {@code {n}}
     * @param on      the day whose year counts
     * @return the number
     */
    String issueNumber(String series, String pattern, LocalDate on);

    /**
     * Issues the next number of another series, for a paper of the file; the file keeps its own number.
     *
     * @return the number
     */
    String issuePaperNumber(String series, String pattern, LocalDate on);

    /**
     * Takes the file's number back, because it was issued by mistake: the number stays in the register with the reason and is never used again, the
     * file is found by it and shows it, and the next number issued is the one after it.
     *
     * @param reason up to 300 characters
     */
    void takeNumberBack(String reason);

    /** Ends a running deadline as not needed any more: neither met nor missed. */
    void dismiss(DeadlineRule<?> rule, LocalDate on);

    /** Lets the latest deadline of a kind run again that was ended by mistake; its day stays as it was. */
    void reopen(DeadlineRule<?> rule);

    /** Lets a unit other than the owner take part in the file from a day on. */
    void unitJoins(long orgId, LocalDate on);

    /** Ends a unit's part in the file. */
    void unitLeaves(long orgId, LocalDate on);

    /** Replaces the people who handle the file from a day on; the first one leads. */
    void handledBy(List<Long> accounts, LocalDate on);

    /** {@return the people who handle it now, the lead first} */
    List<Long> handlers();

    /** Stops every pausable clock after a day. */
    void pause(LocalDate from, String reason);

    /** Lets the clocks run again after a day. */
    void resume(LocalDate to);

    /** Adds days to a running deadline, from its rolled expiry. */
    void extend(DeadlineRule<?> rule, int days);

    /** {@return the latest deadline of a kind, running or ended} */
    Optional<Deadline> deadline(DeadlineRule<?> rule);

    /** {@return the due day of a deadline as it was when this act began, or null} */
    LocalDate dueBefore(DeadlineRule<?> rule);

    /** {@return the legal number in force on a day} */
    Parameter parameter(String code, LocalDate day);

    /** {@return the steps taken so far, oldest first} */
    List<FileEvent> history();

    /**
     * Opens a task; one that is open already for the same kind and reference is replaced.
     *
     * @param kind what is to be done
     * @param to   who owes it
     * @param from first day on which it is shown
     * @param due  last day
     * @param ref  what it is about, such as an instalment, up to 60 characters; empty or null: the file as a whole
     * @param text what is to be done in particular, up to 500 characters, or null
     */
    void task(TaskKind kind, Assignee to, LocalDate from, LocalDate due, String ref, String text);

    /**
     * Ends tasks as done.
     *
     * @param ref what they are about; null: all of the kind
     */
    void settle(TaskKind kind, String ref, LocalDate on);

    /** Ends tasks as not needed any more; see {@link #settle}. */
    void drop(TaskKind kind, String ref, LocalDate on);

    /**
     * Opens a further file in which the matter goes on: by the same person, on the same day, in the same transaction. It keeps the day of first
     * contact and tells who held the matter before. Whoever may not open such a file, or leaves out what its opening asks for, is refused, and with
     * that the whole act.
     *
     * @param procedure the room's word
     * @param step      a step that opens a file
     * @param data      what it carries over
     */
    void goesOnIn(String procedure, String step, Map<String, ?> data);

    /** {@return a day plus working days} */
    LocalDate workdays(LocalDate from, int days);

    /** {@return facts about accounts, such as unit and name} */
    List<Person> people(Collection<Long> accounts);
}
