package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fazhi.audit.JournalVerifier;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.Tasks;
import org.fazhi.exchange.ledger.LedgerWorker;
import org.fazhi.exchange.ledger.Ledgers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * Seen from inside the deployed EAR. One class, because each costs a deployment: what belongs to a room stands in a class of its own
 * ({@link MediationTable}, {@link MediationStories}, {@link Races}, {@link Seals}, {@link BackgroundWork},
 * {@link LedgerStories}) and is named here.
 */
@InServer
class InsideContainerIT {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Casework casework;
    @Inject
    private JournalVerifier verifier;
    @Inject
    private CaseFiles files;
    @Inject
    private FileLists lists;
    @Inject
    private Tasks tasks;
    @Inject
    private BackgroundWork background;
    @Inject
    private Ledgers ledgers;
    @Inject
    private LedgerWorker ledgerWorker;

    @Inject
    private org.fazhi.access.JobCallers jobCallers;
    @Inject
    private org.fazhi.legalaid.AidExpiryJob aidExpiry;
    @Inject
    private org.fazhi.casework.Attachments attachments;

    @Deployment
    static EnterpriseArchive parcel() {
        return Parcel.with(InsideContainerIT.class, CaseRig.class, MediationTable.class, MediationStories.class, Races.class, Seals.class,
                BackgroundWork.class, SafetyStories.class, SpecialStories.class, TransferStories.class, InquiryStories.class, LedgerStories.class, LedgerRig.class,
                RefusalMatrix.class, AidRig.class, AidTable.class, AidStories.class, AidSecrets.class, AidRaces.class);
    }

    @Test
    void noMigrationIsMissingOrBrokenOnceTheApplicationIsUp() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*), count(*) filter (where not success) from flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
            assertThat(rows.getInt(2)).isZero();
        }
    }

    @Test
    void namesAreKeptInUnicodeAndSortedByCodePointOnEveryMachine() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select length('𬭚䶮㛃𠅤𫖯'), 'a' > 'B', current_setting('server_encoding')")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(5);
            assertThat(rows.getBoolean(2)).isTrue();
            assertThat(rows.getString(3)).isEqualTo("UTF8");
        }
    }

    @Test
    void theSettingsOfTheOperatorReachTheApplicationWithTheSecretsAmongThem() {
        var config = ConfigProvider.getConfig(InsideContainerIT.class.getClassLoader());
        assertThat(config.getValue("fazhi.db.url", String.class)).startsWith("jdbc:postgresql://127.0.0.1:");
        assertThat(config.getValue("fazhi.journal.key", String.class)).matches("[0-9a-f]{64}");
        assertThat(System.getProperty("fazhi.journal.key")).as("a secret on the command line is visible to everybody").isNull();
        assertThat(java.time.ZoneId.systemDefault()).hasToString("Asia/Shanghai");
    }

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
    void a9_numbersGoOnPast999WithoutAGapAndBeginAgainWithTheYearForThatCommitteeOnly() {
        new MediationStories(dataSource, casework).a9_numbersGoOnPast999WithoutAGapAndBeginAgainWithTheYearForThatCommitteeOnly();
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
    void thirtyTwoThreadsAccepting500FilesGetTheNumbers1To500WithoutGapOrDouble() {
        new Races(dataSource, casework).thirtyTwoThreadsAccepting500FilesGetTheNumbers1To500WithoutGapOrDouble();
    }

    @Test
    void twentyEqualRequestsAtOnceWithOneKeyOpenOneFile() {
        new Races(dataSource, casework).twentyEqualRequestsAtOnceWithOneKeyOpenOneFile();
    }

    @Test
    void ofTwoEditorsWhoSawTheSameVersionExactlyOneIsTakenInAHundredRounds() {
        new Races(dataSource, casework).ofTwoEditorsWhoSawTheSameVersionExactlyOneIsTakenInAHundredRounds();
    }

    @Test
    void aLineCutOutOfTheJournalIsNamedByItsPlace() {
        new Seals(dataSource, casework, verifier, files, lists).aLineCutOutOfTheJournalIsNamedByItsPlace();
    }

    @Test
    void aNeighbouringStreetLearnsNothingOfAFileByListSearchAddressOrPaper() {
        new Seals(dataSource, casework, verifier, files, lists).aNeighbouringStreetLearnsNothingOfAFileByListSearchAddressOrPaper();
    }

    @Test
    void theSameLedgerTwiceCreatesNothingTwiceAndAfterAnUndoItMayComeAgain() throws InterruptedException {
        new LedgerStories(dataSource, casework, ledgers, ledgerWorker).theSameLedgerTwiceCreatesNothingTwiceAndAfterAnUndoItMayComeAgain();
    }

    @Test
    void goodRowsAreTakenAndBadOnesComeBackWithTheirReason() throws InterruptedException {
        new LedgerStories(dataSource, casework, ledgers, ledgerWorker).goodRowsAreTakenAndBadOnesComeBackWithTheirReason();
    }

    @Test
    void whatWasWorkedOnKeepsTheWholeBatch() throws InterruptedException {
        new LedgerStories(dataSource, casework, ledgers, ledgerWorker).whatWasWorkedOnKeepsTheWholeBatch();
    }

    @Test
    void aCrashInTheMiddleIsGoneOnWithAndNothingIsDoubled() throws InterruptedException {
        new LedgerStories(dataSource, casework, ledgers, ledgerWorker).aCrashInTheMiddleIsGoneOnWithAndNothingIsDoubled();
    }

    @Test
    void missingUnitsAreFoundedByTheDistrictAloneAndGoWithTheUndo() throws InterruptedException {
        new LedgerStories(dataSource, casework, ledgers, ledgerWorker).missingUnitsAreFoundedByTheDistrictAloneAndGoWithTheUndo();
    }

    @Test
    void nobodyImportsBeyondTheOwnReachOrSeesBatchesOfOthers() {
        new LedgerStories(dataSource, casework, ledgers, ledgerWorker).nobodyImportsBeyondTheOwnReachOrSeesBatchesOfOthers();
    }

    @Test
    void anImportedYearMovesDeadlinesButNeverToAnEarlierDay() {
        background.anImportedYearMovesDeadlinesButNeverToAnEarlierDay(dataSource, casework);
    }

    @Test
    void ofTwoServersOneTakesAJobAndDaysOfAClosedHouseAreCaughtUpWith() {
        background.ofTwoServersOneTakesAJobAndDaysOfAClosedHouseAreCaughtUpWith();
    }

    @Test
    void aJobOfADeadServerIsTakenAgainAndItsLateEndDoesNotCount() {
        background.aJobOfADeadServerIsTakenAgainAndItsLateEndDoesNotCount();
    }

    @Test
    void messagesLeaveAndWhatCannotIsParkedUntilTheAdministratorSendsItAgain() {
        background.messagesLeaveAndWhatCannotIsParkedUntilTheAdministratorSendsItAgain(dataSource);
    }

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
    void theFirmSeesWhatItWasAssignedAndNothingElse() {
        new AidSecrets(dataSource, casework, files, lists, attachments).theFirmSeesWhatItWasAssignedAndNothingElse();
    }

    @Test
    void fiveHundredApplicationsAtWindowStationAndInterfaceGetNumbersWithoutAGapAndTheRightClock() throws Exception {
        new AidRaces(dataSource, casework).fiveHundredApplicationsAtWindowStationAndInterfaceGetNumbersWithoutAGapAndTheRightClock();
    }
}
