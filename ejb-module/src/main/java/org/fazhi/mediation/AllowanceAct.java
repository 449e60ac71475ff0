package org.fazhi.mediation;

import org.fazhi.register.RegisterAct;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.mediation.CommitteeCodes.SheetStatus.APPROVED;
import static org.fazhi.mediation.CommitteeCodes.SheetStatus.CHECKED;
import static org.fazhi.mediation.CommitteeCodes.SheetStatus.DRAFT;
import static org.fazhi.mediation.CommitteeCodes.SheetStatus.DROPPED;
import static org.fazhi.mediation.CommitteeCodes.SheetStatus.NOTICE;
import static org.fazhi.mediation.CommitteeCodes.SheetStatus.SETTLED;

/** The table of acts on a pay sheet (以案定补): made, checked by the justice office, approved by the section, shown to the public, settled. */
public enum AllowanceAct implements RegisterAct {

    PREPARE_SHEET(RegisterRow.of(AllowanceData.Period.class).to(DRAFT).by(COMMITTEE_CHAIR, JUSTICE_OFFICE)
            .basis("人民调解法第16条；产品约定")),

    DECIDE_ITEM(RegisterRow.of(AllowanceData.Decision.class, DRAFT).by(JUSTICE_OFFICE)
            .basis("产品约定：疑似重复、拆分的由司法所逐件认定")),

    CHECK_SHEET(RegisterRow.of(AllowanceData.Remark.class, DRAFT).to(CHECKED).by(JUSTICE_OFFICE)
            .basis("产品约定：编制人不得审核")),

    APPROVE_SHEET(RegisterRow.of(AllowanceData.Remark.class, CHECKED).to(APPROVED).by(MEDIATION_SECTION)
            .basis("产品约定：编制人、审核人不得审批")),

    RETURN_SHEET(RegisterRow.of(AllowanceData.Return.class, CHECKED, APPROVED, NOTICE).to(DRAFT).by(MEDIATION_SECTION)
            .basis("产品约定")),

    PUBLISH_SHEET(RegisterRow.of(AllowanceData.Remark.class, APPROVED).to(NOTICE).by(MEDIATION_SECTION, JUSTICE_OFFICE)
            .basis("产品约定：发放前公示，不公开当事人信息")),

    RAISE_OBJECTION(RegisterRow.of(AllowanceData.Objection.class, NOTICE).by(MEDIATION_SECTION, JUSTICE_OFFICE)
            .basis("产品约定")),

    ANSWER_OBJECTION(RegisterRow.of(AllowanceData.Answer.class, NOTICE).by(MEDIATION_SECTION)
            .basis("产品约定")),

    SETTLE_SHEET(RegisterRow.of(AllowanceData.Remark.class, NOTICE).to(SETTLED).by(MEDIATION_SECTION).asking()
            .basis("人民调解法第16条；产品约定：公示期满、异议已答复")),

    DROP_SHEET(RegisterRow.of(AllowanceData.Return.class, DRAFT).to(DROPPED).by(COMMITTEE_CHAIR, JUSTICE_OFFICE).asking()
            .basis("产品约定"));

    private final RegisterRow row;

    AllowanceAct(RegisterRow row) {
        this.row = row;
    }

    @Override
    public RegisterRow row() {
        return row;
    }

    /** {@return whether it belongs to one case or one objection and is not offered for the sheet as a whole} */
    public boolean ofOne() {
        return this == DECIDE_ITEM || this == ANSWER_OBJECTION;
    }
}
