package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fazhi.audit.JournalVerifier;
import org.fazhi.exchange.ledger.LedgerWorker;
import org.fazhi.exchange.ledger.Ledgers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * Seen from inside the deployed EAR. One class, because each costs a deployment: what belongs to a room stands in a class of its own
 * ({@link Races}, {@link Seals}, {@link BackgroundWork}, {@link LedgerStories} …) and is named here or, for people's mediation, in
 * {@link InsideMediation}.
 */
@InServer
class InsideContainerIT extends InsideGrid {

    @Inject
    private JournalVerifier verifier;
    @Inject
    private BackgroundWork background;
    @Inject
    private DoorStories doors;
    @Inject
    private Ledgers ledgers;
    @Inject
    private LedgerWorker ledgerWorker;

    @Deployment
    static EnterpriseArchive parcel() {
        return Parcel.with(InsideContainerIT.class, InsideMediation.class, CaseRig.class, MediationTable.class, MediationStories.class, Races.class, Seals.class,
                BackgroundWork.class, SafetyStories.class, SpecialStories.class, TransferStories.class, InquiryStories.class, AgreementRows.class, AgreementStories.class,
                SelectionStories.class, CommitteeStories.class, LedgerStories.class, LedgerRig.class, PaperStories.class, ReuseCount.class, Docx.class,
                ArchiveStories.class, QualityStories.class, ReportStories.class, ReportRig.class,
                InsideLegalAid.class, RefusalMatrix.class, AidRig.class, AidTable.class, AidStories.class, AidSecrets.class, AidRaces.class,
                InsideStation.class, StationRig.class, StationTable.class, StationStories.class, TeamStories.class, InsideCourt.class, CourtRig.class,
                CourtTable.class, CourtStories.class, CourtBoard.class, DoorStories.class, AdviserStories.class, EstateStories.class, AidForms.class,
                AidFigures.class, InsideGrid.class, GridRig.class, GridTable.class, GridStories.class, GridCount.class, AidRegisterStories.class,
                NoticeStories.class, ProviderStories.class, ComplaintStories.class);
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
    void doors_everyNameOfTheTableIsBoundOrItsFeatureIsOffInWords() throws Exception {
        doors.everyNameOfTheTableIsBoundOrItsFeatureIsOffInWords();
        doors.everyServiceIsFoundUnderItsGlobalName();
    }

    @Test
    void doors_whatIsWrongWithTheInstallationIsNamedWithItsRemedy() throws Exception {
        new Races(dataSource, casework).twentyEqualRequestsAtOnceWithOneKeyOpenOneFile(); // the journal has lines then
        doors.whatIsWrongWithTheInstallationIsNamedWithItsRemedy(dataSource);
        doors.aChangedLineOfTheJournalIsRedUntilItIsWholeAgain(dataSource);
    }
}
