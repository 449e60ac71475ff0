package org.fazhi.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** From receipt to decision, objection and termination. */
@Embeddable
public class AidProgress {

    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "served_on")
    private LocalDate servedOn;
    private int supplements;
    @Column(name = "supplement_items")
    private String supplementItems;
    @Column(name = "in_scope")
    private Boolean inScope;
    private Boolean represented;
    @Enumerated(EnumType.STRING)
    @Column(name = "urgent_ground")
    private AidCodes.UrgentGround urgentGround;
    @Column(name = "limitation_on")
    private LocalDate limitationOn;
    private boolean urgent;
    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_code")
    private AidCodes.RefusalCode refusalCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "termination_code")
    private AidCodes.TerminationCode terminationCode;
    @Column(name = "granted_on")
    private LocalDate grantedOn;
    @Column(name = "objected_on")
    private LocalDate objectedOn;
    @Column(name = "postmark_on")
    private LocalDate postmarkOn;
    @Enumerated(EnumType.STRING)
    private AidStatus contested;

    void received(LocalDate on) {
        receivedOn = on;
    }

    void asked(String items, LocalDate served) {
        supplements++;
        supplementItems = supplementItems == null ? items : supplementItems + "\n" + items;
        servedOn = served;
    }

    void reviewed(boolean scope, boolean alreadyRepresented) {
        inScope = scope;
        represented = alreadyRepresented;
    }

    void urgent(AidCodes.UrgentGround ground, LocalDate limitation) {
        urgent = true;
        urgentGround = ground;
        limitationOn = limitation;
    }

    void granted(LocalDate on) {
        grantedOn = on;
        refusalCode = null;
    }

    void refused(AidCodes.RefusalCode code, LocalDate served) {
        refusalCode = code;
        servedOn = served;
    }

    void terminated(AidCodes.TerminationCode code, LocalDate served) {
        terminationCode = code;
        servedOn = served;
    }

    void objected(AidStatus against, LocalDate on, LocalDate postmark) {
        contested = against;
        objectedOn = on;
        postmarkOn = postmark;
    }

    void decided(LocalDate served) {
        servedOn = served;
    }

    void restored() {
        terminationCode = null;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    int supplements() {
        return supplements;
    }

    String supplementItems() {
        return supplementItems;
    }

    Boolean inScope() {
        return inScope;
    }

    Boolean represented() {
        return represented;
    }

    AidCodes.UrgentGround urgentGround() {
        return urgentGround;
    }

    LocalDate limitationOn() {
        return limitationOn;
    }

    boolean urgent() {
        return urgent;
    }

    AidCodes.RefusalCode refusalCode() {
        return refusalCode;
    }

    AidCodes.TerminationCode terminationCode() {
        return terminationCode;
    }

    LocalDate grantedOn() {
        return grantedOn;
    }

    LocalDate objectedOn() {
        return objectedOn;
    }

    LocalDate postmarkOn() {
        return postmarkOn;
    }

    AidStatus contested() {
        return contested;
    }
}
