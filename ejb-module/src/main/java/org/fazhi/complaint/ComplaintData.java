package org.fazhi.complaint;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link ComplaintStep}, and its code lists. */
public final class ComplaintData {

    private ComplaintData() {
    }

    /** How it came: written, oral or otherwise. */
    public enum Channel { LETTER, VISIT, PHONE, ONLINE, TRANSFERRED }

    /** 投诉人: who may complain. */
    public enum Complainant { APPLICANT, RECIPIENT, INTERESTED }

    /** 被投诉: about whom one may complain. */
    public enum Respondent { CENTRE, LAW_FIRM, SERVICE_OFFICE, PERSON, MASS_ORGANISATION }

    /** 投诉情形; the file's topic. */
    public enum Ground { TAKING_PROPERTY, BELOW_STANDARD, NOT_REPORTING, NOT_WORKING, IMPROPER_INTAKE, IMPROPER_ASSIGNMENT, OTHER_BREACH }

    /** 不予受理. */
    public enum Rejection { NOT_COVERED, NO_FACTS, NOT_SUPPLIED, OTHER_ROUTE, DECIDED_BEFORE }

    /** 调查方式. */
    public enum Inquiry { INTERVIEW, FILE_READING, ON_SITE, LETTER_ENQUIRY }

    /** 查明. */
    public enum Finding { SUBSTANTIATED, PARTLY, UNFOUNDED, UNPROVEN }

    /** 处理. */
    public enum Measure { CORRECT, CRITICISE, CHANGE_PERSON, GIVE_BACK, PENALTY, DISCIPLINE }

    /** 答复方式. */
    public enum Reply { WRITTEN, ORAL, PHONE_REPLY, ONLINE_REPLY }

    /** 投诉人意见 on the answer. */
    public enum Satisfaction { SATISFIED, PARTLY_SATISFIED, DISSATISFIED, NOT_REACHED }

    /** 登记投诉; an oral one is written down. */
    public record Registration(
            @Field(required = true, options = "sections") Long unit,
            @Field(required = true) Channel channel,
            @Field(required = true) Complainant complainant,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field(value = Kind.PHONE, required = true, max = 32) String phone,
            @Field(max = 200) String address,
            @Field(required = true) Respondent respondent,
            @Field(value = Kind.NAME, required = true, max = 60) String respondentName,
            @Field(max = 60) String respondentUnit,
            @Field(required = true) Ground ground,
            @Field(max = 80) String aidNumber,
            @Field(value = Kind.AREA, required = true, max = 3000) String facts,
            @Field(value = Kind.AREA, max = 1000) String requests,
            @Field(max = 300) String evidence) {
    }

    /** 一次性告知补正. */
    public record Supplement(
            @Field(value = Kind.AREA, required = true, max = 1000) String items,
            @Field(required = true) LocalDate servedOn) {
    }

    /** Acts that need a note only. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** Acts that need their reason. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 受理; {@code apart}: why it is not merged with one that is open. */
    public record Acceptance(@Field(value = Kind.AREA, max = 300) String apart) {
    }

    /** 不予受理. */
    public record NonAcceptance(
            @Field(required = true) Rejection code,
            @Field(value = Kind.AREA, required = true, max = 1000) String reason,
            @Field(max = 120) String where) {
    }

    /** 并案. */
    public record Merger(
            @Field(required = true, options = "openComplaints") Long into,
            @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 委托调查. */
    public record Delegation(
            @Field(required = true, options = "investigators") Long unit,
            @Field(value = Kind.AREA, required = true, max = 500) String what,
            @Field(required = true, future = true) LocalDate by) {
    }

    /** 登记调查. */
    public record Investigation(
            @Field(required = true) Inquiry inquiry,
            @Field(required = true, max = 120) String whom,
            @Field(value = Kind.AREA, required = true, max = 3000) String content) {
    }

    /** 提出处理意见. */
    public record Proposal(
            @Field(required = true) Finding finding,
            @Field(value = Kind.AREA, required = true, max = 2000) String found,
            @Field(max = 6) List<Measure> measures,
            @Field(value = Kind.AREA, max = 500) String detail) {
    }

    /** 答复. */
    public record Answer(
            @Field(required = true) Reply reply,
            @Field(required = true) LocalDate servedOn,
            @Field(value = Kind.AREA, required = true, max = 2000) String text) {
    }

    /** 反馈. */
    public record Feedback(
            @Field(required = true) Satisfaction satisfaction,
            @Field(value = Kind.AREA, max = 500) String opinion) {
    }
}
