package org.fazhi.legalaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of intake; checked by {@link org.fazhi.casework.form.FormReader}. No field takes a stamped proof of hardship. */
public final class AidData {

    private AidData() {
    }

    /** Somebody on the other side, for the check of conflicts. */
    public record Opponent(
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field(max = 60) String agent,
            @Field(max = 120) String agentUnit) {
    }

    /** 申请 (form 2). {@code madeOn} and {@code madeAt}: when a detainee or client of a duty lawyer applied, for the 24 hours of 法律援助法39. */
    public record Application(
            @Field(required = true, options = "centres") Long centre,
            @Field(required = true) AidCodes.Channel channel,
            @Field(required = true) AidCodes.Form form,
            @Field(required = true, options = "matters") Long matter,
            @Field(required = true, max = 60) String cause,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field AidCodes.Gender gender,
            @Field LocalDate bornOn,
            @Field(max = 20) String ethnicity,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(max = 200) String household,
            @Field(max = 200) String address,
            @Field(max = 120) String employer,
            @Field(max = 60) String occupation,
            @Field(max = 9) List<AidCodes.Group> groups,
            @Field AidCodes.LegalStatus legalStatus,
            @Field AidCodes.AgentKind agentKind,
            @Field(value = Kind.NAME, max = 60) String agent,
            @Field(value = Kind.ID_NUMBER, max = 18) String agentId,
            @Field(value = Kind.AREA, required = true, max = 5000) String facts,
            @Field(value = Kind.AREA, max = 2000) String requests,
            @Field AidCodes.Stage stage,
            @Field AidCodes.Organ organKind,
            @Field(max = 120) String organ,
            @Field(max = 80) String organCaseNo,
            @Field(future = true) LocalDate hearingOn,
            @Field(max = 120) String custody,
            @Field LocalDate madeOn,
            @Field LocalTime madeAt,
            @Field LocalTime receivedAt,
            @Field Boolean oral,
            @Field Boolean appliedBefore,
            @Field(guarded = AidClearance.VIOLENCE) Boolean violence,
            @Field(max = 20) List<Opponent> opponents) {
    }

    /** Somebody accused of the same crime. */
    public record CoAccused(@Field(value = Kind.NAME, required = true, max = 60) String name) {
    }

    /** 通知 of police, procuratorate or court (法律援助法25、28). {@code again}: why it is no double of a notice that is registered already. */
    public record Notice(
            @Field(required = true, options = "centres") Long centre,
            @Field(required = true) AidCodes.NoticeGround ground,
            @Field(required = true) AidCodes.Organ organKind,
            @Field(required = true, max = 120) String organ,
            @Field(max = 80) String organCaseNo,
            @Field(required = true) AidCodes.Stage stage,
            @Field(required = true, max = 60) String cause,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field AidCodes.Gender gender,
            @Field LocalDate bornOn,
            @Field(max = 20) String ethnicity,
            @Field(value = Kind.NAME, max = 60) String agent,
            @Field(max = 120) String custody,
            @Field(value = Kind.AREA, max = 2000) String facts,
            @Field(max = 30) List<CoAccused> coAccused,
            @Field(max = 20) List<Opponent> opponents,
            @Field(value = Kind.AREA, max = 300) String again) {
    }

    /** Somebody of the applicant's household. */
    public record Member(
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(max = 20) String relation,
            @Field(required = true) BigDecimal income) {
    }

    /** 经济状况 (form 4): read back by those only who decide on it. */
    public record Hardship(
            @Field(required = true, guarded = AidClearance.HARDSHIP) AidCodes.HardshipRoute route,
            @Field(guarded = AidClearance.HARDSHIP) AidCodes.NotRequired notRequired,
            @Field(guarded = AidClearance.HARDSHIP) AidCodes.Exempt exempt,
            @Field(guarded = AidClearance.HARDSHIP, max = 120) String exemptProof,
            @Field(guarded = AidClearance.HARDSHIP) BigDecimal ownIncome,
            @Field(guarded = AidClearance.HARDSHIP, max = 12) List<Member> members,
            @Field(guarded = AidClearance.HARDSHIP) Boolean opponentCoLiving,
            @Field(value = Kind.AREA, guarded = AidClearance.HARDSHIP, max = 500) String queryResult,
            @Field(guarded = AidClearance.HARDSHIP) LocalDate promisedOn,
            @Field(value = Kind.AREA, guarded = AidClearance.HARDSHIP, max = 500) String expenses,
            @Field(value = Kind.AREA, guarded = AidClearance.HARDSHIP, max = 500) String assets,
            @Field(value = Kind.AREA, guarded = AidClearance.HARDSHIP, max = 500) String debts) {
    }

    /** One kind of material. */
    public record Material(
            @Field(required = true, max = 120) String name,
            @Field(from = 1, to = 99) Integer copies) {
    }

    /** Materials came in: what the receipt (form 5) tells. */
    interface Received {

        /** {@return what came} */
        List<Material> materials();
    }

    /** 受理: what was received. */
    public record Receipt(
            @Field(required = true, max = 40) List<Material> materials,
            @Field Boolean competent) implements Received {
    }

    /** 收到补正. What was posted in time is in time (domain.md 6.1 no. 6): by mail the postmark counts, not the day of arrival. */
    public record Supplied(
            @Field(required = true, max = 40) List<Material> materials,
            @Field Boolean byMail,
            @Field LocalDate postmarkOn) implements Received {
    }

    /**
     * 恢复审查: a supplement that was delivered in time and entered after the application was deemed withdrawn. {@code deliveredOn}: postmark or day
     * of delivery; {@code arrivedOn}: when the office had it, from which its own days run again.
     */
    public record Reinstatement(
            @Field(required = true, max = 40) List<Material> materials,
            @Field Boolean byMail,
            @Field(required = true) LocalDate deliveredOn,
            @Field(required = true) LocalDate arrivedOn,
            @Field(required = true, max = 120) String proof,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) implements Received {
    }

    /** 告知他处: another centre is competent. */
    public record Elsewhere(
            @Field(required = true, max = 120) String where,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 一次性告知补正 (form 6). {@code newFact}: why something is asked a second time. */
    public record Supplement(
            @Field(value = Kind.AREA, required = true, max = 2000) String items,
            @Field(required = true) LocalDate servedOn,
            @Field(value = Kind.AREA, max = 500) String newFact) {
    }

    /** 请求协作 (form 7). */
    public record Cooperation(
            @Field(required = true, max = 120) String to,
            @Field(required = true) AidCodes.CooperationItem item,
            @Field(value = Kind.AREA, required = true, max = 1000) String content,
            @Field(future = true) LocalDate replyBy) {
    }

    /** Acts that need a note only. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** Acts that need their reason. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }
}
