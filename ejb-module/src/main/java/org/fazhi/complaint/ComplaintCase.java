package org.fazhi.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.casework.form.IdNumber;

/** What somebody complains of, and what came of it. Changed only by the effects of its steps, through the one door. */
@Entity
@Table(name = "complaint_case")
public class ComplaintCase {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    private ComplaintData.Channel channel;
    @Enumerated(EnumType.STRING)
    private ComplaintData.Complainant complainant;
    private String name;
    @Column(name = "id_digest")
    private String idDigest;
    @Column(name = "id_mask")
    private String idMask;
    private String phone;
    private String address;
    @Enumerated(EnumType.STRING)
    private ComplaintData.Respondent respondent;
    @Column(name = "respondent_name")
    private String respondentName;
    @Column(name = "respondent_unit")
    private String respondentUnit;
    @Enumerated(EnumType.STRING)
    private ComplaintData.Ground ground;
    @Column(name = "aid_file")
    private Long aidFile;
    private String facts;
    private String requests;
    private String evidence;
    @Column(name = "asked_on")
    private LocalDate askedOn;
    private int investigations;
    @Enumerated(EnumType.STRING)
    private ComplaintData.Finding finding;
    private String found;
    private String measures = "";
    private boolean followed;
    @Enumerated(EnumType.STRING)
    private ComplaintData.Satisfaction satisfaction;
    @Transient
    private ComplaintDesk desk;

    /** For JPA. */
    protected ComplaintCase() {
    }

    ComplaintCase(long fileId) {
        this.fileId = fileId;
    }

    ComplaintCase with(ComplaintDesk help) {
        this.desk = help;
        return this;
    }

    void registered(ComplaintData.Registration r, Long about) {
        channel = r.channel();
        complainant = r.complainant();
        name = r.name();
        idDigest = desk.digest(r.idNumber());
        idMask = r.idNumber() == null ? null : IdNumber.mask(r.idNumber());
        phone = r.phone();
        address = r.address();
        respondent = r.respondent();
        respondentName = r.respondentName();
        respondentUnit = r.respondentUnit();
        ground = r.ground();
        aidFile = about;
        facts = r.facts();
        requests = r.requests();
        evidence = r.evidence();
    }

    void asked(LocalDate servedOn) {
        askedOn = servedOn;
    }

    void investigated() {
        investigations++;
    }

    void proposed(ComplaintData.Proposal p) {
        finding = p.finding();
        found = p.found();
        measures = p.measures().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    void sentBack() {
        finding = null;
        found = null;
        measures = "";
    }

    void followed() {
        followed = true;
    }

    void closed(ComplaintData.Satisfaction how) {
        satisfaction = how;
    }

    long fileId() {
        return fileId;
    }

    ComplaintData.Channel channel() {
        return channel;
    }

    ComplaintData.Complainant complainant() {
        return complainant;
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

    ComplaintData.Respondent respondent() {
        return respondent;
    }

    String respondentName() {
        return respondentName;
    }

    String respondentUnit() {
        return respondentUnit;
    }

    ComplaintData.Ground ground() {
        return ground;
    }

    Long aidFile() {
        return aidFile;
    }

    String facts() {
        return facts;
    }

    String requests() {
        return requests;
    }

    String evidence() {
        return evidence;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    int investigations() {
        return investigations;
    }

    ComplaintData.Finding finding() {
        return finding;
    }

    String found() {
        return found;
    }

    List<ComplaintData.Measure> measures() {
        return measures.isEmpty() ? List.of() : Arrays.stream(measures.split(",")).map(ComplaintData.Measure::valueOf).toList();
    }

    /** {@return whether what was ordered was followed up} */
    boolean isFollowed() {
        return followed;
    }

    ComplaintData.Satisfaction satisfaction() {
        return satisfaction;
    }

    ComplaintDesk desk() {
        return desk;
    }
}
