package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person's part in a file; decides who sees it and who may act on it. */
@Entity
@Table(name = "file_participant")
public class FileParticipant {

    /** Part of a person in a file. */
    public enum Part {
        /** Wrote it down first. */ REGISTRAR,
        /** Handles it and answers for it. */ LEAD,
        /** Handles it together with the lead. */ HANDLER,
        /** Keeps the record. */ RECORDER,
        /** Reads a closed file that a sample drew, and scores it; handles nothing. */ REVIEWER
    }

    @Id
    private long id;
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    private Part part;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;

    /** For JPA. */
    protected FileParticipant() {
    }

    FileParticipant(long id, long fileId, long accountId, Part part, LocalDate from) {
        this.id = id;
        this.fileId = fileId;
        this.accountId = accountId;
        this.part = part;
        this.fromOn = from;
    }

    /** {@return the person} */
    public long accountId() {
        return accountId;
    }

    /** {@return the part} */
    public Part part() {
        return part;
    }

    boolean active() {
        return toOn == null;
    }

    boolean handles() {
        return part != Part.REGISTRAR && part != Part.REVIEWER;
    }

    boolean reviews() {
        return part == Part.REVIEWER && active();
    }

    void starts(LocalDate on) {
        this.fromOn = on;
        this.toOn = null;
    }

    void ends(LocalDate on) {
        this.toOn = on;
    }
}
