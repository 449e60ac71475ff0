package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link TransferStep}. */
public final class TransferData {

    private TransferData() {
    }

    /** 提请移送. */
    public record Offer(
            @Field(required = true, options = "otherCommittees") Long target,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 接收移送. */
    public record Takeover(@Field(max = 300) String note) {
    }

    /** 反馈委托单位; for the police, the days on which the parties asked in writing that no penalty be imposed. */
    public record Feedback(
            @Field(required = true, max = 60) String receiver,
            @Field(options = "parties") Map<Long, LocalDate> reliefAskedOn,
            @Field(value = Kind.AREA, max = 500) String note) {
    }
}
