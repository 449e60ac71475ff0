package org.fazhi.legalaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of handling and closing. */
public final class HandlingData {

    private HandlingData() {
    }

    /** 办理记录. A settlement needs the recipient's consent. */
    public record Work(
            @Field(required = true) AidCodes.Milestone milestone,
            @Field(max = 200) String place,
            @Field(value = Kind.AREA, required = true, max = 3000) String content,
            @Field Boolean recipientSigned,
            @Field Boolean recipientConsents,
            @Field(future = true) LocalDate nextOn,
            @Field LocalTime nextAt,
            @Field(max = 200) String nextPlace) {
    }

    /** 特别报告 to the centre. */
    public record Special(
            @Field(required = true) AidCodes.SpecialReport about,
            @Field(value = Kind.AREA, required = true, max = 2000) String content) {
    }

    /** 庭审旁听 (form 30). */
    public record Observation(
            @Field(required = true, max = 60) String observer,
            @Field(required = true, max = 120) String court,
            @Field(value = Kind.AREA, required = true, max = 2000) String record,
            @Field(value = Kind.AREA, max = 1000) String opinion) {
    }

    /** 征询办案机关意见 (form 31). */
    public record Enquiry(
            @Field(required = true, max = 120) String organ,
            @Field(value = Kind.AREA, max = 1000) String answer) {
    }

    /** 结案 by the rule of the stage; the day on which the document was received, or the obligor began to perform. */
    public record Conclusion(
            @Field(required = true) AidCodes.ConclusionBasis basis,
            @Field(required = true) LocalDate concludedOn,
            @Field(max = 80) String documentNo,
            @Field(value = Kind.AREA, required = true, max = 2000) String result,
            @Field Boolean opinionAdopted,
            @Field BigDecimal recovered) {
    }

    /** 提交卷宗 (form 21). */
    public record FileSubmission(
            @Field(required = true, max = 60) List<AidData.Material> contents,
            @Field(value = Kind.AREA, required = true, max = 3000) String process,
            @Field BigDecimal expenses) {
    }

    /** 退卷. */
    public record Return(@Field(value = Kind.AREA, required = true, max = 1000) String defects) {
    }

    /** 卷宗审核意见. */
    public record FileCheck(
            @Field(required = true) Boolean complete,
            @Field(value = Kind.AREA, required = true, max = 1000) String opinion) {
    }

    /** 准予结案、核定补贴; hearings beyond the first and people of a group case raise it by the bureau's rules. */
    public record Acceptance(
            @Field(from = 0, to = 99) Integer hearings,
            @Field(from = 1, to = 999) Integer persons,
            @Field Boolean elsewhere,
            @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 发放补贴. */
    public record Payment(
            @Field(required = true) BigDecimal amount,
            @Field(required = true, max = 80) String voucher) {
    }

    /** 质量评估 by a peer. */
    public record Grading(
            @Field(required = true, options = "peers") Long grader,
            @Field(required = true, from = 0, to = 100) Integer score,
            @Field(required = true) AidCodes.Grade grade,
            @Field(value = Kind.AREA, required = true, max = 1000) String opinion) {
    }

    /** 回访 (form 32). */
    public record Visit(
            @Field(required = true) AidCodes.VisitMethod method,
            @Field(required = true) AidCodes.Satisfaction satisfaction,
            @Field(required = true) Boolean informed,
            @Field(required = true) Boolean chargedAnything,
            @Field(value = Kind.AREA, max = 1000) String opinion) {
    }

    /** 抽样: which sample drew the file. What it is to be checked for would tell of hardship. */
    public record Sampled(
            @Field(required = true, from = 1, to = 999_999_999) Integer sample,
            @Field(required = true, guarded = AidClearance.HARDSHIP) AidCodes.SampleKind kind) {
    }

    /** 核实 of a sampled promise. */
    public record SampleCheck(
            @Field(required = true, guarded = AidClearance.HARDSHIP) AidCodes.SampleResult result,
            @Field(value = Kind.AREA, required = true, guarded = AidClearance.HARDSHIP, max = 1000) String finding) {
    }

    /** 处理 of what a check found: why aid goes on, or what else is done. */
    public record SampleAnswer(@Field(value = Kind.AREA, required = true, guarded = AidClearance.HARDSHIP, max = 1000) String opinion) {
    }

    /** 归档. */
    public record Archive(
            @Field(required = true, max = 60) String shelf,
            @Field Boolean sampledOut) {
    }
}
