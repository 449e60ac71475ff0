package org.fazhi.team;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;

/** What is typed into the steps of {@link CrewStep}. */
public final class CrewData {

    private CrewData() {
    }

    /** What a team can do. */
    public enum Kind { URBAN, FIRE, PROPERTY, REPAIR, LAW, ELECTRICITY, SANITATION, OTHER }

    /** 登记队伍. */
    public record Registration(
            @Field(required = true, options = "units") Long unit,
            @Field(value = Field.Kind.NAME, required = true, max = 60) String name,
            @Field(required = true) Kind kind,
            @Field(value = Field.Kind.NAME, required = true, max = 60) String leader,
            @Field(value = Field.Kind.PHONE, required = true, max = 32) String phone,
            @Field(options = "responders") Long responder,
            @Field(value = Field.Kind.AREA, max = 300) String duty,
            @Field LocalDate since) {
    }

    /** 变更联系人. */
    public record Contact(
            @Field(value = Field.Kind.NAME, required = true, max = 60) String leader,
            @Field(value = Field.Kind.PHONE, required = true, max = 32) String phone) {
    }

    /** 停止. */
    public record End(@Field(required = true, future = true) LocalDate since, @Field(value = Field.Kind.AREA, required = true, max = 300) String reason) {
    }
}
