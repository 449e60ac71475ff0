package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.fazhi.access.Caller;

/** One line of a file's history: what was done, on which day, by whom, with which data. Never changed. */
@Entity
@Table(name = "file_event")
public class FileEvent {

    @Id
    private long id;
    @Column(name = "file_id")
    private long fileId;
    private int seq;
    private String step;
    @Column(name = "from_status")
    private String fromStatus;
    @Column(name = "to_status")
    private String toStatus;
    @Column(name = "act_on")
    private LocalDate actOn;
    @Column(name = "entered_at")
    private OffsetDateTime enteredAt;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "actor_name")
    private String actorName;
    @Column(name = "actor_org")
    private String actorOrg;
    @Column(name = "late_reason")
    private String lateReason;
    @Column(columnDefinition = "jsonb")
    private String data;

    /** For JPA. */
    protected FileEvent() {
    }

    FileEvent(long id, long fileId, int seq, String step, String from, String to, LocalDate on, OffsetDateTime now, Caller who,
              String lateReason, String json) {
        this.id = id;
        this.fileId = fileId;
        this.seq = seq;
        this.step = step;
        this.fromStatus = from;
        this.toStatus = to;
        this.actOn = on;
        this.enteredAt = now;
        this.accountId = who.accountId();
        this.actorName = who.name();
        this.actorOrg = who.orgName();
        this.lateReason = lateReason;
        this.data = json;
    }

    /** {@return the key} */
    public long id() {
        return id;
    }

    /** {@return its place in the history, from 1} */
    public int seq() {
        return seq;
    }

    /** {@return the step} */
    public String step() {
        return step;
    }

    /** {@return the status after it} */
    public String toStatus() {
        return toStatus;
    }

    /** {@return the day on which it happened} */
    public LocalDate actOn() {
        return actOn;
    }

    /** {@return when it was typed in} */
    public OffsetDateTime enteredAt() {
        return enteredAt;
    }

    /** {@return who did it} */
    public long accountId() {
        return accountId;
    }

    /** {@return the person's name then} */
    public String actorName() {
        return actorName;
    }

    /** {@return the person's unit then} */
    public String actorOrg() {
        return actorOrg;
    }

    /** {@return why it was entered behind a later act, or null} */
    public String lateReason() {
        return lateReason;
    }

    /** {@return the step's data as JSON} */
    public String data() {
        return data;
    }
}
