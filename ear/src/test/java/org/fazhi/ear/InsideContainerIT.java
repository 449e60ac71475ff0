package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fazhi.audit.JournalVerifier;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.DeskFigures;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.Overview;
import org.fazhi.casework.Tasks;
import org.fazhi.casework.Urgings;
import org.fazhi.exchange.ledger.LedgerWorker;
import org.fazhi.exchange.ledger.Ledgers;
import org.fazhi.mediation.AllowanceService;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.mediation.archive.Destructions;
import org.fazhi.mediation.archive.Holds;
import org.fazhi.mediation.archive.Samples;
import org.fazhi.mediation.report.ReportA;
import org.fazhi.mediation.report.ReportAFigures;
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
class InsideContainerIT extends LegalAidInside {

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
    private Samples samples;
    @Inject
    private Holds holds;
    @Inject
    private Destructions destructions;
    @Inject
    private Urgings urgings;
    @Inject
    private Overview overview;
    @Inject
    private DeskFigures desks;
    @Inject
    private ReportA reports;
    @Inject
    private ReportAFigures figures;
    @Inject
    private PaperStories papers;
    @Inject
    private BackgroundWork background;
    @Inject
    private Ledgers ledgers;
    @Inject
    private LedgerWorker ledgerWorker;

    @Inject
    private CommitteeService committees;
    @Inject
    private AllowanceService allowances;

    @Deployment
    static EnterpriseArchive parcel() {
        return Parcel.with(InsideContainerIT.class, CaseRig.class, MediationTable.class, MediationStories.class, Races.class, Seals.class,
                BackgroundWork.class, SafetyStories.class, SpecialStories.class, TransferStories.class, InquiryStories.class, AgreementRows.class, AgreementStories.class,
                SelectionStories.class, CommitteeStories.class, LedgerStories.class, LedgerRig.class, PaperStories.class, ReuseCount.class, Docx.class,
                ArchiveStories.class, QualityStories.class, ReportStories.class, ReportRig.class,
                LegalAidInside.class, RefusalMatrix.class, AidRig.class, AidTable.class, AidStories.class, AidSecrets.class, AidRaces.class);
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
