package org.fazhi.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.LocalTime;

/** One visit of a professional team for a bundle of matters: who was invited for when, and what they found. */
@Entity
@Table(name = "grid_action")
public class GridAction {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "crew_id")
    private long crewId;
    @Column(name = "crew_unit")
    private Long crewUnit;
    @Column(name = "planned_on")
    private LocalDate plannedOn;
    @Column(name = "planned_at")
    private LocalTime plannedAt;
    private String place;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private ActionCodes.Level level = ActionCodes.Level.COMMUNITY;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String present;
    private String findings;
    @Transient
    private ActionDesk desk;

    /** For JPA. */
    protected GridAction() {
    }

    GridAction(long fileId) {
        this.fileId = fileId;
    }

    GridAction with(ActionDesk help) {
        this.desk = help;
        return this;
    }

    void invited(ActionData.Invitation d, Long unit) {
        crewId = d.crew();
        crewUnit = unit;
        plannedOn = d.plannedOn();
        plannedAt = d.plannedAt();
        place = d.place();
        purpose = d.purpose();
    }

    void answered(LocalDate day) {
        plannedOn = day == null ? plannedOn : day;
    }

    void held(ActionData.Visit d, LocalDate on) {
        heldOn = on;
        present = d.present();
        findings = d.findings();
    }

    void upward() {
        level = level == ActionCodes.Level.COMMUNITY ? ActionCodes.Level.STREET : ActionCodes.Level.DISTRICT;
    }

    ActionDesk desk() {
        return desk;
    }

    long fileId() {
        return fileId;
    }

    long crewId() {
        return crewId;
    }

    Long crewUnit() {
        return crewUnit;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalTime plannedAt() {
        return plannedAt;
    }

    String place() {
        return place;
    }

    String purpose() {
        return purpose;
    }

    ActionCodes.Level level() {
        return level;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String present() {
        return present;
    }

    String findings() {
        return findings;
    }
}
