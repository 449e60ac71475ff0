package org.fazhi.ear;

import jakarta.inject.Inject;
import org.fazhi.access.JobCallers;
import org.fazhi.casework.Attachments;
import org.fazhi.exchange.ledger.LedgerWorker;
import org.fazhi.exchange.ledger.Ledgers;
import org.fazhi.legalaid.AidExpiryJob;
import org.fazhi.legalaid.AidReport;
import org.fazhi.legalaid.AidReportFigures;
import org.fazhi.legalaid.AidSealing;
import org.fazhi.legalaid.HelpRegister;
import org.fazhi.legalaid.AidSampleJob;
import org.fazhi.legalaid.NoticeService;
import org.fazhi.legalaid.ProviderService;
import org.fazhi.legalaid.SampleService;
import org.junit.jupiter.api.Test;

/** What the one deployment of {@link InsideContainerIT} tells of legal aid; the stories stand in classes of their own. */
abstract class InsideLegalAid extends InsideMediation {

    @Inject
    private JobCallers jobCallers;
    @Inject
    private AidExpiryJob aidExpiry;
    @Inject
    private AidSampleJob aidSamples;
    @Inject
    private SampleService sampleService;
    @Inject
    private NoticeService notices;
    @Inject
    private ProviderService providers;
    @Inject
    private Attachments attachments;
    @Inject
    private AidSealing sealing;
    @Inject
    private HelpRegister help;
    @Inject
    private AidReport aidReport;
    @Inject
    private AidReportFigures aidFigures;
    @Inject
    private Ledgers ledgers;
    @Inject
    private LedgerWorker ledgerWorker;

    @Test
    void legalAid_aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        new AidTable(dataSource, casework, jobCallers).aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole();
    }

    @Test
    void legalAid_everyRowOfTheTableCanBeTaken() {
        new AidTable(dataSource, casework, jobCallers).everyRowOfTheTableCanBeTaken();
    }

    @Test
    void a1_anApplicationReceivedOnAWorkingSundayBeforeNationalDayIsDueOnTheFirstWorkingDay() {
        new AidStories(dataSource, casework, aidExpiry).a1_anApplicationReceivedOnAWorkingSundayBeforeNationalDayIsDueOnTheFirstWorkingDay();
    }

    @Test
    void a2_whatIsMissingIsAskedOnceAndTheDaysOfWaitingDoNotCount() {
        new AidStories(dataSource, casework, aidExpiry).a2_whatIsMissingIsAskedOnceAndTheDaysOfWaitingDoNotCount();
    }

    @Test
    void a2_anApplicationWhoseSupplementDidNotComeIsDeemedWithdrawnOnTheDayAfterWhicheverDayTheHouseOpens() {
        new AidStories(dataSource, casework, aidExpiry).a2_anApplicationWhoseSupplementDidNotComeIsDeemedWithdrawnOnTheDayAfterWhicheverDayTheHouseOpens();
    }

    @Test
    void a3_assignmentRollsOverSundayAndTheContractOverTheNextWeekend() {
        new AidStories(dataSource, casework, aidExpiry).a3_assignmentRollsOverSundayAndTheContractOverTheNextWeekend();
    }

    @Test
    void a3_aDeathPenaltyCaseIsNotGivenToALawyerOfTwoYearsAndElevenMonths() {
        new AidStories(dataSource, casework, aidExpiry).a3_aDeathPenaltyCaseIsNotGivenToALawyerOfTwoYearsAndElevenMonths();
    }

    @Test
    void a6_hardshipIsDecidedByTheSumAndTheRouteThroughTheDoor() {
        new AidStories(dataSource, casework, aidExpiry).a6_hardshipIsDecidedByTheSumAndTheRouteThroughTheDoor();
    }

    @Test
    void a8_sixDaysLeftIsUrgentSevenIsNotAndNothingEndsByItself() {
        new AidStories(dataSource, casework, aidExpiry).a8_sixDaysLeftIsUrgentSevenIsNotAndNothingEndsByItself();
    }

    @Test
    void aNoticeForAMinorOnTheEveOfTheHolidayIsDueOnTheFirstWorkingDayAndGoesToATrainedLawyer() {
        new AidStories(dataSource, casework, aidExpiry).aNoticeForAMinorOnTheEveOfTheHolidayIsDueOnTheFirstWorkingDayAndGoesToATrainedLawyer();
    }

    @Test
    void aDetaineesApplicationForwardedTooLateIsStillReceivedAndTheDelayIsTold() {
        new AidStories(dataSource, casework, aidExpiry).aDetaineesApplicationForwardedTooLateIsStillReceivedAndTheDelayIsTold();
    }

    @Test
    void anObjectionPostedInTimeIsInTimeWheneverItArrives() {
        new AidStories(dataSource, casework, aidExpiry).anObjectionPostedInTimeIsInTimeWheneverItArrives();
    }

    @Test
    void nobodyDecidesOnWhatHeReviewedOrGradesWhatHeHandled() {
        new AidStories(dataSource, casework, aidExpiry).nobodyDecidesOnWhatHeReviewedOrGradesWhatHeHandled();
    }

    @Test
    void fiftySeededConflictsAreFoundAndAFileWithoutOneIsAssigned() {
        new AidStories(dataSource, casework, aidExpiry).fiftySeededConflictsAreFoundAndAFileWithoutOneIsAssigned();
    }

    @Test
    void nobodyOutsideTheChainLearnsOfHardshipOrViolenceByAnyDoor() {
        new AidSecrets(dataSource, casework, files, lists, attachments).nobodyOutsideTheChainLearnsOfHardshipOrViolenceByAnyDoor();
    }

    @Test
    void aSupplementPostedInTimeAndEnteredLateBringsTheApplicationBackWithItsClock() {
        new AidRegisterStories(dataSource, casework, aidExpiry, aidSamples, sampleService).aSupplementPostedInTimeAndEnteredLateBringsTheApplicationBackWithItsClock();
    }

    @Test
    void aNoticeThatCameTwiceIsNoticedAndTheNextStageIsAnotherCase() {
        new AidRegisterStories(dataSource, casework, aidExpiry, aidSamples, sampleService).aNoticeThatCameTwiceIsNoticedAndTheNextStageIsAnotherCase();
    }

    @Test
    void aMonthIsSampledOnceBySeedAndTheDrawnFilesGetTheirTasks() {
        new AidRegisterStories(dataSource, casework, aidExpiry, aidSamples, sampleService).aMonthIsSampledOnceBySeedAndTheDrawnFilesGetTheirTasks();
    }

    @Test
    void aLedgerOfNoticesBecomesFilesWithTheirClocksAndFaultyAndDoubleRowsComeBack() throws InterruptedException {
        new NoticeStories(dataSource, casework, ledgers, ledgerWorker, notices).aLedgerOfNoticesBecomesFilesWithTheirClocksAndFaultyAndDoubleRowsComeBack();
    }

    @Test
    void aBatchTypedByTheClerkIsTakenRowByRowAndSentAgainDoublesNothing() {
        new NoticeStories(dataSource, casework, ledgers, ledgerWorker, notices).aBatchTypedByTheClerkIsTakenRowByRowAndSentAgainDoublesNothing();
    }

    @Test
    void theRegisterOfProvidersIsChangedThroughOneDoorAndNotByWhomItConcerns() {
        new ProviderStories(dataSource, casework, providers).theRegisterOfProvidersIsChangedThroughOneDoorAndNotByWhomItConcerns();
    }

    @Test
    void aComplaintIsAcceptedInvestigatedDecidedInTwoHandsAnsweredAndFollowedUp() {
        new ComplaintStories(dataSource, casework, files).aComplaintIsAcceptedInvestigatedDecidedInTwoHandsAnsweredAndFollowedUp();
    }

    @Test
    void aComplaintIsAskedOnceMergedOrTurnedAwayAndNobodyLooksIntoHimself() {
        new ComplaintStories(dataSource, casework, files).aComplaintIsAskedOnceMergedOrTurnedAwayAndNobodyLooksIntoHimself();
    }

    @Test
    void complaints_aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        new ComplaintStories(dataSource, casework, files).complaints_aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole();
    }

    @Test
    void theFirmSeesWhatItWasAssignedAndNothingElse() {
        new AidSecrets(dataSource, casework, files, lists, attachments).theFirmSeesWhatItWasAssignedAndNothingElse();
    }

    @Test
    void fiveHundredApplicationsAtWindowStationAndInterfaceGetNumbersWithoutAGapAndTheRightClock() throws Exception {
        new AidRaces(dataSource, casework).fiveHundredApplicationsAtWindowStationAndInterfaceGetNumbersWithoutAGapAndTheRightClock();
    }

    @Test
    void everyFormOfTheMinistryIsPrintedFromOneFileAndNothingThatIsKnownStaysBlank() {
        new AidForms(dataSource, casework, files, help).everyFormOfTheMinistryIsPrintedFromOneFileAndNothingThatIsKnownStaysBlank();
    }

    @Test
    void aidFigures_everyFigureIsCountedTheSameByAnotherHandAndOpensExactlyItsRows() {
        new AidFigures(dataSource, casework, aidReport, aidFigures, lists).everyFigureIsCountedTheSameByAnotherHandAndOpensExactlyItsRows();
    }

    @Test
    void aidFigures_figuresTellNobodyOfOnePoorPersonAndOpenThemForTheCentreAlone() {
        new AidFigures(dataSource, casework, aidReport, aidFigures, lists).figuresTellNobodyOfOnePoorPersonAndOpenThemForTheCentreAlone();
    }

    @Test
    void whatOlderVersionsKeptReadableIsSealedAtTheFirstStart() {
        new AidSecrets(dataSource, casework, files, lists, attachments).whatOlderVersionsKeptReadableIsSealedAtTheFirstStart(sealing);
    }
}
