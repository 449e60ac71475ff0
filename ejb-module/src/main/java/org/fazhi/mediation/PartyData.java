package org.fazhi.mediation;

import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link PartyStep}. */
public final class PartyData {

    private PartyData() {
    }

    /** 登记委托代理: the powers that the 授权委托书 ticks. */
    public record Mandate(
            @Field(required = true, options = "parties") Long party,
            @Field(value = Kind.NAME, required = true, max = 60) String agent,
            @Field(required = true, max = 10) List<Codes.AgentPower> powers) {
    }

    /** 登记法定代理 of somebody without full capacity. */
    public record Guardian(
            @Field(required = true, options = "parties") Long party,
            @Field(required = true) Codes.Capacity capacity,
            @Field(value = Kind.NAME, required = true, max = 60) String representative) {
    }

    /** 推选代表 of a side with many parties. */
    public record Spokesmen(@Field(required = true, max = 50, options = "parties") List<Long> spokesmen) {
    }
}
