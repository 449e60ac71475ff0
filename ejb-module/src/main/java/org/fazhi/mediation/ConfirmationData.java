package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link ConfirmationStep}. */
public final class ConfirmationData {

    private ConfirmationData() {
    }

    /** Why a court is the right one (民诉法205). */
    public enum Jurisdiction { INVITED, DOMICILE, SUBJECT_MATTER, COMMITTEE_SEAT }

    /** What goes to the court with the application (民诉法解释354). */
    public enum Material { APPLICATION, AGREEMENT, PROOF, IDENTITY, ADDRESS, PROPERTY, MANDATE, EVIDENCE }

    /** Why a court does not accept (民诉法解释355) or dismisses (358). */
    public enum RefusalGround {
        OUT_OF_SCOPE, NO_JURISDICTION, PERSONAL_STATUS, SPECIAL_PROCEDURE, OWNERSHIP, NOT_JOINT, LATE,
        MANDATORY_LAW, PUBLIC_INTEREST, PUBLIC_ORDER, NOT_VOLUNTARY, UNCLEAR, OTHER
    }

    /** 登记意愿: the day on which each party said that it wants confirmation. */
    public record Intent(
            @Field(required = true, options = "parties") Map<Long, LocalDate> wished,
            @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 法律审查: why a clause that looks unfit may go to the court all the same. */
    public record Clearance(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** 制作申请材料. */
    public record Packet(
            @Field(required = true, max = 120) String court,
            @Field(required = true) Jurisdiction jurisdiction,
            @Field(max = 8) List<Material> materials,
            @Field(value = Kind.AREA, max = 500) String request) {
    }

    /** 登记提交: the day on which each party signed the joint application. */
    public record Submission(
            @Field(max = 120) String court,
            @Field(required = true) Jurisdiction jurisdiction,
            @Field(required = true, options = "parties") Map<Long, LocalDate> joint,
            @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 法院受理. */
    public record Accepted(@Field(required = true, max = 60) String caseNo, @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 法院不予受理. */
    public record Rejected(
            @Field(required = true) RefusalGround ground,
            @Field(value = Kind.AREA, required = true, max = 500) String note) {
    }

    /** 确认裁定. */
    public record Confirmed(@Field(required = true, max = 60) String caseNo, @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 驳回申请. */
    public record Dismissed(
            @Field(required = true, max = 60) String caseNo,
            @Field(required = true) RefusalGround ground,
            @Field(value = Kind.AREA, required = true, max = 500) String note) {
    }

    /** 撤回申请 (民诉法解释357). */
    public record Withdrawn(@Field(value = Kind.AREA, required = true, max = 300) String reason) {
    }
}
