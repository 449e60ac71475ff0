package org.fazhi.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of a matter. */
public final class MatterData {

    private MatterData() {
    }

    /** What is noted of a matter, whichever way it is opened. */
    interface Noted {
        Long unit();

        MatterCodes.Kind kind();

        Long estate();

        String building();

        String entrance();

        String place();

        String content();

        String wishes();

        String reporter();

        String phone();

        String opponent();

        String opponentPhone();

        BigDecimal amount();

        MatterCodes.OwnersItem ownersItem();

        Boolean danger();

        MatterCodes.Alarm alarm();
    }

    /** 上报. */
    public record Report(
            @Field Boolean danger,
            @Field MatterCodes.Alarm alarm,
            @Field(required = true, options = "units") Long unit,
            @Field(required = true) MatterCodes.Kind kind,
            @Field(required = true, options = "estates") Long estate,
            @Field(max = 20) String building,
            @Field(max = 20) String entrance,
            @Field(max = 120) String place,
            @Field(value = Kind.AREA, required = true, max = 500) String content,
            @Field(value = Kind.AREA, max = 500) String wishes,
            @Field(value = Kind.NAME, max = 60) String reporter,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(value = Kind.NAME, max = 60) String opponent,
            @Field(value = Kind.PHONE, max = 32) String opponentPhone,
            @Field BigDecimal amount,
            @Field MatterCodes.OwnersItem ownersItem,
            @Field Boolean apart) implements Noted {
    }

    /** 当场办好. */
    public record OnSpot(
            @Field Boolean danger,
            @Field MatterCodes.Alarm alarm,
            @Field(required = true, options = "units") Long unit,
            @Field(required = true) MatterCodes.Kind kind,
            @Field(required = true, options = "estates") Long estate,
            @Field(max = 20) String building,
            @Field(max = 20) String entrance,
            @Field(max = 120) String place,
            @Field(value = Kind.AREA, required = true, max = 500) String content,
            @Field(value = Kind.AREA, max = 500) String wishes,
            @Field(value = Kind.NAME, max = 60) String reporter,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(value = Kind.NAME, max = 60) String opponent,
            @Field(value = Kind.PHONE, max = 32) String opponentPhone,
            @Field BigDecimal amount,
            @Field MatterCodes.OwnersItem ownersItem,
            @Field(value = Kind.AREA, required = true, max = 500) String result) implements Noted {
    }

    /** A remark. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** Why. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 派给处置单位. */
    public record Dispatch(@Field(required = true, options = "responders") Long responder, @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 不予受理. */
    public record Rejected(
            @Field(required = true) MatterCodes.Rejection code,
            @Field(options = "nearby") Long sameAs,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 转人民调解. */
    public record ToMediation(
            @Field(required = true, options = "committees") Long committee,
            @Field(required = true, options = "disputeTypes") String type,
            @Field(value = Kind.NAME, max = 60) String reporter,
            @Field(value = Kind.NAME, max = 60) String opponent,
            @Field Boolean opponentIsUnit) {
    }

    /** 转法律援助. */
    public record ToAid(
            @Field(required = true, options = "centres") Long centre,
            @Field(required = true, options = "aidForms") String form,
            @Field(required = true, options = "aidMatters") Long matter,
            @Field(value = Kind.NAME, max = 60) String reporter) {
    }

    /** 转微法庭. */
    public record ToCourt(
            @Field(required = true, options = "courtTopics") String topic,
            @Field(value = Kind.NAME, max = 60) String reporter,
            @Field(value = Kind.NAME, max = 60) String opponent,
            @Field Boolean opponentIsUnit,
            @Field(value = Kind.AREA, max = 500) String reason) {
    }

    /** 转外单位. */
    public record Outward(
            @Field(required = true) MatterCodes.Outside target,
            @Field(max = 60) String receipt,
            @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 业主共同决定 (民法典278): shares of area and of persons, in percent. */
    public record OwnersVote(
            @Field(required = true) MatterCodes.OwnersItem ownersItem,
            @Field(required = true) LocalDate votedOn,
            @Field(required = true) BigDecimal areaTook,
            @Field(required = true) BigDecimal personsTook,
            @Field(required = true) BigDecimal areaAgreed,
            @Field(required = true) BigDecimal personsAgreed,
            @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 办结. */
    public record Done(@Field(value = Kind.AREA, required = true, max = 500) String result) {
    }

    /** 确认. */
    public record Confirmation(
            @Field(required = true) MatterCodes.Satisfaction satisfaction,
            @Field(required = true) MatterCodes.Way way,
            @Field(value = Kind.AREA, max = 500) String note) {
    }
}
