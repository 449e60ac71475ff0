package org.fazhi.deliberation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link DeliberationStep}. Areas are square metres, with two decimals. */
public final class DeliberationData {

    private DeliberationData() {
    }

    /** 提出议题. */
    public record Proposal(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true) DeliberationCodes.Scope scope,
            @Field(required = true) DeliberationCodes.Origin origin,
            @Field(required = true, max = 120) String subject,
            @Field(value = Kind.AREA, required = true, max = 8000) String content,
            @Field(max = 300) String proposer,
            @Field(from = 1) Integer supporters,
            @Field OwnersItem ownersItem) {
    }

    /** 立项: the subject as papers name it. */
    public record Screening(
            @Field(required = true, max = 120) String subject,
            @Field(required = true) DeliberationCodes.Rule rule,
            @Field OwnersItem ownersItem,
            @Field DeliberationCodes.Unit counted,
            @Field(required = true) Boolean selfGovernment,
            @Field(value = Kind.NAME, required = true, max = 60) String adviser,
            @Field(value = Kind.AREA, required = true, max = 1000) String advice) {
    }

    /** 转出. */
    public record Redirection(
            @Field(required = true) DeliberationCodes.Elsewhere elsewhere,
            @Field(max = 120) String body,
            @Field(value = Kind.AREA, required = true, max = 500) String note) {
    }

    /** 调研. */
    public record Survey(
            @Field(required = true) LocalDate surveyFrom,
            @Field(required = true) LocalDate surveyTo,
            @Field(required = true, from = 1) Integer asked,
            @Field(required = true) Integer inFavour,
            @Field(value = Kind.AREA, required = true, max = 3000) String findings) {
    }

    /** 法律意见: in writing, before anybody votes. */
    public record LegalOpinion(
            @Field(value = Kind.NAME, required = true, max = 60) String adviser,
            @Field(required = true) DeliberationCodes.Opinion opinion,
            @Field(value = Kind.AREA, required = true, max = 3000) String advice) {
    }

    /** 通知议事. */
    public record Notice(
            @Field(required = true, future = true) LocalDate heldOn,
            @Field(required = true) LocalTime heldAt,
            @Field(required = true, max = 200) String heldPlace,
            @Field(value = Kind.AREA, required = true, max = 2000) String agenda) {
    }

    /** 议事. */
    public record Meeting(
            @Field(required = true, from = 1) Integer all,
            @Field(required = true, from = 1) Integer came,
            @Field BigDecimal allArea,
            @Field BigDecimal area,
            @Field(value = Kind.NAME, required = true, max = 60) String lawPerson,
            @Field(required = true, max = 60) String chair,
            @Field(required = true, max = 60) String recorder,
            @Field(value = Kind.AREA, required = true, max = 5000) String process) {
    }

    /** A task of a resolution. */
    public record Duty(
            @Field(required = true, max = 60) String owner,
            @Field(value = Kind.AREA, required = true, max = 500) String text,
            @Field(required = true, future = true) LocalDate dueOn) {
    }

    /** 达成共识. */
    public record Consensus(
            @Field(value = Kind.AREA, required = true, max = 3000) String resolution,
            @Field(required = true, max = 20) List<Duty> duties) {
    }

    /** 表决. */
    public record Vote(
            @Field(required = true) Integer votesFor,
            @Field BigDecimal areaFor,
            @Field(value = Kind.AREA, required = true, max = 3000) String resolution,
            @Field(required = true, max = 20) List<Duty> duties) {
    }

    /** 公示. */
    public record Publication(@Field(required = true, max = 200) String postedAt) {
    }

    /** 执行. */
    public record Start(@Field(required = true) Boolean objection, @Field(value = Kind.AREA, max = 1000) String answer) {
    }

    /** 登记落实. */
    public record Progress(
            @Field(required = true, options = "duties") Long duty,
            @Field(value = Kind.AREA, required = true, max = 1000) String note) {
    }

    /** 评议. */
    public record Evaluation(
            @Field(required = true) DeliberationCodes.Grade grade,
            @Field(required = true, from = 1) Integer partyMembers,
            @Field(required = true, from = 1) Integer residents,
            @Field(required = true) Integer satisfied,
            @Field(value = Kind.AREA, required = true, max = 1000) String note) {
    }

    /** Acts that need a reason. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 1000) String note) {
    }

    /** Acts that need a word only. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }
}
