package org.fazhi.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link SafetyStep}. */
public final class SafetyData {

    private SafetyData() {
    }

    /** 评估风险, at any contact. */
    public record Risk(
            @Field(required = true) Codes.RiskLevel level,
            @Field(max = 10) List<Codes.RiskSign> signs,
            @Field(value = Kind.AREA, max = 1000) String measures) {
    }

    /** 报告 to the police or another department (人民调解法25; 反家庭暴力法14; 未成年人保护法11). */
    public record Report(
            @Field(required = true) Codes.ReportedTo reportedTo,
            @Field(required = true, max = 60) String receiver,
            @Field(required = true) LocalDate reportedOn,
            @Field(required = true) LocalTime reportedAt,
            @Field(value = Kind.AREA, required = true, max = 1000) String content) {
    }

    /** 处置 of an alert by the justice office. */
    public record Response(
            @Field(required = true) Codes.RiskLevel level,
            @Field(value = Kind.AREA, required = true, max = 1000) String measures) {
    }
}
