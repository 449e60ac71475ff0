package org.fazhi.adviser;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One adviser of one community: who it is, for how long, and the log of visits. */
@Entity
@Table(name = "adviser_contract")
public class AdviserContract {

    @Id
    @Column(name = "file_id")
    private long fileId;
    private String name;
    private String phone;
    @Enumerated(EnumType.STRING)
    private AdviserData.Profession profession;
    private String employer;
    private String licence;
    @Column(name = "contract_no")
    private String contractNo;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "grade_year")
    private Integer gradeYear;
    @Enumerated(EnumType.STRING)
    private AdviserData.Grade grade;
    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("on, seq")
    private List<AdviserVisit> visits = new ArrayList<>();
    @Transient
    private AdviserTable table;

    /** For JPA. */
    protected AdviserContract() {
    }

    AdviserContract(long fileId) {
        this.fileId = fileId;
    }

    AdviserContract with(AdviserTable register) {
        table = register;
        return this;
    }

    void proposed(AdviserData.Proposal data) {
        name = data.name();
        phone = data.phone();
        profession = data.profession();
        employer = data.employer();
        licence = data.licence();
    }

    /** The first contract begins the term; a later one follows on it. */
    void signed(AdviserData.Contract data) {
        contractNo = data.contractNo();
        validFrom = validFrom == null ? data.validFrom() : validFrom;
        validTo = data.validTo();
    }

    void visited(AdviserData.Visit data, LocalDate on) {
        visits.add(new AdviserVisit(this, visits.size() + 1, data, on));
    }

    void graded(AdviserData.YearGrade data) {
        gradeYear = data.year();
        grade = data.grade();
    }

    /** {@return how often something was done from a day up to and including another} */
    long count(AdviserData.Service service, LocalDate from, LocalDate to) {
        return visits.stream().filter(v -> v.service() == service && !v.on().isBefore(from) && !v.on().isAfter(to)).count();
    }

    AdviserTable table() {
        return table;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    AdviserData.Profession profession() {
        return profession;
    }

    String employer() {
        return employer;
    }

    String licence() {
        return licence;
    }

    String contractNo() {
        return contractNo;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** {@return last day of the contract, or null before it is signed} */
    LocalDate validTo() {
        return validTo;
    }

    Integer gradeYear() {
        return gradeYear;
    }

    AdviserData.Grade grade() {
        return grade;
    }

    List<AdviserVisit> visits() {
        return visits;
    }
}
