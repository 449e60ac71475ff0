package org.fazhi.deliberation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.casework.Staff;

/** One topic of a neighbourhood. Changed only by {@link DeliberationEffects}, through the one door. */
@Entity
@Table(name = "deliberation_topic")
public class DeliberationTopic {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    private DeliberationCodes.Scope scope;
    @Enumerated(EnumType.STRING)
    private DeliberationCodes.Origin origin;
    private String subject;
    private String content;
    private String proposer;
    private Integer supporters;
    @Enumerated(EnumType.STRING)
    @Column(name = "owners_item")
    private OwnersItem ownersItem;
    @Enumerated(EnumType.STRING)
    private DeliberationCodes.Rule rule;
    @Enumerated(EnumType.STRING)
    private DeliberationCodes.Unit counted;
    @Column(name = "survey_findings")
    private String findings;
    @Enumerated(EnumType.STRING)
    private DeliberationCodes.Opinion opinion;
    private String advice;
    private String adviser;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "held_at")
    private LocalTime heldAt;
    @Column(name = "held_place")
    private String heldPlace;
    @Column(name = "all_persons")
    private Integer all;
    private Integer came;
    @Column(name = "all_area")
    private BigDecimal allArea;
    private BigDecimal area;
    @Column(name = "votes_for")
    private Integer votesFor;
    @Column(name = "area_for")
    private BigDecimal areaFor;
    @Enumerated(EnumType.STRING)
    private DeliberationCodes.Outcome outcome;
    private String resolution;
    @Enumerated(EnumType.STRING)
    private DeliberationCodes.Grade grade;
    @OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<DeliberationDuty> duties = new ArrayList<>();
    @Transient
    private Staff staff;

    /** For JPA. */
    protected DeliberationTopic() {
    }

    DeliberationTopic(long fileId) {
        this.fileId = fileId;
    }

    DeliberationTopic with(Staff help) {
        this.staff = help;
        return this;
    }

    void proposed(DeliberationData.Proposal p) {
        scope = p.scope();
        origin = p.origin();
        subject = p.subject();
        content = p.content();
        proposer = p.proposer();
        supporters = p.supporters();
        ownersItem = p.ownersItem();
    }

    void screened(DeliberationData.Screening s) {
        subject = s.subject();
        rule = s.rule();
        counted = s.counted();
        ownersItem = s.ownersItem();
        adviser = s.adviser();
    }

    void surveyed(String found) {
        findings = found;
    }

    void advised(DeliberationData.LegalOpinion o) {
        opinion = o.opinion();
        advice = o.advice();
        adviser = o.adviser();
    }

    void appointed(LocalDate on, LocalTime at, String where) {
        heldOn = on;
        heldAt = at;
        heldPlace = where;
    }

    void held(DeliberationData.Meeting m, LocalDate on) {
        heldOn = on;
        heldAt = null;
        all = m.all();
        came = m.came();
        allArea = m.allArea();
        area = m.area();
    }

    void voted(int persons, BigDecimal square) {
        votesFor = persons;
        areaFor = square;
    }

    void decided(DeliberationCodes.Outcome how, String what, List<DeliberationData.Duty> tasks) {
        outcome = how;
        resolution = what;
        duties.subList(Math.min(tasks.size(), duties.size()), duties.size()).clear();
        for (int i = 0; i < tasks.size(); i++) {
            if (i < duties.size()) {
                duties.get(i).tell(tasks.get(i));
            } else {
                duties.add(new DeliberationDuty(this, i + 1, tasks.get(i)));
            }
        }
    }

    /** Begins again: the opinion was about another text. */
    void back() {
        opinion = null;
        advice = null;
        outcome = null;
        resolution = null;
        votesFor = null;
        areaFor = null;
        appointed(null, null, null);
    }

    void evaluated(DeliberationCodes.Grade by) {
        grade = by;
    }

    Quorum.Turnout turnout() {
        return new Quorum.Turnout(all, came, allArea, area);
    }

    /** {@return the last day of the tasks, or the day itself} */
    LocalDate lastDue(LocalDate on) {
        return duties.stream().map(DeliberationDuty::dueOn).filter(d -> d.isAfter(on)).max(LocalDate::compareTo).orElse(on);
    }

    long fileId() {
        return fileId;
    }

    DeliberationCodes.Scope scope() {
        return scope;
    }

    DeliberationCodes.Origin origin() {
        return origin;
    }

    String subject() {
        return subject;
    }

    String content() {
        return content;
    }

    String proposer() {
        return proposer;
    }

    Integer supporters() {
        return supporters;
    }

    OwnersItem ownersItem() {
        return ownersItem;
    }

    DeliberationCodes.Rule rule() {
        return rule;
    }

    DeliberationCodes.Unit counted() {
        return counted;
    }

    String findings() {
        return findings;
    }

    DeliberationCodes.Opinion opinion() {
        return opinion;
    }

    String advice() {
        return advice;
    }

    String adviser() {
        return adviser;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime heldAt() {
        return heldAt;
    }

    String heldPlace() {
        return heldPlace;
    }

    Integer came() {
        return came;
    }

    Integer votesFor() {
        return votesFor;
    }

    BigDecimal areaFor() {
        return areaFor;
    }

    DeliberationCodes.Outcome outcome() {
        return outcome;
    }

    String resolution() {
        return resolution;
    }

    DeliberationCodes.Grade grade() {
        return grade;
    }

    List<DeliberationDuty> duties() {
        return List.copyOf(duties);
    }

    Optional<DeliberationDuty> duty(Long id) {
        return duties.stream().filter(d -> id != null && d.id() == id).findFirst();
    }

    Staff staff() {
        return staff;
    }
}
