package org.fazhi.legalaid;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of assignment and change of person. */
public final class AssignmentData {

    private AssignmentData() {
    }

    /** 指派 (form 11): the unit, and the person where the centre names one; who departs from the proposal says why. */
    public record Assignment(
            @Field(required = true, options = "units") Long unit,
            @Field(options = "providers") Long provider,
            @Field(required = true) AidCodes.AssignMode mode,
            @Field(from = 0, to = 999_999_999) Integer seed,
            @Field(value = Kind.AREA, max = 500) String why) {
    }

    /** 安排承办人 by the unit. */
    public record Appointment(@Field(required = true, options = "providers") Long provider) {
    }

    /** 签订协议 (forms 3, 12). */
    public record Contract(
            @Field(required = true) LocalDate signedOn,
            @Field(required = true, max = 120) String authority) {
    }

    /** 登记未签原因: the recipient's or an objective reason for not signing in five days. */
    public record Excuse(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 申请更换 (form 16). */
    public record ChangeRequest(
            @Field(required = true) AidCodes.ChangeBy by,
            @Field(required = true) AidCodes.ChangeGround ground,
            @Field(value = Kind.AREA, required = true, max = 1000) String reason,
            @Field(max = 300) String evidence) {
    }

    /** 准予更换 (form 17): within the unit, or to another one. */
    public record Change(
            @Field(required = true, options = "units") Long unit,
            @Field(options = "providers") Long provider,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 终止援助 (forms 18, 19). */
    public record Termination(
            @Field(required = true) AidCodes.TerminationCode code,
            @Field(value = Kind.AREA, required = true, max = 1000) String reason,
            @Field(required = true) LocalDate servedOn) {
    }

    /** 送达 of the termination to recipient, unit and organ (form 22). */
    public record Service(
            @Field(required = true) LocalDate recipientOn,
            @Field LocalDate unitOn,
            @Field LocalDate organOn) {
    }
}
