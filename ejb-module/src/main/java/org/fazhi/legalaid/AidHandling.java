package org.fazhi.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Who handles it, and what was done so far. */
@Embeddable
public class AidHandling {

    private Long unit;
    private Long provider;
    @Enumerated(EnumType.STRING)
    private AidCodes.AssignMode mode;
    private Integer seed;
    private String why;
    @Column(name = "assigned_on")
    private LocalDate assignedOn;
    @Column(name = "contract_on")
    private LocalDate contractOn;
    private String authority;
    @Enumerated(EnumType.STRING)
    @Column(name = "came_from")
    private AidStatus cameFrom;
    @Enumerated(EnumType.STRING)
    @Column(name = "change_by")
    private AidCodes.ChangeBy changeBy;
    private int changes;
    private int works;
    private int reports;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Column(name = "next_at")
    private LocalDateTime nextAt;
    @Column(name = "next_place")
    private String nextPlace;

    void assigned(long toUnit, Long toProvider, AidCodes.AssignMode how, Integer withSeed, String because, LocalDate on) {
        unit = toUnit;
        provider = toProvider;
        mode = how;
        seed = withSeed;
        why = because;
        assignedOn = on;
        contractOn = null;
    }

    void appointed(long person) {
        provider = person;
    }

    void contracted(LocalDate on, String scope) {
        contractOn = on;
        authority = scope;
    }

    void asksChange(AidStatus from, AidCodes.ChangeBy by) {
        cameFrom = from;
        changeBy = by;
    }

    void changed() {
        changes++;
    }

    void worked(AidCodes.Milestone what, LocalDate on, LocalDateTime next, String place) {
        works++;
        nextAt = next;
        nextPlace = place;
        if (what == AidCodes.Milestone.REPORT) {
            reports++;
            reportedOn = on;
        }
    }

    void over() {
        nextAt = null;
        nextPlace = null;
    }

    Long unit() {
        return unit;
    }

    Long provider() {
        return provider;
    }

    AidCodes.AssignMode mode() {
        return mode;
    }

    Integer seed() {
        return seed;
    }

    String why() {
        return why;
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    LocalDate contractOn() {
        return contractOn;
    }

    String authority() {
        return authority;
    }

    AidStatus cameFrom() {
        return cameFrom;
    }

    AidCodes.ChangeBy changeBy() {
        return changeBy;
    }

    int changes() {
        return changes;
    }

    int works() {
        return works;
    }

    int reports() {
        return reports;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    LocalDateTime nextAt() {
        return nextAt;
    }

    String nextPlace() {
        return nextPlace;
    }
}
