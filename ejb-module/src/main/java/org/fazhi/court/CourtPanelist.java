package org.fazhi.court;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.fazhi.casework.conflict.PanelTier;

/** Somebody who sits over a matter, as it was when the panel was fixed. */
@Entity
@Table(name = "court_panelist")
public class CourtPanelist {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private CourtCase matter;
    private int seq;
    private String resource;
    @Column(name = "account_id")
    private Long accountId;
    private String name;
    private String unit;
    @Enumerated(EnumType.STRING)
    private PanelTier tier;

    /** For JPA. */
    protected CourtPanelist() {
    }

    CourtPanelist(CourtCase matter, int seq, Seat seat) {
        this.matter = matter;
        this.seq = seq;
        this.resource = seat.resource();
        this.accountId = seat.account();
        this.name = seat.name();
        this.unit = seat.unit();
        this.tier = seat.tier();
    }

    /**
     * A seat of a panel.
     *
     * @param resource key in the register of people, or null for somebody who was invited
     * @param account  the account, or null
     * @param name     name
     * @param unit     where the person works or serves
     * @param tier     what the person brings
     */
    record Seat(String resource, Long account, String name, String unit, PanelTier tier) {
    }

    Seat seat() {
        return new Seat(resource, accountId, name, unit, tier);
    }

    int seq() {
        return seq;
    }
}
