package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What came after the agreement: which edition is in force, performance in full, visit, suit, judgment, report. */
@Embeddable
public class Aftermath {

    private int edition;
    private boolean revising;
    @Column(name = "performed_on")
    private LocalDate performedOn;
    @Column(name = "visited_on")
    private LocalDate visitedOn;
    @Column(name = "sued_on")
    private LocalDate suedOn;
    @Enumerated(EnumType.STRING)
    private PerformanceData.JudgmentResult judgment;
    @Column(name = "report_owed")
    private boolean reportOwed;
    @Column(name = "reported_on")
    private LocalDate reportedOn;

    /** Nothing yet. */
    public Aftermath() {
        // every field has its default
    }

    void takesForce() {
        edition++;
        revising = false;
    }

    void revising(boolean now) {
        revising = now;
    }

    void performed(LocalDate on) {
        performedOn = on;
    }

    void visited(LocalDate on) {
        visitedOn = on;
    }

    void sued(LocalDate on) {
        suedOn = on;
    }

    void judged(PerformanceData.JudgmentResult result) {
        judgment = result;
        reportOwed = reportOwed || result.overturns();
    }

    void owesReport() {
        reportOwed = true;
    }

    void reported(LocalDate on) {
        reportOwed = false;
        reportedOn = on;
    }

    /** {@return the edition of the agreement in force, from 1; 0 when there is none} */
    int edition() {
        return edition;
    }

    /** {@return whether a new agreement waits for its signatures while the old one stays in force} */
    boolean revising() {
        return revising;
    }

    /** {@return the day since which nothing is owed, or null} */
    LocalDate performedOn() {
        return performedOn;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    LocalDate suedOn() {
        return suedOn;
    }

    PerformanceData.JudgmentResult judgment() {
        return judgment;
    }

    /** {@return whether something must be reported to the justice office: overturned by a judgment, or confirmation refused} */
    boolean reportOwed() {
        return reportOwed;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }
}
