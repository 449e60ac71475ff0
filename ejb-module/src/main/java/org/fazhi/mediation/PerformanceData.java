package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link PerformanceStep}. */
public final class PerformanceData {

    private PerformanceData() {
    }

    /** What proves performance. */
    public enum Proof { RECEIPT, TRANSFER, ON_SITE, OTHER }

    /** How somebody was reached. */
    public enum Contact { IN_PERSON, PHONE, ONLINE, LETTER }

    /** How satisfied a party is. */
    public enum Satisfaction { SATISFIED, FAIR, DISSATISFIED }

    /** Whether the dispute may flare up again. */
    public enum Hazard { NONE, LEFT_OVER, ESCALATING }

    /** What a court decided on a suit about the agreement. */
    public enum JudgmentResult {
        UPHELD, CHANGED, REVOKED, INVALID, WITHDRAWN;

        /** {@return whether the agreement no longer stands as it was made (to be reported)} */
        boolean overturns() {
            return this == CHANGED || this == REVOKED || this == INVALID;
        }
    }

    /** 登记履行: a sum, or that something else was done. The day is that of the act unless another one is given. */
    public record Receipt(
            @Field(required = true, options = "clauses") Long clause,
            @Field BigDecimal amount,
            @Field LocalDate paidOn,
            @Field(max = 60) String payer,
            @Field(required = true) Proof proof,
            @Field Boolean complete,
            @Field Boolean overpaid,
            @Field(max = 300) String note) {
    }

    /** 登记争议: a party says that a clause was not performed as agreed. */
    public record Dispute(
            @Field(required = true, options = "clauses") Long clause,
            @Field(required = true, options = "parties") Long party,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 争议化解. */
    public record Settlement(
            @Field(required = true, options = "clauses") Long clause,
            @Field(value = Kind.AREA, required = true, max = 500) String note) {
    }

    /** 督促履行 (人民调解法31). */
    public record Urging(
            @Field(required = true, options = "clauses") Long clause,
            @Field(required = true) Contact contact,
            @Field(value = Kind.AREA, required = true, max = 500) String note,
            @Field(future = true) LocalDate promisedOn) {
    }

    /** 回访. */
    public record Visit(
            @Field(required = true) Contact contact,
            @Field(required = true, max = 120) String visited,
            @Field(value = Kind.AREA, required = true, max = 1000) String performance,
            @Field(required = true) Satisfaction satisfaction,
            @Field(required = true) Boolean sued,
            @Field(max = 300) String judged,
            @Field(required = true) Hazard hazard,
            @Field(value = Kind.AREA, max = 500) String measures) {
    }

    /** 变更协议: the day on which each party agreed to a new agreement, and its clauses for what is still to be done. */
    public record NewAgreement(
            @Field(required = true, options = "parties") Map<Long, LocalDate> agreed,
            @Field(value = Kind.AREA, required = true, max = 1000) String reason,
            @Field(required = true, max = 30) List<MediationData.Clause> clauses,
            @Field(value = Kind.AREA, required = true, max = 1000) String performance,
            @Field(max = 60) String recorder) {
    }

    /** 登记起诉 (人民调解法32). */
    public record Suit(
            @Field(required = true, options = "parties") Long party,
            @Field(required = true, max = 120) String court,
            @Field(max = 60) String caseNo,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 登记裁判. */
    public record Judgment(
            @Field(required = true) JudgmentResult judgment,
            @Field(required = true, max = 120) String court,
            @Field(required = true, max = 60) String caseNo,
            @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 报告司法所: overturned by a judgment, or confirmation refused. */
    public record Report(@Field(value = Kind.AREA, required = true, max = 1000) String report) {
    }
}
