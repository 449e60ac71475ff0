package org.fazhi.station;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody who works at a station, with the duty. No identity numbers and no private telephones: the sheet is public. */
@Entity
@Table(name = "station_member")
public class StationMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private StationFile station;
    private int seq;
    private String name;
    @Enumerated(EnumType.STRING)
    private StationCodes.StaffRole role;
    private String qualification;
    private String duty;

    /** For JPA. */
    protected StationMember() {
    }

    StationMember(StationFile station, int seq, StationData.Member data) {
        this.station = station;
        this.seq = seq;
        this.name = data.name();
        this.role = data.role();
        this.qualification = data.qualification();
        this.duty = data.duty();
    }

    StationData.Member data() {
        return new StationData.Member(name, role, qualification, duty);
    }

    int seq() {
        return seq;
    }
}
