package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What is known of the danger in a dispute (人民调解法25). */
@Embeddable
public class Safety {

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    private Codes.RiskLevel level;
    @Column(name = "risk_on")
    private LocalDate assessedOn;
    @Column(name = "risk_reported_on")
    private LocalDate reportedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "risk_reported_to")
    private Codes.ReportedTo reportedTo;
    @Column(name = "risk_report_owed")
    private boolean reportOwed;
    @Column(name = "risk_mandatory")
    private boolean mandatory;
    @Column(name = "risk_answer_owed")
    private boolean answerOwed;

    /** For JPA, and for a file that is opened. */
    protected Safety() {
    }

    void assessed(Codes.RiskLevel found, boolean alert, LocalDate on) {
        level = found;
        assessedOn = on;
        reportOwed = reportOwed || alert;
        answerOwed = answerOwed || alert;
    }

    void mustReport() {
        mandatory = true;
        reportOwed = true;
        answerOwed = true;
    }

    void reported(Codes.ReportedTo to, LocalDate on) {
        reportedTo = to;
        reportedOn = on;
        reportOwed = false;
    }

    void answered(Codes.RiskLevel found, LocalDate on) {
        level = found;
        assessedOn = on;
        answerOwed = false;
    }

    /** {@return the level found last, or null} */
    public Codes.RiskLevel level() {
        return level;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    Codes.ReportedTo reportedTo() {
        return reportedTo;
    }

    /** {@return whether the law names to whom it is reported} */
    boolean mandatory() {
        return mandatory;
    }

    boolean reportOwed() {
        return reportOwed;
    }

    boolean answerOwed() {
        return answerOwed;
    }
}
