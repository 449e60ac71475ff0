package org.fazhi.inquiry;

import java.math.BigDecimal;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link InquiryStep}. */
public final class InquiryData {

    private InquiryData() {
    }

    /** 登记来访. */
    public record Reception(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true) InquiryCase.Channel channel,
            @Field(required = true) InquiryCase.Purpose purpose,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field(max = 200) String address,
            @Field(max = 60) String opponent,
            @Field(value = Kind.PHONE, max = 32) String opponentPhone,
            @Field(max = 200) String place,
            @Field BigDecimal amount,
            @Field(value = Kind.AREA, required = true, max = 5000) String content,
            @Field(value = Kind.AREA, max = 2000) String wishes) {
    }

    /** 答复. */
    public record Answer(@Field(value = Kind.AREA, required = true, max = 2000) String answer) {
    }

    /** 移交承办: its station is suspended. */
    public record Handover(@Field(required = true) Long taker, @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 转人民调解; what was noted is carried over. */
    public record ToMediation(
            @Field(required = true, options = "committees") Long committee,
            @Field(required = true, options = "disputeTypes") String type,
            @Field(value = Kind.NAME, max = 60) String opponent,
            @Field Boolean opponentIsUnit) {
    }
}
