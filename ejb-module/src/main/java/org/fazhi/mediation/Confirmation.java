package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Where the judicial confirmation of the agreement in force stands (domain.md 1.10). */
@Embeddable
public class Confirmation {

    /** Its states, a procedure of its own inside {@link MediationStatus#AGREED}. */
    public enum State {
        /** 未申请. */ NOT_REQUESTED,
        /** 拟申请: the parties want it. */ INTENT_RECORDED,
        /** 已提交. */ SUBMITTED,
        /** 法院已受理. */ COURT_ACCEPTED,
        /** 法院不予受理. */ COURT_REJECTED,
        /** 确认有效. */ CONFIRMED,
        /** 驳回申请. */ DISMISSED,
        /** 已撤回. */ WITHDRAWN
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "conf_state")
    private State state = State.NOT_REQUESTED;
    @Column(name = "conf_intent_on")
    private LocalDate intentOn;
    @Column(name = "conf_submitted_on")
    private LocalDate submittedOn;
    @Column(name = "conf_court")
    private String court;
    @Column(name = "conf_case_no")
    private String caseNo;
    @Column(name = "conf_received_on")
    private LocalDate receivedOn;
    @Column(name = "conf_ruled_on")
    private LocalDate ruledOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "conf_ground")
    private ConfirmationData.RefusalGround ground;
    @Column(name = "conf_cleared_on")
    private LocalDate clearedOn;
    @Column(name = "conf_cleared_by")
    private String clearedBy;
    @Column(name = "conf_cleared_why")
    private String clearedWhy;

    /** Nobody asked for it yet. */
    public Confirmation() {
        // every field has its default
    }

    /** A new agreement has taken the place of the one that this was about. */
    void forget() {
        state = State.NOT_REQUESTED;
        intentOn = null;
        submittedOn = null;
        court = null;
        caseNo = null;
        receivedOn = null;
        ruledOn = null;
        ground = null;
        clearedOn = null;
        clearedBy = null;
        clearedWhy = null;
    }

    void wanted(LocalDate on) {
        state = State.INTENT_RECORDED;
        intentOn = on;
        submittedOn = null;
        receivedOn = null;
        ground = null;
    }

    void cleared(LocalDate on, String by, String why) {
        clearedOn = on;
        clearedBy = by;
        clearedWhy = why;
    }

    void goesTo(String name) {
        court = name;
    }

    void submitted(LocalDate on) {
        state = State.SUBMITTED;
        submittedOn = on;
    }

    void accepted(LocalDate on, String number) {
        state = State.COURT_ACCEPTED;
        receivedOn = on;
        caseNo = number;
    }

    void rejected(LocalDate on, ConfirmationData.RefusalGround why) {
        state = State.COURT_REJECTED;
        receivedOn = on;
        ground = why;
    }

    void confirmed(LocalDate on, String number) {
        state = State.CONFIRMED;
        ruledOn = on;
        caseNo = number;
    }

    void dismissed(LocalDate on, String number, ConfirmationData.RefusalGround why) {
        state = State.DISMISSED;
        ruledOn = on;
        caseNo = number;
        ground = why;
    }

    void withdrawn() {
        state = State.WITHDRAWN;
    }

    State state() {
        return state;
    }

    LocalDate intentOn() {
        return intentOn;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    String court() {
        return court;
    }

    String caseNo() {
        return caseNo;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate ruledOn() {
        return ruledOn;
    }

    ConfirmationData.RefusalGround ground() {
        return ground;
    }

    /** {@return whether a jurist let the agreement pass although a clause looks unfit} */
    boolean cleared() {
        return clearedOn != null;
    }

    LocalDate clearedOn() {
        return clearedOn;
    }

    String clearedBy() {
        return clearedBy;
    }

    String clearedWhy() {
        return clearedWhy;
    }
}
