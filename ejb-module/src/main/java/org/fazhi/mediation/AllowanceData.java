package org.fazhi.mediation;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into each act of {@link AllowanceAct}. */
public final class AllowanceData {

    private AllowanceData() {
    }

    /** 编制: for which committee and period; archived cases that were closed in it. */
    public record Period(
            @Field(required = true, options = "committees") Long committee,
            @Field(required = true) LocalDate from,
            @Field(required = true) LocalDate to) {
    }

    /** 认定: whether a case that looks like a double is paid. */
    public record Decision(
            @Field(required = true, options = "items") Long item,
            @Field(required = true) Boolean counted,
            @Field(required = true, max = 300) String reason) {
    }

    /** 审核, 审批, 公示, 发放. */
    public record Remark(@Field(max = 300) String note) {
    }

    /** 退回, 作废. */
    public record Return(@Field(value = Kind.AREA, required = true, max = 300) String reason) {
    }

    /** 登记异议. */
    public record Objection(
            @Field(value = Kind.NAME, required = true, max = 60) String raisedBy,
            @Field(value = Kind.AREA, required = true, max = 500) String content) {
    }

    /** 答复异议. */
    public record Answer(
            @Field(required = true, options = "objections") Long objection,
            @Field(value = Kind.AREA, required = true, max = 500) String answer) {
    }
}
