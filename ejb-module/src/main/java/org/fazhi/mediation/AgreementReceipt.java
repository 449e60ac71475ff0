package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was performed on a clause on one day. Never changed and never deleted: a mistake is set right by a further one. */
@Entity
@Table(name = "mediation_receipt")
public class AgreementReceipt {

    @Id
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "clause_id")
    private AgreementClause clause;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    private BigDecimal amount;
    private boolean complete;
    private String payer;
    @Enumerated(EnumType.STRING)
    private PerformanceData.Proof proof;
    private String note;

    /** For JPA. */
    protected AgreementReceipt() {
    }

    AgreementReceipt(long id, AgreementClause clause, LocalDate receivedOn, PerformanceData.Receipt data) {
        this.id = id;
        this.clause = clause;
        this.receivedOn = receivedOn;
        this.amount = data.amount();
        this.complete = Boolean.TRUE.equals(data.complete());
        this.payer = data.payer();
        this.proof = data.proof();
        this.note = data.note();
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** {@return yuan, or null for what is not money} */
    BigDecimal amount() {
        return amount;
    }

    boolean complete() {
        return complete;
    }

    String payer() {
        return payer;
    }

    PerformanceData.Proof proof() {
        return proof;
    }

    String note() {
        return note;
    }
}
