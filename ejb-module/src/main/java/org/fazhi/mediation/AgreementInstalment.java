package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A sum of a clause and the last day on which it may be paid; a clause that is paid at once has one. */
@Entity
@Table(name = "mediation_instalment")
public class AgreementInstalment {

    @Id
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "clause_id")
    private AgreementClause clause;
    private int seq;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private BigDecimal amount;

    /** For JPA. */
    protected AgreementInstalment() {
    }

    AgreementInstalment(long id, AgreementClause clause, int seq, Schedule.Instalment due) {
        this.id = id;
        this.clause = clause;
        this.seq = seq;
        this.dueOn = due.dueOn();
        this.amount = due.sum();
    }

    int seq() {
        return seq;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    BigDecimal amount() {
        return amount;
    }
}
