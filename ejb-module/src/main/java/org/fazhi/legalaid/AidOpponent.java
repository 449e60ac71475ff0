package org.fazhi.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.platform.Vault;

/** Somebody on the other side; kept for the check of conflicts. */
@Entity
@Table(name = "aid_opponent")
public class AidOpponent {

    /** Keys: the file's key and a place, so that they need no sequence of their own. */
    private static final int MOST = 64;

    @Id
    private long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private AidCase aid;
    private int seq;
    private String name;
    @Column(name = "id_digest")
    private String idDigest;
    @Column(name = "id_mask")
    private String idMask;
    private String agent;
    @Column(name = "agent_unit")
    private String agentUnit;

    /** For JPA. */
    protected AidOpponent() {
    }

    AidOpponent(AidCase aid, int seq, AidData.Opponent data, Vault vault) {
        this.id = aid.fileId() * MOST + seq;
        this.aid = aid;
        this.seq = seq;
        this.name = data.name();
        this.idDigest = vault.digest(data.idNumber());
        this.idMask = data.idNumber() == null ? null : IdNumber.mask(data.idNumber());
        this.agent = data.agent();
        this.agentUnit = data.agentUnit();
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

    String agent() {
        return agent;
    }

    String agentUnit() {
        return agentUnit;
    }
}
