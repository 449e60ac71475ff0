package org.fazhi.adviser;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One entry of the log of visits. */
@Entity
@Table(name = "adviser_visit")
public class AdviserVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private AdviserContract contract;
    private int seq;
    @Column(name = "visited_on")
    private LocalDate on;
    @Enumerated(EnumType.STRING)
    private AdviserData.Service service;
    private String subject;
    private Integer people;
    private Integer hours;
    private String note;

    /** For JPA. */
    protected AdviserVisit() {
    }

    AdviserVisit(AdviserContract contract, int seq, AdviserData.Visit data, LocalDate day) {
        this.contract = contract;
        this.seq = seq;
        on = day;
        service = data.service();
        subject = data.subject();
        people = data.people();
        hours = data.hours();
        note = data.note();
    }

    LocalDate on() {
        return on;
    }

    AdviserData.Service service() {
        return service;
    }

    String subject() {
        return subject;
    }

    Integer people() {
        return people;
    }

    Integer hours() {
        return hours;
    }
}
