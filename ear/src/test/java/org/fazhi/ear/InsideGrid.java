package org.fazhi.ear;

import jakarta.inject.Inject;
import org.fazhi.access.JobCallers;
import org.fazhi.casework.Attachments;
import org.fazhi.casework.Procedures;
import org.fazhi.grid.GridReckoning;
import org.fazhi.grid.MatterConfirmJob;
import org.junit.jupiter.api.Test;

/** What the one deployment of {@link InsideContainerIT} tells of the grid; the stories stand in classes of their own. */
abstract class InsideGrid extends InsideCourt {

    @Inject
    private JobCallers callersOfJobs;
    @Inject
    private Attachments pictures;
    @Inject
    private GridReckoning reckoning;
    @Inject
    private MatterConfirmJob confirmJob;
    @Inject
    private Procedures everyProcedure;

    private boolean court() {
        return everyProcedure.find("court").isPresent();
    }

    private GridStories gridStories() {
        return new GridStories(dataSource, casework, tasks, files);
    }

    @Test
    void grid_aStepOutsideTheTablesIsRefusedAndJournalledForEveryStatusAndRole() {
        new GridTable(dataSource, casework, callersOfJobs, court()).aStepOutsideTheTablesIsRefusedAndJournalledForEveryStatusAndRole();
    }

    @Test
    void grid_everyRowOfTheTablesCanBeTaken() {
        new GridTable(dataSource, casework, callersOfJobs, court()).everyRowOfTheTablesCanBeTaken();
    }

    @Test
    void grid_aLeakGoesFromThePhotoToTheMeetingToTheTeamAndOnWithOneClockAndNothingTypedTwice() {
        gridStories().aLeakGoesFromThePhotoToTheMeetingToTheTeamAndOnWithOneClockAndNothingTypedTwice(pictures, court());
    }

    @Test
    void grid_fiveReturnsBetweenTwoUnitsShowWhoHeldItHowLong() {
        gridStories().fiveReturnsBetweenTwoUnitsShowWhoHeldItHowLong();
    }

    @Test
    void grid_aroundNationalDayMeetingsFallOnWorkingDaysAndTwoMissedWeeksReachTheStreet() {
        gridStories().aroundNationalDayMeetingsFallOnWorkingDaysAndTwoMissedWeeksReachTheStreet(reckoning);
    }

    @Test
    void grid_whatTheOwnersDecideTogetherNoMeetingEnds() {
        gridStories().whatTheOwnersDecideTogetherNoMeetingEnds();
    }

    @Test
    void grid_whoeverDidItDoesNotConfirmItSilenceIsMarkedAndTheLastHolderGetsItBackOnce() {
        gridStories().whoeverDidItDoesNotConfirmItSilenceIsMarkedAndTheLastHolderGetsItBackOnce(confirmJob);
    }

    @Test
    void grid_aSplitMicroGridLeavesOldFiguresTrue() {
        gridStories().aSplitMicroGridLeavesOldFiguresTrue(reckoning);
    }

    @Test
    void grid_agendaCarryOverAndIndicatorsOfTwoThousandMattersEqualAnIndependentCount() {
        new GridCount(dataSource, casework).agendaCarryOverAndIndicatorsEqualAnIndependentCount(reckoning);
    }
}
