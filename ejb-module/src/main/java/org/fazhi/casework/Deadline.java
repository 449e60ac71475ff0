package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fazhi.calendar.Request;
import org.fazhi.calendar.Result;
import org.fazhi.platform.Parameter;

/** A running or ended clock of a file: start event, arithmetic in words, due date, legal basis. */
@Entity
@Table(name = "deadline")
public class Deadline {

    /** Where the clock is. */
    public enum State {
        /** Counts. */ RUNNING,
        /** Stands still. */ PAUSED,
        /** The act came in time. */ MET,
        /** The act came late. */ MISSED,
        /** The act is not needed any more. */ DROPPED
    }

    @Id
    private long id;
    @Column(name = "file_id")
    private long fileId;
    private String kind;
    @Column(name = "start_word")
    private String startWord;
    @Column(name = "start_on")
    private LocalDate startOn;
    private int amount;
    @Enumerated(EnumType.STRING)
    private Parameter.Unit unit;
    private boolean roll;
    private boolean pausable;
    private String extensions = "";
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "raw_on")
    private LocalDate rawOn;
    private boolean provisional;
    private String explanation;
    private String parameter;
    private String basis;
    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** For JPA. */
    protected Deadline() {
    }

    Deadline(long id, long fileId, String kind, String startWord, LocalDate startOn, Parameter length, boolean pausable) {
        this.id = id;
        this.fileId = fileId;
        this.kind = kind;
        this.startWord = startWord;
        this.startOn = startOn;
        this.amount = length.whole();
        this.unit = length.unit();
        this.roll = true;
        this.pausable = pausable;
        this.parameter = length.code();
        this.basis = length.basis();
    }

    /** {@return the kind, name of the procedure's rule} */
    public String kind() {
        return kind;
    }

    /** {@return the due day, or null while the clock stands} */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** {@return where the clock is} */
    public State state() {
        return state;
    }

    /** {@return whether the clock still matters} */
    public boolean open() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /** {@return the arithmetic in one sentence} */
    public String explanation() {
        return explanation;
    }

    /** {@return the legal basis} */
    public String basis() {
        return basis;
    }

    /** {@return whether the calendar of a year it crosses is still computed} */
    public boolean provisional() {
        return provisional;
    }

    /** {@return the day of the start event} */
    public LocalDate startOn() {
        return startOn;
    }

    /** {@return the day on which it ended, or null} */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** {@return how often it was extended} */
    public int extended() {
        return extensionDays().size();
    }

    boolean pausable() {
        return pausable;
    }

    long fileId() {
        return fileId;
    }

    Request request() {
        return Request.of(startOn, startWord, amount, unit);
    }

    List<Integer> extensionDays() {
        return extensions.isEmpty() ? List.of() : Arrays.stream(extensions.split(",")).map(Integer::valueOf).toList();
    }

    void extend(int days) {
        extensions = extensions.isEmpty() ? String.valueOf(days) : extensions + "," + days;
    }

    void computed(Result result) {
        dueOn = result.due();
        rawOn = result.raw();
        provisional = result.provisional();
        explanation = result.explanation().sentence();
        state = result.isPaused() ? State.PAUSED : State.RUNNING;
    }

    /** Keeps a later day that somebody was told; the sum says so. */
    void keep(LocalDate toldDue, String why) {
        dueOn = toldDue;
        explanation += why;
    }

    /** Lets it run again: it was ended by mistake, so its day is the one that it always had. */
    void reopen() {
        endedOn = null;
        state = dueOn == null ? State.PAUSED : State.RUNNING;
    }

    void end(LocalDate on, boolean needed) {
        endedOn = on;
        state = !needed ? State.DROPPED : dueOn == null || !on.isAfter(dueOn) ? State.MET : State.MISSED;
    }
}
