package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into each step; one record per step, checked by {@link org.fazhi.casework.form.FormReader}. */
public final class MediationData {

    private MediationData() {
    }

    /** A party of a dispute. */
    public record Party(
            @Field(required = true) Codes.Side side,
            @Field(required = true) Codes.PartyKind kind,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field Codes.Gender gender,
            @Field LocalDate bornOn,
            @Field(max = 20) String ethnicity,
            @Field(max = 60) String occupation,
            @Field(max = 200) String address,
            @Field(max = 60) String representative,
            @Field(max = 60) String agent) {
    }

    /** 登记: application, proactive find or entrusted letter. */
    public record Registration(
            @Field(required = true, options = "committees") Long committee,
            @Field(required = true) Codes.CaseSource source,
            @Field Codes.EntrustedBy entrustedBy,
            @Field(max = 60) String letterNo,
            @Field(required = true) Codes.DisputeType type,
            @Field(max = 60) String cause,
            @Field(value = Kind.AREA, required = true, max = 5000) String facts,
            @Field(value = Kind.AREA, max = 2000) String requests,
            @Field BigDecimal amount,
            @Field(max = 200) String place,
            @Field LocalDate appliedOn,
            @Field Boolean difficult,
            @Field Boolean confidential,
            @Field Boolean violence,
            @Field(required = true, max = 50) List<Party> parties) {
    }

    /** 登记答复: whether a party agrees to mediation. */
    public record Consent(
            @Field(required = true, options = "parties") Long party,
            @Field(required = true) Codes.ConsentAnswer answer,
            @Field(required = true) Codes.ConsentMethod method,
            @Field(max = 300) String note) {
    }

    /** 受理. */
    public record Acceptance(@Field Boolean difficult, @Field Boolean minorCase, @Field(max = 300) String remarks) {
    }

    /** 不予受理. */
    public record NonAcceptance(
            @Field(required = true) Codes.RefusalCode code,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 指派调解员; the first one leads. */
    public record Assignment(
            @Field(required = true, max = 7, options = "mediators") List<Long> mediators,
            @Field(required = true) Codes.ChosenBy chosenBy,
            @Field(options = "parties") Long chosenParty) {
    }

    /** 回避. */
    public record Recusal(
            @Field(required = true, options = "handlers") Long mediator,
            @Field(required = true) Codes.RecusalGround ground,
            @Field(options = "parties") Long askedBy,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 权利义务告知: the day on which each party signed the notice. */
    public record RightsNotice(
            @Field(required = true, options = "parties") Map<Long, LocalDate> signed,
            @Field Boolean publicSession,
            @Field Boolean writtenWanted) {
    }

    /** 记录调解 or investigation. */
    public record Session(
            @Field(required = true) Codes.SessionKind kind,
            @Field LocalTime start,
            @Field LocalTime end,
            @Field(required = true, max = 200) String place,
            @Field(max = 300) String participants,
            @Field(max = 60) String recorder,
            @Field(value = Kind.AREA, required = true, max = 5000) String process,
            @Field(required = true) Codes.SessionResult result,
            @Field(max = 300) String resultNote,
            @Field(required = true, options = "parties") Map<Long, LocalDate> signed,
            @Field Boolean separate,
            @Field LocalDate victimConsentOn,
            @Field(future = true) LocalDate nextOn,
            @Field LocalTime nextAt,
            @Field(max = 200) String nextPlace) {
    }

    /** 中止. */
    public record Pause(
            @Field(value = Kind.AREA, required = true, max = 300) String reason,
            @Field(future = true) LocalDate expectedEnd) {
    }

    /** 恢复, 送审 and other acts that need a note only. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 撤回受理: why it was a mistake; stands in the register of numbers for good. */
    public record Voiding(@Field(value = Kind.AREA, required = true, max = 300) String reason) {
    }

    /** 延期: the day on which each party agreed in writing. */
    public record Extension(
            @Field(required = true, from = 1, to = 366) Integer days,
            @Field(required = true, options = "parties") Map<Long, LocalDate> agreed,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** One clause of an agreement; what is paid by instalments says so in its {@link Schedule}. */
    public record Clause(
            @Field(required = true) Codes.ClauseType type,
            @Field(options = "parties") Long obligor,
            @Field(options = "parties") Long obligee,
            @Field BigDecimal amount,
            @Field(future = true) LocalDate dueOn,
            @Field(value = Kind.AREA, max = 1000) String schedule,
            @Field(value = Kind.AREA, required = true, max = 1000) String text) {
    }

    /** 口头协议. */
    public record OralAgreement(
            @Field(value = Kind.AREA, required = true, max = 3000) String facts,
            @Field(required = true, max = 30) List<Clause> clauses,
            @Field(value = Kind.AREA, required = true, max = 500) String performance,
            @Field(required = true) Boolean performedOnTheSpot,
            @Field(max = 60) String recorder) {
    }

    /** 起草调解协议书 (人民调解法29). */
    public record Agreement(
            @Field(value = Kind.AREA, required = true, max = 3000) String facts,
            @Field(value = Kind.AREA, required = true, max = 2000) String disputes,
            @Field(value = Kind.AREA, max = 2000) String responsibility,
            @Field(required = true, max = 30) List<Clause> clauses,
            @Field(value = Kind.AREA, required = true, max = 1000) String performance,
            @Field(max = 60) String recorder) {
    }

    /** 登记签署: who signed on which day. */
    public record Signatures(
            @Field(options = "parties") Map<Long, LocalDate> parties,
            @Field(max = 50, options = "parties") List<Long> byAgent,
            @Field LocalDate mediatorOn) {
    }

    /** 加盖印章: the third element. */
    public record Sealing(@Field(required = true) LocalDate sealedOn) {
    }

    /** 反悔. */
    public record BackOut(
            @Field(required = true, options = "parties") Long party,
            @Field(value = Kind.AREA, required = true, max = 500) String note) {
    }

    /** 终止调解 (人民调解法26). */
    public record Termination(
            @Field(required = true) Codes.TerminationGround ground,
            @Field(value = Kind.AREA, required = true, max = 500) String reason,
            @Field(required = true) Boolean routesTold) {
    }

    /** 结案. */
    public record Closing(
            @Field(required = true) Codes.ClosingGround ground,
            @Field(value = Kind.AREA, required = true, max = 1000) String report) {
    }
}
