package org.fazhi.mediation;

import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link SelectionStep}. */
public final class SelectionData {

    private SelectionData() {
    }

    /** 不接受调解员: which party, whom (人民调解法23第1项). A party need not say why. */
    public record NotAccepted(
            @Field(required = true, options = "parties") Long party,
            @Field(required = true, options = "handlers") Long mediator,
            @Field(value = Kind.AREA, max = 300) String reason) {
    }

    /** 申请回避. */
    public record RecusalRequest(
            @Field(required = true, options = "handlers") Long mediator,
            @Field(required = true, options = "parties") Long askedBy,
            @Field(required = true) Codes.RecusalGround ground,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 驳回回避. */
    public record RecusalDenied(
            @Field(required = true, options = "handlers") Long mediator,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 确认拒绝调解: the party was asked and says that it does not want mediation at all. */
    public record RefusalConfirmed(
            @Field(required = true, options = "parties") Long party,
            @Field(required = true) Codes.ConsentMethod method,
            @Field(required = true) Boolean confirmed,
            @Field(value = Kind.AREA, required = true, max = 500) String reason,
            @Field(required = true) Boolean routesTold) {
    }
}
