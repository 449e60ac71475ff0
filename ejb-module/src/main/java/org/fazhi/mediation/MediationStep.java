package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.access.Role.RECORDER;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.casework.Relation.REGISTERED;
import static org.fazhi.mediation.MediationDeadline.ACCEPTANCE;
import static org.fazhi.mediation.MediationDeadline.ARCHIVING;
import static org.fazhi.mediation.MediationDeadline.ASSIGNMENT;
import static org.fazhi.mediation.MediationDeadline.CLOSING;
import static org.fazhi.mediation.MediationDeadline.CONFIRMATION;
import static org.fazhi.mediation.MediationDeadline.LABOUR_ARBITRATION;
import static org.fazhi.mediation.MediationDeadline.MEDIATION;
import static org.fazhi.mediation.MediationDeadline.RECUSAL;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.MediationData.Acceptance;
import org.fazhi.mediation.MediationData.Agreement;
import org.fazhi.mediation.MediationData.Assignment;
import org.fazhi.mediation.MediationData.BackOut;
import org.fazhi.mediation.MediationData.Closing;
import org.fazhi.mediation.MediationData.Consent;
import org.fazhi.mediation.MediationData.Extension;
import org.fazhi.mediation.MediationData.NonAcceptance;
import org.fazhi.mediation.MediationData.Note;
import org.fazhi.mediation.MediationData.OralAgreement;
import org.fazhi.mediation.MediationData.Pause;
import org.fazhi.mediation.MediationData.Recusal;
import org.fazhi.mediation.MediationData.Registration;
import org.fazhi.mediation.MediationData.RightsNotice;
import org.fazhi.mediation.MediationData.Sealing;
import org.fazhi.mediation.MediationData.Session;
import org.fazhi.mediation.MediationData.Signatures;
import org.fazhi.mediation.MediationData.Termination;
import org.fazhi.mediation.MediationData.Voiding;

/** The table of people's mediation (domain.md 1.14), from first contact to the closed file; within a status in the order in which it is offered. */
public enum MediationStep implements Step<MediationCase> {

    REGISTER(Row.<MediationCase, Registration>opens(Registration.class).to(MediationStatus.REGISTERED)
            .by(COMMUNITY, REGISTERED).by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, OWN_UNIT).by(RECORDER, OWN_UNIT)
            .guard(MediationGuards::twoSides, MediationGuards::entrustingBodyNamed, MediationGuards::partiesDiffer)
            .effect(MediationEffects::register).holder(MediationEffects::chair)
            .starts(ACCEPTANCE, LABOUR_ARBITRATION).papers(MediationPaper.APPLICATION_FORM)
            .basis("人民调解法第17条、第18条")),

    IMPORT(Row.<MediationCase, Registration>opens(Registration.class).to(MediationStatus.REGISTERED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET).by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(MediationGuards::twoSides, MediationGuards::entrustingBodyNamed, MediationGuards::partiesDiffer)
            .effect(MediationEffects::register).holder(MediationEffects::chair)
            .starts(ACCEPTANCE, LABOUR_ARBITRATION)
            .basis("人民调解法第17条、第27条")),

    CONSENT(Row.<MediationCase, Consent>from(Consent.class, MediationStatus.REGISTERED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(COMMUNITY, REGISTERED).by(MEDIATOR, REGISTERED).by(RECORDER, REGISTERED)
            .effect(MediationEffects::consent)
            .basis("人民调解法第17条")),

    ACCEPT(Row.<MediationCase, Acceptance>from(Acceptance.class, MediationStatus.REGISTERED).to(MediationStatus.ACCEPTED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, REGISTERED)
            .guard(TransferGuards::notOffered, MediationGuards::chairAccepts, MediationGuards::allConsent, MediationGuards::capacity, MediationGuards::groupsRepresented,
                    MediationGuards::policeMayEntrust)
            .effect(MediationEffects::accept)
            .leadsWhen(MediationCase::allAgree)
            .stops(ACCEPTANCE).starts(MEDIATION, ASSIGNMENT).papers(MediationPaper.ACCEPTANCE_FORM)
            .basis("人民调解法第17条；受理时限按本区参数")),

    REFUSE(Row.<MediationCase, NonAcceptance>from(NonAcceptance.class, MediationStatus.REGISTERED).to(MediationStatus.REFUSED)
            .by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(TransferGuards::notOffered, MediationGuards::refusalCodeFits)
            .effect(MediationEffects::refuse)
            .leadsWhen(MediationCase::anyRefuses)
            .stops(ACCEPTANCE).papers(MediationPaper.REFUSAL_NOTICE, MediationPaper.FEEDBACK_LETTER).confirm()
            .basis("人民调解法第17条")),

    ASSIGN(Row.<MediationCase, Assignment>from(Assignment.class, MediationStatus.ACCEPTED).to(MediationStatus.ASSIGNED)
            .by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(MediationGuards::enoughMediators, MediationGuards::mediatorsActive, Selection::noConflict, Selection::freeChoice)
            .effect(MediationEffects::assign).holder(MediationEffects::lead)
            .stops(ASSIGNMENT)
            .basis("人民调解法第19条")),

    RECUSE(Row.<MediationCase, Recusal>from(Recusal.class, MediationStatus.ASSIGNED).to(MediationStatus.ACCEPTED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(MediationGuards::notJudgeInOwnCause)
            .effect(MediationEffects::recuse).holder(MediationEffects::chair)
            .stops(RECUSAL).starts(ASSIGNMENT).papers(MediationPaper.RECUSAL_RECORD)
            .basis("产品约定（人民调解法第23条第1项；参照医疗纠纷预防和处理条例第37条）")),

    BEGIN(Row.<MediationCase, RightsNotice>from(RightsNotice.class, MediationStatus.ASSIGNED).to(MediationStatus.MEDIATING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .guard(MediationGuards::allNotified, Selection::recusalDecided)
            .effect(MediationEffects::begin).papers(MediationPaper.RIGHTS_NOTICE)
            .basis("人民调解法第23条、第24条")),

    VOID_ACCEPTANCE(Row.<MediationCase, Voiding>from(Voiding.class, MediationStatus.ACCEPTED, MediationStatus.ASSIGNED).to(MediationStatus.REGISTERED)
            .by(COMMITTEE_CHAIR, OWN_UNIT)
            .effect(MediationEffects::takeAcceptanceBack).holder(MediationEffects::chair).confirm()
            .basis("产品约定：受理有误的撤回受理，案号作废、不再使用")),

    SESSION(Row.<MediationCase, Session>from(Session.class, MediationStatus.MEDIATING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .guard(MediationGuards::sessionTimes)
            .effect(MediationEffects::session).papers(MediationPaper.SESSION_RECORD, MediationPaper.INVESTIGATION_RECORD)
            .basis("人民调解法第22条、第27条")),

    DRAFT_AGREEMENT(Row.<MediationCase, Agreement>from(Agreement.class, MediationStatus.MEDIATING).to(MediationStatus.AGREEMENT_SIGNING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .guard(MediationGuards::clausesValid)
            .effect(MediationEffects::draft).papers(MediationPaper.AGREEMENT)
            .basis("人民调解法第28条、第29条")),

    AGREE_ORALLY(Row.<MediationCase, OralAgreement>from(OralAgreement.class, MediationStatus.MEDIATING).to(MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .guard(MediationGuards::oralAllowed, MediationGuards::performedOnTheSpot, MediationGuards::oralClausesValid)
            .effect(MediationEffects::agreeOrally)
            .stops(MEDIATION).starts(CONFIRMATION, CLOSING).papers(MediationPaper.ORAL_AGREEMENT)
            .basis("人民调解法第28条、第30条")),

    EXTEND(Row.<MediationCase, Extension>from(Extension.class, MediationStatus.MEDIATING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .guard(MediationGuards::notExtendedBefore, MediationGuards::beforeExpiry, MediationGuards::extensionLength, MediationGuards::allAgreeToExtend)
            .effect(MediationEffects::extend).papers(MediationPaper.EXTENSION_CONSENT)
            .basis("产品约定（参照宁波市人民调解条例第27条）")),

    PAUSE(Row.<MediationCase, Pause>from(Pause.class, MediationStatus.MEDIATING).to(MediationStatus.PAUSED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .effect(act -> act.desk().pause(act.on(), act.data().reason()))
            .basis("产品约定（参照医疗纠纷预防和处理条例第38条）")),

    RESUME(Row.<MediationCase, Note>from(Note.class, MediationStatus.PAUSED).to(MediationStatus.MEDIATING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .effect(act -> act.desk().resume(act.on()))
            .basis("产品约定（参照医疗纠纷预防和处理条例第38条）")),

    SIGN(Row.<MediationCase, Signatures>from(Signatures.class, MediationStatus.AGREEMENT_SIGNING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(MediationGuards::somethingSigned, PartyGuards::agentsMaySign)
            .effect(MediationEffects::sign)
            .basis("人民调解法第29条")),

    SEAL(Row.<MediationCase, Sealing>from(Sealing.class, MediationStatus.AGREEMENT_SIGNING).to(MediationStatus.AGREED)
            .by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, HANDLING)
            .guard(MediationGuards::threeElements)
            .effect(MediationEffects::seal)
            .leadsWhen(MediationCase::signedByAll)
            .stops(MEDIATION).starts(CONFIRMATION).confirm()
            .basis("人民调解法第29条")),

    BACK_OUT(Row.<MediationCase, BackOut>from(BackOut.class, MediationStatus.AGREEMENT_SIGNING).to(MediationStatus.MEDIATING)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, HANDLING)
            .guard(PerformanceGuards::notRevising)
            .effect(MediationEffects::backOut)
            .basis("人民调解法第29条")),

    TERMINATE(Row.<MediationCase, Termination>from(Termination.class, MediationStatus.MEDIATING, MediationStatus.PAUSED, MediationStatus.AGREEMENT_SIGNING)
            .to(MediationStatus.TERMINATED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(PerformanceGuards::notRevising, MediationGuards::routesTold)
            .effect(MediationEffects::terminate).holder(MediationEffects::chair)
            .stops(MEDIATION).starts(CLOSING).papers(MediationPaper.TERMINATION_NOTICE).confirm()
            .basis("人民调解法第26条")),

    SUBMIT_CLOSING(Row.<MediationCase, Note>from(Note.class, MediationStatus.AGREED)
            .by(MEDIATOR, HANDLING)
            .leadsWhen(MediationCase::ended)
            .holder(MediationEffects::chair)
            .basis("产品约定：调解员报结，主任审核")),

    CLOSE(Row.<MediationCase, Closing>from(Closing.class, MediationStatus.AGREED, MediationStatus.TERMINATED).to(MediationStatus.CLOSED)
            .by(COMMITTEE_CHAIR, OWN_UNIT)
            .secondPerson("SUBMIT_CLOSING")
            .guard(MediationGuards::closingGroundFits)
            .effect(MediationEffects::close)
            .leadsWhen(MediationCase::ended)
            .holder(ArchiveEffects::keeper)
            .stops(CLOSING).starts(ARCHIVING).papers(MediationPaper.CLOSING_REPORT).confirm()
            .basis("产品约定（结案归档时限按本区参数）"));

    private final Row<MediationCase, ?> row;

    MediationStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
