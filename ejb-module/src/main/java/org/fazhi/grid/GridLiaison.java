package org.fazhi.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;

/** One liaison of a micro-grid; the training log stands in the history. */
@Entity
@Table(name = "grid_liaison")
public class GridLiaison {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "micro_grid_id")
    private long microGridId;
    private String name;
    private String phone;
    @Enumerated(EnumType.STRING)
    private LiaisonData.Nearness nearness;
    @Enumerated(EnumType.STRING)
    private LiaisonData.Way way;
    private String address;
    private int hours;
    private int trainings;
    @Column(name = "appointed_on")
    private LocalDate appointedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Transient
    private MicroGridDesk desk;

    /** For JPA. */
    protected GridLiaison() {
    }

    GridLiaison(long fileId) {
        this.fileId = fileId;
    }

    GridLiaison with(MicroGridDesk help) {
        this.desk = help;
        return this;
    }

    MicroGridDesk desk() {
        return desk;
    }

    void nominated(LiaisonData.Nomination d) {
        microGridId = d.micro();
        name = d.name();
        phone = d.phone();
        nearness = d.nearness();
        way = d.way();
        address = d.address();
    }

    void appointed(LocalDate on) {
        appointedOn = on;
    }

    void trained(LiaisonData.Training d) {
        hours += d.hours();
        trainings++;
    }

    void moved(long micro) {
        microGridId = micro;
    }

    void ended(LocalDate since) {
        endedOn = since;
    }

    long microGridId() {
        return microGridId;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    LiaisonData.Nearness nearness() {
        return nearness;
    }

    LiaisonData.Way way() {
        return way;
    }

    String address() {
        return address;
    }

    int hours() {
        return hours;
    }

    int trainings() {
        return trainings;
    }

    LocalDate appointedOn() {
        return appointedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
