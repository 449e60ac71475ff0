package org.fazhi.mediation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.mediation.MediationData.Registration;
import org.fazhi.platform.Vault;

/** The facts of one mediation, under the key of its file. Changed only by {@link MediationEffects}, through the one door. */
@Entity
@Table(name = "mediation_case")
public class MediationCase {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    @Column(name = "committee_type")
    private Codes.CommitteeType committeeType;
    @Enumerated(EnumType.STRING)
    private Codes.CaseSource source;
    @Enumerated(EnumType.STRING)
    @Column(name = "entrusted_by")
    private Codes.EntrustedBy entrustedBy;
    @Enumerated(EnumType.STRING)
    private Codes.DisputeType type;
    private String cause;
    private String facts;
    private String requests;
    private BigDecimal amount;
    private String place;
    private boolean difficult;
    private boolean violence;
    @Column(name = "public_session")
    private boolean publicSession = true;
    @Column(name = "written_wanted")
    private boolean writtenWanted;
    @Column(name = "applied_on")
    private LocalDate appliedOn;
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_code")
    private Codes.RefusalCode refusalCode;
    @Enumerated(EnumType.STRING)
    private Codes.Outcome outcome;
    @Column(name = "mediator_signed")
    private LocalDate mediatorSigned;
    @Column(name = "sealed_on")
    private LocalDate sealedOn;
    @Column(name = "effective_on")
    private LocalDate effectiveOn;
    @Column(name = "not_confirmable")
    private String notConfirmable;
    @Enumerated(EnumType.STRING)
    private Codes.PerformanceStatus performance = Codes.PerformanceStatus.NOT_DUE;
    @Column(name = "last_due_on")
    private LocalDate lastDueOn;
    private int extensions;
    @Column(name = "next_session")
    private LocalDateTime nextSession;
    @Column(name = "next_place")
    private String nextPlace;
    @Column(name = "arbitration_told_on")
    private LocalDate arbitrationToldOn;
    @Column(name = "victim_consent_on")
    private LocalDate victimConsentOn;
    @Embedded
    private Referral referral = new Referral();
    @Embedded
    private Safety safety = new Safety();
    @Embedded
    private Archive archive = new Archive();
    @OneToMany(mappedBy = "mediation", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<MediationParty> parties = new ArrayList<>();
    @OneToMany(mappedBy = "mediation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("edition, seq")
    private List<AgreementClause> clauses = new ArrayList<>();
    @Embedded
    private Aftermath aftermath = new Aftermath();
    @Embedded
    private Confirmation confirmation = new Confirmation();
    @Transient
    private CommitteeDesk desk;

    /** For JPA. */
    protected MediationCase() {
    }

    MediationCase(long fileId) {
        this.fileId = fileId;
    }

    /** Gives the facts what they need beyond their own rows. */
    MediationCase with(CommitteeDesk help) {
        this.desk = help;
        return this;
    }

    /** {@return how it came and where it is to go} */
    Referral referral() {
        if (referral == null) { // JPA makes no part of a row whose columns of it are all empty
            referral = new Referral();
        }
        return referral;
    }

    /** {@return what is known of the danger} */
    Safety safety() {
        return safety;
    }

    /** {@return where it stands on its way to the shelf} */
    Archive archive() {
        return archive;
    }

    CommitteeDesk desk() {
        return desk;
    }

    void register(Registration r, Codes.CommitteeType committee, LocalDate on, Vault vault) {
        committeeType = committee;
        source = r.source();
        entrustedBy = r.entrustedBy();
        referral().came(r.letterNo());
        type = r.type();
        cause = r.cause();
        facts = r.facts();
        requests = r.requests();
        amount = r.amount();
        place = r.place();
        difficult = Boolean.TRUE.equals(r.difficult());
        violence = Boolean.TRUE.equals(r.violence());
        publicSession = !Boolean.TRUE.equals(r.confidential());
        appliedOn = r.appliedOn() == null || r.appliedOn().isAfter(on) ? on : r.appliedOn();
        for (int i = 0; i < r.parties().size(); i++) {
            parties.add(new MediationParty(this, i + 1, r.parties().get(i), vault));
        }
        // Whoever applied in person has agreed by applying.
        if (source == Codes.CaseSource.APPLICATION) {
            parties.stream().filter(p -> p.side() == Codes.Side.APPLICANT)
                    .forEach(p -> p.answers(Codes.ConsentAnswer.YES, Codes.ConsentMethod.WRITTEN, appliedOn));
        }
    }

    void accepted(LocalDate on, boolean hard) {
        acceptedOn = on;
        difficult = difficult || hard;
    }

    void refused(Codes.RefusalCode code) {
        refusalCode = code;
    }

    void begins(boolean open, boolean written) {
        publicSession = publicSession && open;
        writtenWanted = writtenWanted || written;
    }

    void meetsNext(LocalDateTime when, String where) {
        nextSession = when;
        nextPlace = where;
    }

    void arbitrationTold(LocalDate on) {
        arbitrationToldOn = on;
    }

    LocalDate arbitrationToldOn() {
        return arbitrationToldOn;
    }

    void victimConsents(LocalDate on) {
        victimConsentOn = on;
    }

    LocalDate victimConsentOn() {
        return victimConsentOn;
    }

    void extended() {
        extensions++;
    }

    void drafted(String notConfirmableClauses, LocalDate lastDue) {
        notConfirmable = notConfirmableClauses;
        lastDueOn = lastDue;
        mediatorSigned = null;
        sealedOn = null;
        parties.forEach(p -> p.signs(null));
    }

    void mediatorSigns(LocalDate on) {
        mediatorSigned = on;
    }

    void sealed(LocalDate seal, LocalDate effective) {
        sealedOn = seal;
        agreed(effective, Codes.Outcome.AGREED_WRITTEN);
    }

    void agreed(LocalDate effective, Codes.Outcome how) {
        effectiveOn = effective;
        endsWith(how);
    }

    /** The seal of the agreement that stays in force after a new one was given up. */
    void sealedAgain(LocalDate seal) {
        sealedOn = seal;
    }

    void performed(Codes.PerformanceStatus how) {
        performance = how;
    }

    void terminated(Codes.Outcome how) {
        endsWith(how);
    }

    /** With the mediation over nobody is to come to the session that had been agreed. */
    private void endsWith(Codes.Outcome how) {
        outcome = how;
        meetsNext(null, null);
    }

    /** {@return whether nothing more is to come: ended without agreement, or performed in full} */
    boolean ended() {
        return outcome != null && effectiveOn == null || performance == Codes.PerformanceStatus.PERFORMED;
    }

    boolean fullyPerformed() {
        return performance == Codes.PerformanceStatus.PERFORMED;
    }

    boolean allAgree() {
        return parties.stream().allMatch(p -> p.consent() == Codes.ConsentAnswer.YES);
    }

    boolean anyRefuses() {
        return parties.stream().anyMatch(p -> p.consent() == Codes.ConsentAnswer.NO);
    }

    boolean signedByAll() {
        return mediatorSigned != null && parties.stream().allMatch(p -> p.signedOn() != null);
    }

    Optional<MediationParty> party(Long id) {
        return parties.stream().filter(p -> id != null && p.id() == id).findFirst();
    }

    /** {@return the key} */
    public long fileId() {
        return fileId;
    }

    /** {@return the parties, in the order of registration} */
    public List<MediationParty> parties() {
        return List.copyOf(parties);
    }

    /** {@return the dispute type} */
    public Codes.DisputeType type() {
        return type;
    }

    /** {@return the day on which the application was received} */
    public LocalDate appliedOn() {
        return appliedOn;
    }

    /** {@return the day on which the agreement took effect (人民调解法29、30), or null} */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    Codes.CommitteeType committeeType() {
        return committeeType;
    }

    Codes.CaseSource source() {
        return source;
    }

    Codes.EntrustedBy entrustedBy() {
        return entrustedBy;
    }

    String cause() {
        return cause;
    }

    String facts() {
        return facts;
    }

    String requests() {
        return requests;
    }

    BigDecimal amount() {
        return amount;
    }

    String place() {
        return place;
    }

    boolean difficult() {
        return difficult;
    }

    boolean violence() {
        return violence;
    }

    boolean publicSession() {
        return publicSession;
    }

    boolean writtenWanted() {
        return writtenWanted;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    Codes.RefusalCode refusalCode() {
        return refusalCode;
    }

    Codes.Outcome outcome() {
        return outcome;
    }

    LocalDate mediatorSigned() {
        return mediatorSigned;
    }

    LocalDate sealedOn() {
        return sealedOn;
    }

    String notConfirmable() {
        return notConfirmable;
    }

    /** {@return performance as of the last act; on any other day ask {@link Agreements#performance}} */
    Codes.PerformanceStatus performance() {
        return performance;
    }

    /** {@return the clauses of every agreement on the file, drafts among them; live, see {@link Agreements}} */
    List<AgreementClause> clauses() {
        return clauses;
    }

    Aftermath aftermath() {
        return aftermath;
    }

    Confirmation confirmation() {
        return confirmation;
    }

    LocalDate lastDueOn() {
        return lastDueOn;
    }

    int extensions() {
        return extensions;
    }

    LocalDateTime nextSession() {
        return nextSession;
    }

    String nextPlace() {
        return nextPlace;
    }
}
