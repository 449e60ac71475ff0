package org.fazhi.legalaid;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of decision and objection. */
public final class DecisionData {

    private DecisionData() {
    }

    /** 先行援助 (法律援助法44): the last day of a limitation, where that is the ground. */
    public record Urgent(
            @Field(required = true) AidCodes.UrgentGround ground,
            @Field(future = true) LocalDate limitationOn,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 审查意见 (form 8). */
    public record Review(
            @Field(required = true) Boolean inScope,
            @Field(required = true) Boolean represented,
            @Field(required = true) Boolean noInterest,
            @Field(value = Kind.AREA, required = true, max = 1000, guarded = AidClearance.HARDSHIP) String opinion) {
    }

    /** 给予援助 (form 9). */
    public record Grant(@Field(value = Kind.AREA, max = 500) String reason) {
    }

    /** 不予援助 (form 10): with code, reasons, and how to object. */
    public record Refusal(
            @Field(required = true) AidCodes.RefusalCode code,
            @Field(value = Kind.AREA, required = true, max = 1000) String reason,
            @Field(required = true) LocalDate servedOn) {
    }

    /** 提出异议: received by the bureau; by mail the day of the postmark counts. */
    public record Objection(
            @Field(required = true) Boolean byMail,
            @Field LocalDate postmarkOn,
            @Field(value = Kind.AREA, required = true, max = 1000) String grounds) {
    }

    /** 异议审查决定 (form 20). */
    public record ObjectionDecision(
            @Field(value = Kind.AREA, required = true, max = 1000) String reason,
            @Field(required = true) LocalDate servedOn) {
    }
}
