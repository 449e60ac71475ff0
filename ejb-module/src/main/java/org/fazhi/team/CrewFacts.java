package org.fazhi.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A professional team: what it can do, whom to call, from when to when. */
@Entity
@Table(name = "team_crew")
public class CrewFacts {

    @Id
    @Column(name = "file_id")
    private long fileId;
    private String name;
    @Enumerated(EnumType.STRING)
    private CrewData.Kind kind;
    private String leader;
    private String phone;
    @Column(name = "responder_id")
    private Long responder;
    private String duty;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_to")
    private LocalDate to;

    /** For JPA. */
    protected CrewFacts() {
    }

    CrewFacts(long fileId) {
        this.fileId = fileId;
    }

    void registered(CrewData.Registration d, LocalDate on) {
        name = d.name();
        kind = d.kind();
        responder = d.responder();
        duty = d.duty();
        from = d.since() == null ? on : d.since();
        contact(d.leader(), d.phone());
    }

    void contact(String who, String number) {
        leader = who;
        phone = number;
    }

    void ends(LocalDate since) {
        to = since;
    }

    String name() {
        return name;
    }

    CrewData.Kind kind() {
        return kind;
    }

    String leader() {
        return leader;
    }

    String phone() {
        return phone;
    }

    Long responder() {
        return responder;
    }

    String duty() {
        return duty;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }
}
