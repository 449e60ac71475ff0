package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.casework.SealedIdentity;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Vault;

/** A party of a dispute, with what it agreed to, was told and signed. */
@Entity
@Table(name = "mediation_party")
public class MediationParty {

    /** Keys of parties: the file's key and a place, so that they need no sequence of their own. */
    private static final int MOST_PARTIES = 64;

    @Id
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private MediationCase mediation;
    private int seq;
    @Enumerated(EnumType.STRING)
    private Codes.Side side;
    @Enumerated(EnumType.STRING)
    private Codes.PartyKind kind;
    private String name;
    @Embedded
    private SealedIdentity identity;
    @Enumerated(EnumType.STRING)
    private Codes.Gender gender;
    @Column(name = "born_on")
    private LocalDate bornOn;
    private String phone;
    private String ethnicity;
    private String occupation;
    private String address;
    private String representative;
    private String agent;
    @Enumerated(EnumType.STRING)
    private Codes.Capacity capacity;
    @Column(name = "agent_powers")
    private String agentPowers = "";
    private boolean spokesman;
    @Enumerated(EnumType.STRING)
    private Codes.ConsentAnswer consent;
    @Column(name = "consent_on")
    private LocalDate consentOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "consent_method")
    private Codes.ConsentMethod consentMethod;
    @Column(name = "notified_on")
    private LocalDate notifiedOn;
    @Column(name = "signed_on")
    private LocalDate signedOn;

    /** For JPA. */
    protected MediationParty() {
    }

    MediationParty(MediationCase mediation, int seq, MediationData.Party data, Vault vault) {
        this.id = mediation.fileId() * MOST_PARTIES + seq;
        this.mediation = mediation;
        this.seq = seq;
        this.side = data.side();
        this.kind = data.kind();
        this.name = data.name();
        this.phone = data.phone();
        this.gender = data.gender();
        this.bornOn = data.bornOn();
        this.ethnicity = data.ethnicity();
        this.occupation = data.occupation();
        this.address = data.address();
        this.representative = data.representative();
        this.agent = data.agent();
        this.identity = SealedIdentity.of(data.idNumber(), place(), vault);
        if (data.idNumber() != null) {
            this.gender = IdNumber.male(data.idNumber()) ? Codes.Gender.MALE : Codes.Gender.FEMALE;
            this.bornOn = IdNumber.birthday(data.idNumber());
        }
    }

    /** {@return the key} */
    public long id() {
        return id;
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the side} */
    public Codes.Side side() {
        return side;
    }

    boolean person() {
        return kind == Codes.PartyKind.PERSON;
    }

    /** {@return age in full years on a day, or null when the birthday is not known} */
    public Integer ageOn(LocalDate day) {
        return bornOn == null || !person() ? null : Period.between(bornOn, day).getYears();
    }

    String idNumber(Vault vault) {
        return SealedIdentity.known(identity).number(vault, place());
    }

    private String place() {
        return "mediation_party.id:" + id;
    }

    LocalDate bornOn() {
        return bornOn;
    }

    String idMask() {
        return SealedIdentity.known(identity).mask();
    }

    String idDigest() {
        return SealedIdentity.known(identity).digest();
    }

    Codes.Gender gender() {
        return gender;
    }

    String phone() {
        return phone;
    }

    String phoneMask() {
        return PhoneNumber.mask(phone);
    }

    String ethnicity() {
        return ethnicity;
    }

    String occupation() {
        return occupation;
    }

    String address() {
        return address;
    }

    String representative() {
        return representative;
    }

    String agent() {
        return agent;
    }

    /** {@return whether somebody must act for it: a minor, or an adult found to lack full capacity (民法典19–23)} */
    boolean lacksCapacity(LocalDate day, int adultAge) {
        return capacity != null || ageOn(day) != null && ageOn(day) < adultAge;
    }

    Codes.Capacity capacity() {
        return capacity;
    }

    boolean spokesman() {
        return spokesman;
    }

    List<Codes.AgentPower> agentPowers() {
        return agentPowers.isEmpty() ? List.of() : Arrays.stream(agentPowers.split(",")).map(Codes.AgentPower::valueOf).toList();
    }

    boolean agentMay(Codes.AgentPower power) {
        return agent != null && agentPowers().contains(power);
    }

    void authorises(String name, List<Codes.AgentPower> powers) {
        this.agent = name;
        this.agentPowers = powers.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    void represented(String guardian, Codes.Capacity found) {
        this.representative = guardian;
        this.capacity = found;
    }

    void speaks(boolean forTheSide) {
        this.spokesman = forTheSide;
    }

    Codes.ConsentAnswer consent() {
        return consent;
    }

    LocalDate consentOn() {
        return consentOn;
    }

    Codes.ConsentMethod consentMethod() {
        return consentMethod;
    }

    LocalDate notifiedOn() {
        return notifiedOn;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    void answers(Codes.ConsentAnswer answer, Codes.ConsentMethod method, LocalDate on) {
        this.consent = answer;
        this.consentMethod = method;
        this.consentOn = on;
    }

    void notified(LocalDate on) {
        this.notifiedOn = on;
    }

    void signs(LocalDate on) {
        this.signedOn = on;
    }
}
