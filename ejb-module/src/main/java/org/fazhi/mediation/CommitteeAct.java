package org.fazhi.mediation;

import org.fazhi.register.RegisterAct;

import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.mediation.Codes.CommitteeStatus.ACTIVE;
import static org.fazhi.mediation.Codes.CommitteeStatus.FILED;
import static org.fazhi.mediation.Codes.CommitteeStatus.PROPOSED;
import static org.fazhi.mediation.Codes.CommitteeStatus.SUSPENDED;

/** The table of acts on a committee and its mediators (domain.md 1.2, 1.3): from the founding to the end, in the order in which they are offered. */
public enum CommitteeAct implements RegisterAct {

    ELECT(RegisterRow.of(CommitteeData.Election.class, PROPOSED, FILED, ACTIVE).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第8条、第9条"), true),

    FILE_COMMITTEE(RegisterRow.of(CommitteeData.Filing.class, PROPOSED).to(FILED).by(MEDIATION_SECTION)
            .basis("人民调解法第10条；备案时限按本区参数"), false),

    START_WORK(RegisterRow.of(CommitteeData.Start.class, FILED).to(ACTIVE).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第12条"), true),

    FILE_CHANGE(RegisterRow.of(CommitteeData.Filing.class, FILED, ACTIVE, SUSPENDED).by(MEDIATION_SECTION)
            .basis("人民调解法第10条；备案时限按本区参数"), false),

    ADD_MEMBER(RegisterRow.of(CommitteeData.Joining.class, FILED, ACTIVE).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第8条、第13条"), true),

    END_MEMBER(RegisterRow.of(CommitteeData.Leaving.class, FILED, ACTIVE, SUSPENDED).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第9条、第15条"), true),

    TELL_COURT(RegisterRow.of(CommitteeData.CourtLetter.class, PROPOSED, FILED, ACTIVE, SUSPENDED, Codes.CommitteeStatus.REVOKED).by(MEDIATION_SECTION, JUSTICE_OFFICE)
            .basis("人民调解法第10条"), false),

    COURT_ACK(RegisterRow.of(CommitteeData.CourtAnswer.class, PROPOSED, FILED, ACTIVE, SUSPENDED, Codes.CommitteeStatus.REVOKED).by(MEDIATION_SECTION, JUSTICE_OFFICE)
            .basis("人民调解法第10条"), false),

    TRAIN(RegisterRow.of(CommitteeData.Training.class, FILED, ACTIVE, SUSPENDED).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第14条"), false),

    DISCIPLINE(RegisterRow.of(CommitteeData.Verdict.class, FILED, ACTIVE, SUSPENDED).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第15条"), false),

    EDIT_MEDIATOR(RegisterRow.of(CommitteeData.MediatorFacts.class, PROPOSED, FILED, ACTIVE, SUSPENDED).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第13条、第14条"), false),

    EDIT_COMMITTEE(RegisterRow.of(CommitteeData.Facts.class, PROPOSED, FILED, ACTIVE, SUSPENDED).by(JUSTICE_OFFICE, MEDIATION_SECTION)
            .basis("人民调解法第8条"), false),

    SUSPEND_COMMITTEE(RegisterRow.of(CommitteeData.Reason.class, ACTIVE).to(SUSPENDED).by(MEDIATION_SECTION).asking()
            .basis("产品约定"), true),

    RESUME_COMMITTEE(RegisterRow.of(CommitteeData.Reason.class, SUSPENDED).to(ACTIVE).by(MEDIATION_SECTION)
            .basis("产品约定"), true),

    REVOKE_COMMITTEE(RegisterRow.of(CommitteeData.Reason.class, PROPOSED, FILED, ACTIVE, SUSPENDED).to(Codes.CommitteeStatus.REVOKED).by(MEDIATION_SECTION).asking()
            .basis("产品约定"), true);

    private final RegisterRow row;
    private final boolean told;

    CommitteeAct(RegisterRow row, boolean told) {
        this.row = row;
        this.told = told;
    }

    @Override
    public RegisterRow row() {
        return row;
    }

    /** {@return whether the court is to be told of it (人民调解法10)} */
    boolean courtIsTold() {
        return told;
    }

    /** {@return whether it belongs to a line of a person or a notice and is not offered for the committee as a whole} */
    public boolean ofOne() {
        return this == EDIT_MEDIATOR || this == TELL_COURT || this == COURT_ACK || this == END_MEMBER;
    }
}
