package org.fazhi.adviser;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link AdviserStep}. */
public final class AdviserData {

    private AdviserData() {
    }

    /** What an adviser is. */
    public enum Profession { LAWYER, LEGAL_WORKER, AID_LAWYER, LAW_TEACHER, OTHER }

    /** What was done: duties of a 村（社区）法律顾问. */
    public enum Service { ON_SITE, LECTURE, CONSULTATION, OPINION, COVENANT_REVIEW, ELECTION, DISPUTE, AID_GUIDANCE }

    /** Result of a year. */
    public enum Grade { EXCELLENT, GOOD, FAIR }

    /** Why a contract ends. */
    public enum Leaving { EXPIRED, RESIGNED, NOT_PERFORMING, PUNISHED, REPLACED, OTHER }

    /** Who is to be engaged. */
    public record Proposal(
            @Field(required = true, options = "units") Long unit,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.PHONE, required = true, max = 32) String phone,
            @Field(required = true) Profession profession,
            @Field(value = Kind.NAME, required = true, max = 120) String employer,
            @Field(required = true, max = 40) String licence) {
    }

    /** A remark. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** A reason. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** The contract, and its renewal. */
    public record Contract(
            @Field(required = true, max = 60) String contractNo,
            @Field(required = true, future = true) LocalDate validFrom,
            @Field(required = true, future = true) LocalDate validTo) {
    }

    /** One entry of the log of visits. */
    public record Visit(
            @Field(required = true) Service service,
            @Field(required = true, max = 120) String subject,
            @Field(from = 0, to = 10_000) Integer people,
            @Field(from = 0, to = 24) Integer hours,
            @Field(value = Kind.AREA, max = 1000) String note) {
    }

    /** The result of a year. */
    public record YearGrade(
            @Field(required = true, from = 2010, to = 2100) Integer year,
            @Field(required = true) Grade grade,
            @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** The end. */
    public record End(
            @Field(required = true) Leaving why,
            @Field(value = Kind.AREA, max = 500) String note) {
    }
}
