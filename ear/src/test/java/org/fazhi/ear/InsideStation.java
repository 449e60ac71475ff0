package org.fazhi.ear;

import jakarta.inject.Inject;
import org.fazhi.station.StationService;
import org.junit.jupiter.api.Test;

/** What the one deployment of {@link InsideContainerIT} tells of stations; the stories stand in classes of their own. */
abstract class InsideStation extends InsideLegalAid {

    @Inject
    private StationService places;

    @Test
    void stations_aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        new StationTable(dataSource, casework).aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole();
    }

    @Test
    void stations_everyRowOfTheTableCanBeTaken() {
        new StationTable(dataSource, casework).everyRowOfTheTableCanBeTaken();
    }

    @Test
    void aStationIsRegisteredOnlyWithItsPeopleAPhotoTwoEyesOnTheSpotAndAnotherPersonsDecision() {
        new StationStories(dataSource, casework, places).aStationIsRegisteredOnlyWithItsPeopleAPhotoTwoEyesOnTheSpotAndAnotherPersonsDecision();
    }

    @Test
    void aStationSuspendedWithThreeOpenFilesHandsThemOverLeavesTheMapAndIsClosedAfterItsNotice() {
        new StationStories(dataSource, casework, places).aStationSuspendedWithThreeOpenFilesHandsThemOverLeavesTheMapAndIsClosedAfterItsNotice();
    }

    @Test
    void lawPersons_aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken() {
        new TeamStories(dataSource, casework).aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken();
    }

    @Test
    void nobodyGetsACardBeforeTheNoticeIsOverOrAgainstAnObjection() {
        new TeamStories(dataSource, casework).nobodyGetsACardBeforeTheNoticeIsOverOrAgainstAnObjection();
    }

    @Test
    void advisers_aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken() {
        new AdviserStories(dataSource, casework).aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken();
    }

    @Test
    void anAdviserOwesAVisitAMonthAndALectureAQuarterAndIsWarnedOfBeforeTheTermEnds() {
        new AdviserStories(dataSource, casework).anAdviserOwesAVisitAMonthAndALectureAQuarterAndIsWarnedOfBeforeTheTermEnds();
    }

    @Test
    void nobodyAdvisesMoreCommunitiesThanAllowed() {
        new AdviserStories(dataSource, casework).nobodyAdvisesMoreCommunitiesThanAllowed();
    }

    @Test
    void estates_aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken() {
        new EstateStories(dataSource, casework).aStepOutsideTheTableIsRefusedAndEveryRowCanBeTaken();
    }

    @Test
    void noEstateIsNamedWithTooFewPointsAVetoAnUnscoredCriterionOrBeforeTheNoticeIsOver() {
        new EstateStories(dataSource, casework).noEstateIsNamedWithTooFewPointsAVetoAnUnscoredCriterionOrBeforeTheNoticeIsOver();
    }
}
