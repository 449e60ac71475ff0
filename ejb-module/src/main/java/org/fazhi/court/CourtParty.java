package org.fazhi.court;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.mediation.Codes;
import org.fazhi.platform.Vault;

/** Somebody whom a matter concerns. */
@Entity
@Table(name = "court_party")
public class CourtParty {

    /** Keys of parties: the file's key and a place, so that they need no sequence of their own. */
    private static final int MOST = 64;

    @Id
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private CourtCase matter;
    private int seq;
    @Enumerated(EnumType.STRING)
    private Codes.Side side;
    @Enumerated(EnumType.STRING)
    private Codes.PartyKind kind;
    private String name;
    @Column(name = "id_sealed")
    private String idSealed;
    @Column(name = "id_digest")
    private String idDigest;
    @Column(name = "id_mask")
    private String idMask;
    @Enumerated(EnumType.STRING)
    private Codes.Gender gender;
    @Column(name = "born_on")
    private LocalDate bornOn;
    private String phone;
    private String address;
    private String representative;
    private String agent;
    @Column(name = "told_on")
    private LocalDate toldOn;

    /** For JPA. */
    protected CourtParty() {
    }

    CourtParty(CourtCase matter, int seq, CourtData.Party data, Vault vault) {
        this.id = matter.fileId() * MOST + seq;
        this.matter = matter;
        this.seq = seq;
        this.side = data.side();
        this.kind = data.kind();
        this.name = data.name();
        this.phone = data.phone();
        this.gender = data.gender();
        this.bornOn = data.bornOn();
        this.address = data.address();
        this.representative = data.representative();
        this.agent = data.agent();
        if (data.idNumber() != null) {
            this.idSealed = vault.seal(data.idNumber(), place());
            this.idDigest = vault.digest(data.idNumber());
            this.idMask = IdNumber.mask(data.idNumber());
            this.gender = IdNumber.male(data.idNumber()) ? Codes.Gender.MALE : Codes.Gender.FEMALE;
            this.bornOn = IdNumber.birthday(data.idNumber());
        }
    }

    private String place() {
        return "court_party.id:" + id;
    }

    /** {@return the fields of a party of people's mediation, on a side} */
    Map<String, Object> asParty(Codes.Side as, Vault vault) {
        var out = new HashMap<String, Object>();
        out.put("side", as.name());
        out.put("kind", kind.name());
        out.put("name", name);
        out.put("idNumber", vault.open(idSealed, place()));
        out.put("phone", phone);
        out.put("gender", gender == null ? null : gender.name());
        out.put("bornOn", bornOn);
        out.put("address", address);
        out.put("representative", representative);
        out.put("agent", agent);
        return out;
    }

    Conflict.Other forConflict() {
        return new Conflict.Other(name, person(), idDigest, bornOn, address, agent, representative);
    }

    void told(LocalDate on) {
        toldOn = on;
    }

    long id() {
        return id;
    }

    int seq() {
        return seq;
    }

    Codes.Side side() {
        return side;
    }

    boolean person() {
        return kind == Codes.PartyKind.PERSON;
    }

    /** {@return age in full years on a day, or null when the birthday is not known} */
    Integer ageOn(LocalDate day) {
        return bornOn == null || !person() ? null : Period.between(bornOn, day).getYears();
    }

    String name() {
        return name;
    }

    String idDigest() {
        return idDigest;
    }

    String idMask() {
        return idMask;
    }

    String phone() {
        return phone;
    }

    String address() {
        return address;
    }

    String agent() {
        return agent;
    }

    LocalDate toldOn() {
        return toldOn;
    }
}
