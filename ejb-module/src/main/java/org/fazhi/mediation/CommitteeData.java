package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into each act of {@link CommitteeAct}. */
public final class CommitteeData {

    private CommitteeData() {
    }

    /** 一名委员: an account of the committee, or a name. */
    public record Member(
            @Field(options = "people") Long person,
            @Field(value = Kind.NAME, max = 60) String name,
            @Field(required = true) CommitteeCodes.Post post,
            @Field Codes.Gender gender,
            @Field(max = 20) String ethnicity) {
    }

    /** 换届: the new term with its whole list. */
    public record Election(
            @Field(required = true) CommitteeCodes.Origin origin,
            @Field(required = true) LocalDate electedOn,
            @Field(required = true, future = true) LocalDate termStart,
            @Field(future = true) LocalDate termEnd,
            @Field(required = true, max = 15) List<Member> members) {
    }

    /** 备案. */
    public record Filing(
            @Field(required = true, max = 60) String filingNo,
            @Field(max = 300) String note) {
    }

    /** 启用: the seal is in use. */
    public record Start(@Field(required = true, max = 60) String sealNo) {
    }

    /** 增补: a member in the middle of a term, or a hired mediator. */
    public record Joining(
            @Field(options = "people") Long person,
            @Field(value = Kind.NAME, max = 60) String name,
            @Field(required = true) CommitteeCodes.Post post,
            @Field Codes.Gender gender,
            @Field(max = 20) String ethnicity,
            @Field(max = 300) String reason) {
    }

    /** 离任. */
    public record Leaving(
            @Field(required = true, options = "serving") Long member,
            @Field(required = true, max = 300) String reason) {
    }

    /** 通报法院: the notice went out. */
    public record CourtLetter(
            @Field(required = true, options = "unsent") Long notice,
            @Field(required = true, max = 60) String court,
            @Field(required = true) CommitteeCodes.NoticeWay way) {
    }

    /** 登记回执: the court has it. */
    public record CourtAnswer(
            @Field(required = true, options = "unanswered") Long notice,
            @Field(max = 200) String note) {
    }

    /** 登记培训. */
    public record Training(
            @Field(required = true, max = 30, options = "people") List<Long> people,
            @Field(required = true) CommitteeCodes.Training kind,
            @Field(required = true, max = 120) String topic,
            @Field(required = true, from = 1, to = 200) Integer hours) {
    }

    /** 奖惩 (人民调解法15). */
    public record Verdict(
            @Field(required = true, options = "people") Long person,
            @Field(required = true) CommitteeCodes.Conduct conduct,
            @Field(required = true) CommitteeCodes.Measure measure,
            @Field(required = true, max = 120) String decidedBy,
            @Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 暂停, 恢复, 撤销. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 修改资料 of a committee. */
    public record Facts(
            @Field(required = true) Codes.CommitteeType type,
            @Field(max = 60) String industry,
            @Field(max = 120) String foundedBy,
            @Field LocalDate establishedOn,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(max = 60) String hours,
            @Field(max = 200) String address,
            @Field(required = true) Boolean minorityArea) {
    }

    /** Somebody registered in a mediator's household. */
    public record Kin(
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(max = 20) String relation,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber) {
    }

    /** 修改资料 of a mediator; an empty identity number leaves the stored one. */
    public record MediatorFacts(
            @Field(required = true, options = "people") Long person,
            @Field Boolean fullTime,
            @Field(max = 20) String grade,
            @Field LocalDate hiredOn,
            @Field Boolean active,
            @Field CommitteeCodes.Education education,
            @Field Codes.Gender gender,
            @Field LocalDate bornOn,
            @Field(max = 20) String ethnicity,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field(max = 60) String employer,
            @Field(max = 60) String propertyCompany,
            @Field(max = 200) String home,
            @Field(max = 10) List<Kin> kin) {
    }
}
