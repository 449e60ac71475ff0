package org.fazhi.ear;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.DeskFigures;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.Overview;
import org.fazhi.casework.Tasks;
import org.fazhi.casework.Urgings;
import org.fazhi.mediation.AllowanceService;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.mediation.archive.Destructions;
import org.fazhi.mediation.archive.Holds;
import org.fazhi.mediation.archive.Samples;
import org.fazhi.mediation.report.ReportA;
import org.fazhi.mediation.report.ReportAFigures;
import org.junit.jupiter.api.Test;

/**
 * What is seen of people's mediation from inside the deployed EAR; run by {@link InsideContainerIT}. Each part of the procedure has its stories in
 * a class of its own.
 */
abstract class InsideMediation {

    @Resource(lookup = "java:app/jdbc/fazhi")
    DataSource dataSource;
    @Inject
    Casework casework;
    @Inject
    CaseFiles files;
    @Inject
    FileLists lists;
    @Inject
    Tasks tasks;
    @Inject
    Samples samples;
    @Inject
    Holds holds;
    @Inject
    Destructions destructions;
    @Inject
    Urgings urgings;
    @Inject
    Overview overview;
    @Inject
    DeskFigures desks;
    @Inject
    ReportA reports;
    @Inject
    ReportAFigures figures;
    @Inject
    PaperStories papers;
    @Inject
    CommitteeService committees;
    @Inject
    AllowanceService allowances;

    @Test
    void aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        new MediationTable(dataSource, casework).aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole();
    }

    @Test
    void everyRowOfTheTableCanBeTaken() {
        new MediationTable(dataSource, casework).with(tasks, files).everyRowOfTheTableCanBeTaken();
    }

    @Test
    void a4_anAgreementIsInForceOnlyWithAllThreeElementsAndTheCourtsWindowRunsFromTheLatest() {
        new MediationStories(dataSource, casework).a4_anAgreementIsInForceOnlyWithAllThreeElementsAndTheCourtsWindowRunsFromTheLatest();
    }

    @Test
    void a4_aClauseThatDeclaresOwnershipIsMarkedAsNotConfirmableAndAPaymentIsNot() {
        new MediationStories(dataSource, casework).a4_aClauseThatDeclaresOwnershipIsMarkedAsNotConfirmableAndAPaymentIsNot();
    }

    @Test
    void a5_anOralAgreementIsInForceTheSameDayAndAWorkingSaturdayDoesNotRoll() {
        new MediationStories(dataSource, casework).a5_anOralAgreementIsInForceTheSameDayAndAWorkingSaturdayDoesNotRoll();
    }

    @Test
    void a7_wageArrearsGiveTheRightToArbitrateAfterDay15WhileMediationRunsOn() {
        new MediationStories(dataSource, casework).a7_wageArrearsGiveTheRightToArbitrateAfterDay15WhileMediationRunsOn();
    }

    @Test
    void a7_aMedicalDisputeCountsWorkingDaysAndTheAppraisalDoesNotCount() {
        new MediationStories(dataSource, casework).a7_aMedicalDisputeCountsWorkingDaysAndTheAppraisalDoesNotCount();
    }

    @Test
    void a9_numbersGoOnPast999AVoidedOneStaysAndTheyBeginAgainWithTheYearForThatCommitteeOnly() {
        new MediationStories(dataSource, casework).a9_numbersGoOnPast999AVoidedOneStaysAndTheyBeginAgainWithTheYearForThatCommitteeOnly(lists, files);
    }

    @Test
    void aRefusalR1NeedsAPartyWhoRefusesAndThenNothingElseIsPossible() {
        new MediationStories(dataSource, casework).aRefusalR1NeedsAPartyWhoRefusesAndThenNothingElseIsPossible();
    }

    @Test
    void whoHeldTheFileAddsUpToTheElapsedDaysWithoutAGap() {
        new MediationStories(dataSource, casework).whoHeldTheFileAddsUpToTheElapsedDaysWithoutAGap();
    }

    @Test
    void aFutureDayIsRefusedAndADayBeforeTheLastActNeedsItsReason() {
        new MediationStories(dataSource, casework).aFutureDayIsRefusedAndADayBeforeTheLastActNeedsItsReason();
    }

    @Test
    void highRiskLiesOnTheDesksOfReporterAndJusticeOfficeTheSameDayUntilBothActed() {
        new SafetyStories(dataSource, casework, files, tasks).highRiskLiesOnTheDesksOfReporterAndJusticeOfficeTheSameDayUntilBothActed();
    }

    @Test
    void whoeverRegisteredMayTellOfDangerLaterWithoutReadingTheMediation() {
        new SafetyStories(dataSource, casework, files, tasks).whoeverRegisteredMayTellOfDangerLaterWithoutReadingTheMediation();
    }

    @Test
    void whoHandledAFileNeverChecksItAndDefectsComeBackBeforeItIsFiled() {
        new ArchiveStories(dataSource, casework).whoHandledAFileNeverChecksItAndDefectsComeBackBeforeItIsFiled();
    }

    @Test
    void aFileIsKeptAsLongAsTheTableSaysAndShorterOnlyWithAReason() {
        new ArchiveStories(dataSource, casework).aFileIsKeptAsLongAsTheTableSaysAndShorterOnlyWithAReason();
    }

    @Test
    void theSameSeedDrawsTheSameFilesAndNobodyScoresTheOwnWork() {
        new QualityStories(dataSource, casework, samples, holds, destructions, files).theSameSeedDrawsTheSameFilesAndNobodyScoresTheOwnWork();
    }

    @Test
    void destructionTakesFourPeopleSparesWhatIsHeldAndLeavesARecordForGood() {
        new QualityStories(dataSource, casework, samples, holds, destructions, files).destructionTakesFourPeopleSparesWhatIsHeldAndLeavesARecordForGood();
    }

    @Test
    void everyTableThatHoldsAPartOfAFileIsNamedAsErasedOrKept() {
        new QualityStories(dataSource, casework, samples, holds, destructions, files).everyTableThatHoldsAPartOfAFileIsNamedAsErasedOrKept();
    }

    @Test
    void aReminderLiesWithTheHolderUntilSignedAndEveryFigureOfHeadsOpensItsFiles() {
        new QualityStories(dataSource, casework, samples, holds, destructions, files)
                .aReminderLiesWithTheHolderUntilSignedAndEveryFigureOfHeadsOpensItsFiles(urgings, overview, desks, lists);
    }

    @Test
    void a9_tenClosedCasesStandInEachColumnThatTheyBelongTo() {
        new ReportStories(dataSource, casework, reports, figures, lists).a9_tenClosedCasesStandInEachColumnThatTheyBelongTo();
    }

    @Test
    void tenThousandFilesCountTheSameByAnotherHandAndEveryCellOpensItsRows() {
        new ReportStories(dataSource, casework, reports, figures, lists).tenThousandFilesCountTheSameByAnotherHandAndEveryCellOpensItsRows();
    }

    @Test
    void whatWasHandedInStaysByteForByteAndALateEntryShowsAsRestated() {
        new ReportStories(dataSource, casework, reports, figures, lists).whatWasHandedInStaysByteForByteAndALateEntryShowsAsRestated();
    }

    @Test
    void a7_wageEarnersAreToldOfArbitrationFromTheDayAfterTheFifteenthAndTheFileEndsOnlyByAPersonAfterTheTerm() {
        new SpecialStories(dataSource, casework, tasks).a7_wageEarnersAreToldOfArbitrationFromTheDayAfterTheFifteenthAndTheFileEndsOnlyByAPersonAfterTheTerm();
    }

    @Test
    void anExtensionMovesTheDayFromWhichExpiryIsProposed() {
        new SpecialStories(dataSource, casework, tasks).anExtensionMovesTheDayFromWhichExpiryIsProposed();
    }

    @Test
    void aSideOfTenSpeaksThroughAtMostFiveOfItsOwn() {
        new SpecialStories(dataSource, casework, tasks).aSideOfTenSpeaksThroughAtMostFiveOfItsOwn();
    }

    @Test
    void anAgentSignsOnlyWithThePowerTickedAndAChildOnlyThroughItsStatutoryAgent() {
        new SpecialStories(dataSource, casework, tasks).anAgentSignsOnlyWithThePowerTickedAndAChildOnlyThroughItsStatutoryAgent();
    }

    @Test
    void aVictimOfViolenceMeetsTheOtherSideOnlyAfterAgreeingInWritingAndAHarmedChildIsReportedAtOnce() {
        new SpecialStories(dataSource, casework, tasks).aVictimOfViolenceMeetsTheOtherSideOnlyAfterAgreeingInWritingAndAHarmedChildIsReportedAtOnce();
    }

    @Test
    void whatThePoliceHandOverMustBeAMinorQuarrelAmongPeopleWhoKnowEachOther() {
        new SpecialStories(dataSource, casework, tasks).whatThePoliceHandOverMustBeAMinorQuarrelAmongPeopleWhoKnowEachOther();
    }

    @Test
    void whoStandsTooNearToAPartyIsNotAssignedAndANamesakeIs() {
        new SelectionStories(dataSource, casework).whoStandsTooNearToAPartyIsNotAssignedAndANamesakeIs(committees);
    }

    @Test
    void whoRefusesTwiceChoosesHimselfAndTheThirdTimeIsAskedBeforeTheCaseEnds() {
        new SelectionStories(dataSource, casework).whoRefusesTwiceChoosesHimselfAndTheThirdTimeIsAskedBeforeTheCaseEnds();
    }

    @Test
    void aRecusalThatWasAskedForIsDecidedWithinOneWorkingDayBeforeTheFirstSession() {
        new SelectionStories(dataSource, casework).aRecusalThatWasAskedForIsDecidedWithinOneWorkingDayBeforeTheFirstSession();
    }

    @Test
    void anElectionMakesANewTermTellsTheCourtAndLeavesTheOldOneReadable() {
        new CommitteeStories(dataSource, casework, committees, allowances).anElectionMakesANewTermTellsTheCourtAndLeavesTheOldOneReadable();
    }

    @Test
    void aCaseIsPaidOnceByThreePeopleAndADoubleIsToldBefore() throws SQLException {
        new CommitteeStories(dataSource, casework, committees, allowances).aCaseIsPaidOnceByThreePeopleAndADoubleIsToldBefore(dataSource);
    }

    @Test
    void a4_theJointApplicationIsTakenOnTheLastDayAndNeitherLaterNorFromOnePartyAlone() {
        new AgreementStories(dataSource, casework, files).a4_theJointApplicationIsTakenOnTheLastDayAndNeitherLaterNorFromOnePartyAlone();
    }

    @Test
    void a4_aClauseThatDeclaresOwnershipStopsTheSubmissionUntilAJuristAboveTheCommitteeClearedIt() {
        new AgreementStories(dataSource, casework, files).a4_aClauseThatDeclaresOwnershipStopsTheSubmissionUntilAJuristAboveTheCommitteeClearedIt();
    }

    @Test
    void a5_anOralAgreementMayBeSubmittedOnTheWorkingSaturdayAndNotOnTheMonday() {
        new AgreementStories(dataSource, casework, files).a5_anOralAgreementMayBeSubmittedOnTheWorkingSaturdayAndNotOnTheMonday();
    }

    @Test
    void instalmentsAreCountedToTheLastFenAndNobodyIsUrgedForWhatIsPaid() {
        new AgreementStories(dataSource, casework, files).instalmentsAreCountedToTheLastFenAndNobodyIsUrgedForWhatIsPaid();
    }

    @Test
    void aNewAgreementTakesThePlaceOfTheOldOneWithItsReceiptsKeptAndAFailedOneLeavesTheOldInForce() {
        new AgreementStories(dataSource, casework, files).aNewAgreementTakesThePlaceOfTheOldOneWithItsReceiptsKeptAndAFailedOneLeavesTheOldInForce();
    }

    @Test
    void aDisputedClauseIsShownAsSuchAndASuitClosesTheFileOnlyOnceItIsRecorded() {
        new AgreementStories(dataSource, casework, files).aDisputedClauseIsShownAsSuchAndASuitClosesTheFileOnlyOnceItIsRecorded();
    }

    @Test
    void aTransferredDisputeKeepsEveryFieldItsFirstDayAndWhoHeldItWhileTheSendersClockRunsUntilItIsTaken() {
        new TransferStories(dataSource, casework, tasks, files).aTransferredDisputeKeepsEveryFieldItsFirstDayAndWhoHeldItWhileTheSendersClockRunsUntilItIsTaken();
    }

    @Test
    void anOfferMayBeRecalledOrDeclinedAndNothingIsLost() {
        new TransferStories(dataSource, casework, tasks, files).anOfferMayBeRecalledOrDeclinedAndNothingIsLost();
    }

    @Test
    void whatThePoliceEntrustedIsToldBackWithThePartiesRequest() {
        new TransferStories(dataSource, casework, tasks, files).whatThePoliceEntrustedIsToldBackWithThePartiesRequest();
    }

    @Test
    void whatAVisitorSaidOnceBecomesAMediationWithEveryFieldAndTheFirstDay() {
        new InquiryStories(dataSource, casework).whatAVisitorSaidOnceBecomesAMediationWithEveryFieldAndTheFirstDay();
    }

    @Test
    void whoeverMayNotRegisterADisputeCannotTurnAnInquiryIntoOne() {
        new InquiryStories(dataSource, casework).whoeverMayNotRegisterADisputeCannotTurnAnInquiryIntoOne();
    }

    @Test
    void aSealedAgreementNeverChangesAgainAndOneFlippedByteIsFound() {
        papers.aSealedAgreementNeverChangesAgainAndOneFlippedByteIsFound();
    }

    @Test
    void aMediatorsSealingAndAnUnsignedPaperNeverBearTheImage() {
        papers.aMediatorsSealingAndAnUnsignedPaperNeverBearTheImage();
    }

    @Test
    void papersOfFamilyAndInheritanceAreSignedByHandOnly() {
        papers.papersOfFamilyAndInheritanceAreSignedByHandOnly();
    }

    @Test
    void aNeighbourMayNeitherSignNorTakeTheDossier() {
        papers.aNeighbourMayNeitherSignNorTakeTheDossier();
    }

    @Test
    void theListOfContentsNamesThePagesOnWhichThePapersReallyStand() throws java.io.IOException {
        papers.theListOfContentsNamesThePagesOnWhichThePapersReallyStand();
    }

    @Test
    void aPropertyDisputePrintsAtLeastSixFieldsForEachTyped() {
        papers.aPropertyDisputePrintsAtLeastSixFieldsForEachTyped();
    }

    @Test
    void aTemplateWithAMisspelledPlaceholderIsRefusedWithItsPlaceAndADistrictsOwnHoldsForItAlone() {
        papers.aTemplateWithAMisspelledPlaceholderIsRefusedWithItsPlaceAndADistrictsOwnHoldsForItAlone();
    }
}
