package org.fazhi.ear;

import jakarta.inject.Inject;
import org.fazhi.casework.Agenda;
import org.fazhi.casework.FileLists;
import org.fazhi.court.CourtFigureRows;
import org.fazhi.reporting.Tally;
import org.junit.jupiter.api.Test;

/** What the one deployment of {@link InsideContainerIT} tells of micro court and deliberation; the stories stand in classes of their own. */
abstract class InsideCourt extends InsideStation {

    @Inject
    private Agenda agenda;
    @Inject
    private FileLists fileLists;
    @Inject
    private CourtFigureRows figureRows;
    @Inject
    private Tally tally;

    private CourtStories stories() {
        return new CourtStories(dataSource, casework);
    }

    @Test
    void court_aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        new CourtTable(dataSource, casework).aStepOutsideTheTableOfMattersIsRefusedAndJournalledForEveryStatusAndRole();
    }

    @Test
    void court_everyRowOfTheTableCanBeTaken() {
        new CourtTable(dataSource, casework).everyRowOfTheTableOfMattersCanBeTaken();
    }

    @Test
    void deliberation_aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        new CourtTable(dataSource, casework).aStepOutsideTheTableOfTopicsIsRefusedAndJournalledForEveryStatusAndRole();
    }

    @Test
    void deliberation_everyRowOfTheTableCanBeTaken() {
        new CourtTable(dataSource, casework).everyRowOfTheTableOfTopicsCanBeTaken();
    }

    @Test
    void court_aMatterThatNeedsSomethingBindingGoesOnAsAMediationWithFreshConsentToItsAgreement() {
        stories().aMatterThatNeedsSomethingBindingGoesOnAsAMediationWithFreshConsentToItsAgreement();
    }

    @Test
    void court_aPanelIsOfItsTierHasNoOneNearAPartyAndIsFixedByTheOfficeWhereOfficersSit() {
        stories().aPanelIsOfItsTierHasNoOneNearAPartyAndIsFixedByTheOfficeWhereOfficersSit();
    }

    @Test
    void court_aLawyerWhoActsForAPartyDoesNotSitBetweenTheParties() {
        stories().aLawyerWhoActsForAPartyDoesNotSitBetweenTheParties();
    }

    @Test
    void court_noPaperGoesOutWithAWordOfACourtAndTheRefusalSaysWhichAndWhere() {
        stories().noPaperGoesOutWithAWordOfACourtAndTheRefusalSaysWhichAndWhere();
    }

    @Test
    void court_whatIsNotSolvedGoesOneTierUpForAReasonThatIsTrueAndNoFurtherThanTheHighest() {
        stories().whatIsNotSolvedGoesOneTierUpForAReasonThatIsTrueAndNoFurtherThanTheHighest();
    }

    @Test
    void court_noticeIsGivenTwoDaysBeforeToEverybodyAndViolenceIsHeardApartBehindClosedDoors() {
        stories().noticeIsGivenTwoDaysBeforeToEverybodyAndViolenceIsHeardApartBehindClosedDoors();
    }

    @Test
    void court_whatTheOwnersDecideTogetherNoTableCanAndItGoesOnAsATopicOfTheirs() {
        stories().whatTheOwnersDecideTogetherNoTableCanAndItGoesOnAsATopicOfTheirs();
    }

    @Test
    void court_minutesAreVisitedAfterTheirLastDayAndWhatWasNotDoneIsTakenUpAgain() {
        stories().minutesAreVisitedAfterTheirLastDayAndWhatWasNotDoneIsTakenUpAgain();
    }

    @Test
    void deliberation_nobodyIsCalledTogetherBeforeALawyerSaidInWritingThatItIsLawful() {
        stories().nobodyIsCalledTogetherBeforeALawyerSaidInWritingThatItIsLawful();
    }

    @Test
    void deliberation_ownersDecideByPersonsAndByAreaAndAWeightyItemNeedsThreeQuarters() {
        stories().ownersDecideByPersonsAndByAreaAndAWeightyItemNeedsThreeQuarters();
    }

    @Test
    void deliberation_aResultIsCarriedOutAfterItsNoticeAndJudgedByThoseWhomItConcerns() {
        stories().aResultIsCarriedOutAfterItsNoticeAndJudgedByThoseWhomItConcerns();
    }

    @Test
    void court_theCalendarOfAUnitShowsSessionsMeetingsAndTasksToWhoeverSeesTheirLists() {
        new CourtBoard(dataSource, casework).theCalendarOfAUnitShowsSessionsMeetingsAndTasksToWhoeverSeesTheirLists(agenda);
    }

    @Test
    void court_everyIndicatorEqualsAnIndependentCountAndOpensExactlyItsFiles() {
        new CourtBoard(dataSource, casework).everyIndicatorEqualsAnIndependentCountAndOpensExactlyItsFiles(tally, figureRows, fileLists);
    }
}
