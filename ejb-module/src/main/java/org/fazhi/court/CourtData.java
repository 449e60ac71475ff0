package org.fazhi.court;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;
import org.fazhi.deliberation.OwnersItem;
import org.fazhi.mediation.Codes;

/** What is typed into the steps of {@link CourtStep} and {@link OutcomeStep}. */
public final class CourtData {

    private CourtData() {
    }

    /** Somebody whom the matter concerns; the fields are those of a party of people's mediation, so that none is asked twice. */
    public record Party(
            @Field(required = true) Codes.Side side,
            @Field(required = true) Codes.PartyKind kind,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field Codes.Gender gender,
            @Field LocalDate bornOn,
            @Field(max = 200) String address,
            @Field(max = 60) String representative,
            @Field(max = 60) String agent) {
    }

    /** 申请议事: the words of whoever asks; they stay in the file and are printed nowhere. */
    public record Request(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true) CourtCodes.Kind kind,
            @Field(required = true) CourtCodes.Channel channel,
            @Field(value = Kind.AREA, required = true, max = 5000) String content,
            @Field(value = Kind.AREA, max = 2000) String wishes,
            @Field(max = 200) String place,
            @Field BigDecimal amount,
            @Field Boolean violence,
            @Field(required = true, max = 20) List<Party> parties) {
    }

    /** 分层: the subject as papers name it, and what speaks for a higher tier. */
    public record Tiers(
            @Field(required = true, max = 120) String subject,
            @Field(required = true, from = 1, to = 4) Integer risk,
            @Field Boolean legalDoubt,
            @Field Boolean partyAsks,
            @Field OwnersItem ownersItem) {
    }

    /** Somebody who stands in no register of the house. */
    public record Invited(
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(required = true, max = 120) String unit,
            @Field(required = true) CourtCodes.Profession profession) {
    }

    /** 确定议事员. */
    public record Panel(
            @Field(max = 60, options = "people") List<String> people,
            @Field(max = 3) List<Invited> invited) {
    }

    /** 发议事通知: when each party was told. */
    public record Notice(
            @Field(required = true, future = true) LocalDate heldOn,
            @Field(required = true) LocalTime heldAt,
            @Field(required = true, max = 200) String heldPlace,
            @Field(required = true) CourtCodes.NoticeMethod method,
            @Field(required = true, options = "parties") Map<Long, LocalDate> told) {
    }

    /** 记录议事. */
    public record Session(
            @Field(required = true) LocalTime start,
            @Field(required = true) LocalTime end,
            @Field(required = true, max = 20, options = "parties") List<Long> present,
            @Field(max = 300) String others,
            @Field(required = true, max = 60) String recorder,
            @Field(value = Kind.AREA, required = true, max = 5000) String process,
            @Field(value = Kind.AREA, max = 2000) String lawExplained,
            @Field Boolean openDoors,
            @Field Boolean separate,
            @Field LocalDate victimConsentOn) {
    }

    /** What one of them takes over. */
    public record Item(
            @Field(required = true, options = "parties") Long owner,
            @Field(value = Kind.AREA, required = true, max = 500) String text,
            @Field(required = true, future = true) LocalDate dueOn) {
    }

    /** 议事纪要. */
    public record Minutes(
            @Field(value = Kind.AREA, required = true, max = 3000) String consensus,
            @Field(required = true, max = 20) List<Item> items,
            @Field(required = true, options = "parties") Map<Long, LocalDate> signed,
            @Field(required = true) Boolean bindingTold) {
    }

    /** 升级. */
    public record Upgrade(
            @Field(required = true) CourtCodes.Lift lift,
            @Field BigDecimal amount,
            @Field(from = 1, to = 4) Integer risk,
            @Field(value = Kind.AREA, required = true, max = 500) String note) {
    }

    /** 转人民调解: a new application, made after it was explained that mediation is voluntary and free; whoever did not apply is asked there. */
    public record Conversion(
            @Field(required = true, options = "committees") Long committee,
            @Field(required = true, options = "disputeTypes") String type,
            @Field(required = true, max = 20, options = "parties") List<Long> applying,
            @Field(required = true) LocalDate appliedOn,
            @Field(required = true) Boolean mediationTold) {
    }

    /** 转援法议事. */
    public record ToTopic(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 转法律援助: an application of one party. */
    public record ToAid(
            @Field(required = true, options = "parties") Long party,
            @Field(required = true, options = "centres") Long centre,
            @Field(required = true, options = "aidForms") String form,
            @Field(required = true, options = "matters") Long matter) {
    }

    /** 告知其他途径. */
    public record Elsewhere(
            @Field(required = true) CourtCodes.Route route,
            @Field(required = true, max = 120) String body,
            @Field(value = Kind.AREA, required = true, max = 500) String note,
            @Field(required = true) Boolean routesTold) {
    }

    /** 未达成一致. */
    public record NoResult(
            @Field(value = Kind.AREA, required = true, max = 1000) String note,
            @Field(required = true) Boolean routesTold) {
    }

    /** 不予议事, or an end because somebody does not want to. */
    public record Ending(
            @Field(required = true) CourtCodes.Ground ground,
            @Field(value = Kind.AREA, required = true, max = 500) String note,
            @Field(required = true) Boolean routesTold) {
    }

    /** 回访. */
    public record Visit(
            @Field(required = true) CourtCodes.Performance performance,
            @Field(required = true) CourtCodes.Satisfaction satisfaction,
            @Field(required = true, max = 60) String visitor,
            @Field(value = Kind.AREA, required = true, max = 1000) String note) {
    }

    /** Acts that need a word only. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }
}
