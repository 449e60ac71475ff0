package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the light registers. A name is not asked of somebody who only wants to know. */
public final class HelpData {

    private HelpData() {
    }

    /** What a duty lawyer did (法律援助法30; 认罪认罚). */
    public enum HelpItem { ADVICE, PROCEDURE, MEASURES, OPINION, APPLICATION, PLEA_WITNESS }

    /** 咨询 (form 1). */
    public record Consultation(
            @Field(required = true) LocalDate onDay,
            @Field(value = Kind.NAME, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field AidCodes.Gender gender,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(required = true) AidCodes.Channel channel,
            @Field(required = true, max = 60) String topic,
            @Field(from = 1, to = 999) Integer people,
            @Field(value = Kind.AREA, required = true, max = 2000) String content,
            @Field(value = Kind.AREA, required = true, max = 2000) String answer,
            @Field(required = true) Boolean toldRight) {
    }

    /** 代书. */
    public record Drafting(
            @Field(required = true) LocalDate onDay,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field AidCodes.Gender gender,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(required = true, max = 60) String topic,
            @Field(value = Kind.AREA, required = true, max = 2000) String content) {
    }

    /** 值班律师法律帮助 (forms 23–29). {@code appliedOn}: when the person asked for it; the organ's notice names that day. */
    public record Duty(
            @Field(required = true) LocalDate onDay,
            @Field LocalDate appliedOn,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field AidCodes.Gender gender,
            @Field LocalDate bornOn,
            @Field(required = true, max = 60) String topic,
            @Field(required = true) AidCodes.Organ organKind,
            @Field(required = true, max = 120) String organ,
            @Field(required = true) AidCodes.Stage stage,
            @Field(required = true, max = 120) String place,
            @Field(required = true, max = 6) List<HelpItem> items,
            @Field(value = Kind.AREA, required = true, max = 2000) String content,
            @Field(value = Kind.AREA, max = 2000) String answer) {
    }

    /** {@return the record of a register} */
    public static Class<? extends Record> of(HelpKind kind) {
        return switch (kind) {
            case CONSULTATION -> Consultation.class;
            case DRAFTING -> Drafting.class;
            case DUTY_LAWYER_HELP -> Duty.class;
        };
    }
}
