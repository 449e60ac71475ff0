package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days that do not count, such as an appraisal: after {@code fromOn} up to and including {@code toOn}. */
@Entity
@Table(name = "pause_interval")
public class PauseInterval {

    @Id
    private long id;
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;
    private String reason;

    /** For JPA. */
    protected PauseInterval() {
    }

    PauseInterval(long id, long fileId, LocalDate from, String reason) {
        this.id = id;
        this.fileId = fileId;
        this.fromOn = from;
        this.reason = reason;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate toOn() {
        return toOn;
    }

    boolean open() {
        return toOn == null;
    }

    void endsOn(LocalDate to) {
        this.toOn = to;
    }
}
