package org.fazhi.legalaid;

import static org.fazhi.access.Role.AID_APPROVER;
import static org.fazhi.access.Role.AID_CLERK;
import static org.fazhi.access.Role.AID_PROVIDER;
import static org.fazhi.access.Role.FINANCE;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.ASSIGNED_PERSON;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** File, review, subsidy, quality, archive (法律援助法50、52、57、59). */
public enum ClosingStep implements Step<AidCase> {

    SUBMIT_FILE(Row.<AidCase, HandlingData.FileSubmission>from(HandlingData.FileSubmission.class, AidStatus.CONCLUDED, AidStatus.TERMINATED).to(AidStatus.FILE_SUBMITTED)
            .by(AID_PROVIDER, ASSIGNED_PERSON)
            .guard(HandlingGuards::workDone, HandlingGuards::objectionOver)
            .effect(HandlingEffects::submitFile).holder(IntakeEffects::clerk)
            .stops(AidDeadline.FILING, AidDeadline.REWORK).starts(AidDeadline.FILE_REVIEW).papers(AidPaper.CLOSING_REPORT)
            .basis("法律援助法第50条；程序规定第40条")),

    CHECK_FILE(Row.<AidCase, HandlingData.FileCheck>from(HandlingData.FileCheck.class, AidStatus.FILE_SUBMITTED)
            .by(AID_CLERK, OWN_UNIT)
            .effect(HandlingEffects::checkFile).holder(IntakeEffects::approver)
            .papers(AidPaper.FILE_CHECK)
            .basis("程序规定第41条")),

    RETURN_FILE(Row.<AidCase, HandlingData.Return>from(HandlingData.Return.class, AidStatus.FILE_SUBMITTED).to(AidStatus.CONCLUDED)
            .by(AID_CLERK, OWN_UNIT)
            .effect(HandlingEffects::returnFile).holder(HandlingEffects::firm)
            .stops(AidDeadline.FILE_REVIEW).starts(AidDeadline.REWORK).papers(AidPaper.RETURN_SLIP)
            .basis("程序规定第41条")),

    ACCEPT_FILE(Row.<AidCase, HandlingData.Acceptance>from(HandlingData.Acceptance.class, AidStatus.FILE_SUBMITTED).to(AidStatus.FILE_ACCEPTED)
            .by(AID_APPROVER, OWN_UNIT)
            .secondPerson("CHECK_FILE")
            .guard(HandlingGuards::checked)
            .effect(HandlingEffects::acceptFile).holder(HandlingEffects::finance)
            .leadsWhen(f -> Boolean.TRUE.equals(f.closing().complete()))
            .stops(AidDeadline.FILE_REVIEW).starts(AidDeadline.SUBSIDY).papers(AidPaper.SUBSIDY_FORM)
            .basis("法律援助法第52条；程序规定第41条")),

    PAY(Row.<AidCase, HandlingData.Payment>from(HandlingData.Payment.class, AidStatus.FILE_ACCEPTED).to(AidStatus.SUBSIDY_PAID)
            .by(FINANCE, OWN_UNIT)
            .guard(HandlingGuards::subsidyDue, HandlingGuards::amountPriced)
            .effect(HandlingEffects::pay).holder(IntakeEffects::clerk)
            .stops(AidDeadline.SUBSIDY)
            .basis("法律援助法第52条")),

    GRADE(Row.<AidCase, HandlingData.Grading>from(HandlingData.Grading.class, AidStatus.FILE_SUBMITTED, AidStatus.FILE_ACCEPTED, AidStatus.SUBSIDY_PAID)
            .by(AID_CLERK, OWN_UNIT).by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(HandlingGuards::peer, HandlingGuards::gradeFits)
            .effect(HandlingEffects::grade)
            .papers(AidPaper.QUALITY_FORM)
            .basis("法律援助法第57条、第59条；SF/T 0085")),

    VISIT(Row.<AidCase, HandlingData.Visit>from(HandlingData.Visit.class, AidStatus.CONCLUDED, AidStatus.FILE_SUBMITTED, AidStatus.FILE_ACCEPTED, AidStatus.SUBSIDY_PAID)
            .by(AID_CLERK, OWN_UNIT)
            .effect(HandlingEffects::visited)
            .stops(AidDeadline.VISIT).papers(AidPaper.VISIT_RECORD)
            .basis("法律援助法第59条")),

    SAMPLE(Row.<AidCase, HandlingData.Sampled>from(HandlingData.Sampled.class, AidStatus.afterGrant())
            .byLaw()
            .guard(SampleRules::drawn)
            .effect(SampleRules::sampled)
            .basis("法律援助法第59条、第60条；抽样比例按本区参数")),

    CHECK_SAMPLE(Row.<AidCase, HandlingData.SampleCheck>from(HandlingData.SampleCheck.class, AidStatus.afterGrant())
            .by(AID_CLERK, OWN_UNIT)
            .guard(SampleRules::toBeChecked)
            .effect(SampleRules::checked)
            .basis("法律援助法第41条、第48条、第60条")),

    ANSWER_SAMPLE(Row.<AidCase, HandlingData.SampleAnswer>from(HandlingData.SampleAnswer.class, AidStatus.afterGrant())
            .by(AID_APPROVER, OWN_UNIT)
            .secondPerson("CHECK_SAMPLE")
            .guard(SampleRules::foundSomething)
            .basis("法律援助法第48条、第60条；不终止的写明理由")),

    ARCHIVE(Row.<AidCase, HandlingData.Archive>from(HandlingData.Archive.class, AidStatus.SUBSIDY_PAID, AidStatus.FILE_ACCEPTED, AidStatus.REFUSED, AidStatus.TERMINATED).to(AidStatus.ARCHIVED)
            .by(AID_CLERK, OWN_UNIT)
            .guard(HandlingGuards::objectionOver, HandlingGuards::nothingOwed, SampleRules::visited, SampleRules::nothingOpen, HandlingGuards::noComplaintOpen)
            .effect(HandlingEffects::archive)
            .papers(AidPaper.COVER, AidPaper.CONTENTS, AidPaper.CLOSING_NOTES).confirm()
            .basis("程序规定第42条；一案一卷"));

    private final Row<AidCase, ?> row;

    ClosingStep(Row<AidCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<AidCase, ?> row() {
        return row;
    }
}
