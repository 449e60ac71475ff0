package org.fazhi.mediation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/** One clause of an agreement: who owes whom what by when, and what was performed on it. Money is in yuan, to the last fen. */
@Entity
@Table(name = "mediation_clause")
public class AgreementClause {

    @Id
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private MediationCase mediation;
    private int edition;
    private int seq;
    @Enumerated(EnumType.STRING)
    private Codes.ClauseType type;
    @Column(name = "obligor_id")
    private Long obligor;
    @Column(name = "obligee_id")
    private Long obligee;
    private BigDecimal amount;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private String text;
    @Column(name = "disputed_on")
    private LocalDate disputedOn;
    private String dispute;
    @Column(name = "urged_on")
    private LocalDate urgedOn;
    @OneToMany(mappedBy = "clause", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<AgreementInstalment> instalments = new ArrayList<>();
    @OneToMany(mappedBy = "clause", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<AgreementReceipt> receipts = new ArrayList<>();

    /** For JPA. */
    protected AgreementClause() {
    }

    AgreementClause(MediationCase mediation, int edition, int seq, MediationData.Clause data, LongSupplier keys) {
        this.id = keys.getAsLong();
        this.mediation = mediation;
        this.edition = edition;
        this.seq = seq;
        this.type = data.type();
        this.obligor = data.obligor();
        this.obligee = data.obligee();
        this.amount = data.amount() == null || data.amount().signum() == 0 ? null : data.amount();
        this.dueOn = AgreementGuards.lastDay(data);
        this.text = data.text();
        if (amount != null) {
            var typed = AgreementGuards.schedule(data);
            var dues = typed != null && !typed.instalments().isEmpty() ? typed.instalments()
                    : dueOn == null ? List.<Schedule.Instalment>of() : List.of(new Schedule.Instalment(dueOn, amount));
            for (var due : dues) {
                instalments.add(new AgreementInstalment(keys.getAsLong(), this, instalments.size() + 1, due));
            }
        }
    }

    /** {@return what is owed and done, for {@link ClauseState}} */
    ClauseState.Terms terms() {
        return new ClauseState.Terms(type, amount, instalments.stream().map(i -> new Schedule.Instalment(i.dueOn(), i.amount())).toList(), dueOn, paid(),
                receipts.stream().anyMatch(AgreementReceipt::complete), !receipts.isEmpty(), disputedOn != null);
    }

    /** {@return how it stands on a day} */
    ClauseState on(LocalDate day) {
        return ClauseState.of(terms(), day);
    }

    void receives(AgreementReceipt receipt) {
        receipts.add(receipt);
    }

    void disputed(LocalDate since, String about) {
        disputedOn = since;
        dispute = about;
    }

    void urged(LocalDate on) {
        urgedOn = on;
    }

    /** {@return whether something of it is overdue on a day and nobody has been urged since} */
    boolean waitsForUrging(LocalDate day) {
        var since = on(day).overdueSince();
        return since != null && (urgedOn == null || !urgedOn.isAfter(since));
    }

    BigDecimal paid() {
        return receipts.stream().map(AgreementReceipt::amount).filter(a -> a != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the day of the latest performance, or null} */
    LocalDate lastReceived() {
        return receipts.stream().map(AgreementReceipt::receivedOn).max(Comparator.naturalOrder()).orElse(null);
    }

    /** {@return the days on which something of it falls due, in order} */
    List<LocalDate> dues() {
        return !instalments.isEmpty() ? instalments.stream().map(AgreementInstalment::dueOn).distinct().toList() : dueOn == null ? List.of() : List.of(dueOn);
    }

    List<AgreementInstalment> instalments() {
        return List.copyOf(instalments);
    }

    List<AgreementReceipt> receipts() {
        return List.copyOf(receipts);
    }

    long id() {
        return id;
    }

    int edition() {
        return edition;
    }

    int seq() {
        return seq;
    }

    Codes.ClauseType type() {
        return type;
    }

    Long obligor() {
        return obligor;
    }

    Long obligee() {
        return obligee;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String text() {
        return text;
    }

    LocalDate disputedOn() {
        return disputedOn;
    }

    String dispute() {
        return dispute;
    }
}
