package org.fazhi.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One task of a resolution: who, what, by when, and when it was done. */
@Entity
@Table(name = "deliberation_duty")
public class DeliberationDuty {

    /** Keys of duties: the file's key and a place. */
    private static final int MOST = 64;

    @Id
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private DeliberationTopic topic;
    private int seq;
    private String owner;
    private String text;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "done_on")
    private LocalDate doneOn;

    /** For JPA. */
    protected DeliberationDuty() {
    }

    DeliberationDuty(DeliberationTopic topic, int seq, DeliberationData.Duty data) {
        this.id = topic.fileId() * MOST + seq;
        this.topic = topic;
        this.seq = seq;
        tell(data);
    }

    void tell(DeliberationData.Duty data) {
        this.owner = data.owner();
        this.text = data.text();
        this.dueOn = data.dueOn();
    }

    void done(LocalDate on) {
        doneOn = on;
    }

    long id() {
        return id;
    }

    int seq() {
        return seq;
    }

    String owner() {
        return owner;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
