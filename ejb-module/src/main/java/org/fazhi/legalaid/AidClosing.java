package org.fazhi.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** From the day of conclusion to the shelf. */
@Embeddable
public class AidClosing {

    @Enumerated(EnumType.STRING)
    private AidCodes.ConclusionBasis basis;
    @Column(name = "concluded_on")
    private LocalDate concludedOn;
    @Column(name = "document_no")
    private String documentNo;
    private String result;
    @Column(name = "opinion_adopted")
    private Boolean opinionAdopted;
    private BigDecimal recovered;
    private int returns;
    private Boolean complete;
    private BigDecimal subsidy;
    @Column(name = "subsidy_sum")
    private String subsidySum;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    private String voucher;
    @Enumerated(EnumType.STRING)
    private AidCodes.Grade grade;
    private Integer score;
    private Long grader;
    private int visits;
    @Column(name = "sampled_out")
    private boolean sampledOut;
    private String shelf;

    void concluded(AidCodes.ConclusionBasis how, LocalDate on, String document, String came, Boolean adopted, BigDecimal money) {
        basis = how;
        concludedOn = on;
        documentNo = document;
        result = came;
        opinionAdopted = adopted;
        recovered = money;
    }

    void ended(LocalDate on) {
        concludedOn = on;
    }

    void reopened() {
        concludedOn = null;
        basis = null;
    }

    void returned() {
        returns++;
        complete = null;
    }

    void checked(boolean whole) {
        complete = whole;
    }

    void priced(BigDecimal amount, String sum) {
        subsidy = amount;
        subsidySum = sum;
    }

    void paid(LocalDate on, String by) {
        paidOn = on;
        voucher = by;
    }

    void graded(AidCodes.Grade as, int points, long by) {
        grade = as;
        score = points;
        grader = by;
    }

    void visited() {
        visits++;
    }

    void archived(String at, boolean out) {
        shelf = at;
        sampledOut = out;
    }

    AidCodes.ConclusionBasis basis() {
        return basis;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    String documentNo() {
        return documentNo;
    }

    String result() {
        return result;
    }

    Boolean opinionAdopted() {
        return opinionAdopted;
    }

    BigDecimal recovered() {
        return recovered;
    }

    int returns() {
        return returns;
    }

    Boolean complete() {
        return complete;
    }

    BigDecimal subsidy() {
        return subsidy;
    }

    String subsidySum() {
        return subsidySum;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String voucher() {
        return voucher;
    }

    AidCodes.Grade grade() {
        return grade;
    }

    Integer score() {
        return score;
    }

    Long grader() {
        return grader;
    }

    int visits() {
        return visits;
    }

    boolean sampledOut() {
        return sampledOut;
    }

    String shelf() {
        return shelf;
    }
}
