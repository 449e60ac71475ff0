package org.fazhi.court;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What one of the parties takes over in the minutes. */
@Entity
@Table(name = "court_item")
public class CourtItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private CourtCase matter;
    private int seq;
    @Column(name = "owner_id")
    private long owner;
    private String text;
    @Column(name = "due_on")
    private LocalDate dueOn;

    /** For JPA. */
    protected CourtItem() {
    }

    CourtItem(CourtCase matter, int seq, CourtData.Item data) {
        this.matter = matter;
        this.seq = seq;
        this.owner = data.owner();
        this.text = data.text();
        this.dueOn = data.dueOn();
    }

    int seq() {
        return seq;
    }

    long owner() {
        return owner;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
