package org.fazhi.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One 法律明白人: who it is, what was learned, how long the card is valid. */
@Entity
@Table(name = "team_member")
public class TeamMember {

    @Id
    @Column(name = "file_id")
    private long fileId;
    private String name;
    private String phone;
    @Enumerated(EnumType.STRING)
    @Column(name = "member_group")
    private TeamData.Group group;
    @Enumerated(EnumType.STRING)
    private TeamData.Way way;
    private String address;
    @Column(name = "training_hours")
    private int hours;
    /** Trainings missed in a row. */
    private int missed;
    @Column(name = "valid_to")
    private LocalDate validTo;

    /** For JPA. */
    protected TeamMember() {
    }

    TeamMember(long fileId) {
        this.fileId = fileId;
    }

    void nominated(TeamData.Nomination data) {
        name = data.name();
        phone = data.phone();
        group = data.group();
        way = data.way();
        address = data.address();
    }

    void trained(TeamData.Training data) {
        if (Boolean.TRUE.equals(data.attended())) {
            hours += data.hours();
            missed = 0;
        } else {
            missed++;
        }
    }

    void certified(LocalDate until) {
        validTo = until;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    TeamData.Group group() {
        return group;
    }

    TeamData.Way way() {
        return way;
    }

    String address() {
        return address;
    }

    /** {@return hours of training attended so far} */
    int hours() {
        return hours;
    }

    int missed() {
        return missed;
    }

    /** {@return last day of the card, or null before the first one} */
    LocalDate validTo() {
        return validTo;
    }
}
