package org.fazhi.station;

import static org.fazhi.access.Role.BUREAU_LEADER;
import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.ASSIGNED_PERSON;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.station.RegistrationStatus.ACTIVE;
import static org.fazhi.station.RegistrationStatus.CLOSED;
import static org.fazhi.station.RegistrationStatus.RECTIFYING;
import static org.fazhi.station.RegistrationStatus.REVIEWING;
import static org.fazhi.station.RegistrationStatus.SUSPENDED;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The life of a registered station: changes, yearly review, suspension, restoration, closing (domain.md 3.4). */
public enum StationLifeStep implements Step<StationFile> {

    CHANGE_PEOPLE(Row.<StationFile, StationData.People>from(StationData.People.class, ACTIVE, RECTIFYING, SUSPENDED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(LifeGuards::peopleFit, LifeGuards::peopleInTime)
            .effect(LifeEffects::people)
            .papers(StationPaper.CHANGE, StationPaper.PLATE)
            .basis("产品约定：变动后5个工作日内办理变更")),

    CHANGE_HOURS(Row.<StationFile, StationData.Hours>from(StationData.Hours.class, ACTIVE, RECTIFYING, SUSPENDED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(StationGuards::hoursReadable, LifeGuards::itemsFit, LifeGuards::hoursInTime)
            .effect(LifeEffects::hours)
            .papers(StationPaper.CHANGE, StationPaper.PLATE)
            .basis("产品约定：变动后5个工作日内办理变更")),

    RENAME(Row.<StationFile, StationData.Naming>from(StationData.Naming.class, ACTIVE)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(LifeGuards::nameInTime)
            .effect(LifeEffects::rename)
            .papers(StationPaper.CHANGE, StationPaper.CERTIFICATE, StationPaper.PLATE)
            .basis("产品约定：变动后5个工作日内办理变更")),

    MOVE(Row.<StationFile, StationData.Move>from(StationData.Move.class, ACTIVE)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(LifeGuards::noMoveOpen, LifeGuards::newPlaceReadable, LifeGuards::kindFits, LifeGuards::moveInTime)
            .effect(act -> act.facts().place().plan(act.data()))
            .starts(RegistrationDeadline.SITE_CHECK).papers(StationPaper.CHANGE)
            .basis("产品约定：地点、类型变更须重新核查")),

    VERIFY_MOVE(Row.<StationFile, StationData.SiteCheck>from(StationData.SiteCheck.class, ACTIVE)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(LifeGuards::moveOpen, StationGuards::twoPeople, LifeGuards::newKindWithPolice, LifeGuards::atTheNewPlace, StationGuards::listPassed)
            .effect(LifeEffects::moved)
            .leadsWhen(f -> f.place().planned() != null)
            .secondPerson("MOVE")
            .stops(RegistrationDeadline.SITE_CHECK).papers(StationPaper.SITE_CHECK, StationPaper.CERTIFICATE, StationPaper.PLATE)
            .basis("产品约定：地点、类型变更须重新核查")),

    REFUSE_MOVE(Row.<StationFile, StationData.Reason>from(StationData.Reason.class, ACTIVE)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(LifeGuards::moveOpen)
            .effect(act -> act.facts().place().dropPlan())
            .stops(RegistrationDeadline.SITE_CHECK)
            .basis("产品约定：地点、类型变更须重新核查")),

    OPEN_REVIEW(Row.<StationFile, StationData.Review>from(StationData.Review.class, ACTIVE).to(REVIEWING)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(LifeGuards::timeOfReview, LifeGuards::onceAYear)
            .effect(LifeEffects::review).holder(StationEffects::section)
            .starts(RegistrationDeadline.REVIEW_RESULT).papers(StationPaper.REVIEW)
            .basis("产品约定：每年11月1日至12月15日年检")),

    PASS_REVIEW(Row.<StationFile, StationData.Passed>from(StationData.Passed.class, REVIEWING).to(ACTIVE)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(LifeGuards::passing)
            .effect(act -> act.facts().life().graded(act.data().grade())).holder(StationEffects::keeper)
            .stops(RegistrationDeadline.REVIEW_RESULT).papers(StationPaper.RESULT)
            .basis("产品约定：次年1月15日前公布年检结果")),

    ASK_RECTIFY(Row.<StationFile, StationData.Opinion>from(StationData.Opinion.class, REVIEWING).to(RECTIFYING)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .effect(act -> act.facts().life().graded(StationCodes.Grade.BASIC)).holder(StationEffects::keeper)
            .stops(RegistrationDeadline.REVIEW_RESULT).starts(RegistrationDeadline.RECTIFY).papers(StationPaper.RESULT)
            .basis("产品约定：基本合格的限期整改")),

    FAIL_REVIEW(Row.<StationFile, StationData.Failed>from(StationData.Failed.class, REVIEWING).to(SUSPENDED)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(LifeGuards::receiversNamed)
            .effect(LifeEffects::failed).holder(StationEffects::section)
            .stops(RegistrationDeadline.REVIEW_RESULT).starts(RegistrationDeadline.HANDOVER).papers(StationPaper.RESULT, StationPaper.SUSPENSION).confirm()
            .basis("产品约定：不合格的暂停服务")),

    RECTIFIED(Row.<StationFile, StationData.Opinion>from(StationData.Opinion.class, RECTIFYING).to(ACTIVE)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .stops(RegistrationDeadline.RECTIFY)
            .basis("产品约定：整改后复查")),

    SUSPEND(Row.<StationFile, StationData.Suspension>from(StationData.Suspension.class, ACTIVE, RECTIFYING).to(SUSPENDED)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(LifeGuards::reasonHolds, LifeGuards::receiversNamed)
            .effect(LifeEffects::suspend).holder(StationEffects::section)
            .stops(RegistrationDeadline.RECTIFY, RegistrationDeadline.SITE_CHECK).starts(RegistrationDeadline.HANDOVER).papers(StationPaper.SUSPENSION).confirm()
            .basis("产品约定：暂停须移交在办案件")),

    CONFIRM_HANDOVER(Row.<StationFile, StationData.Note>from(StationData.Note.class, SUSPENDED)
            .by(COMMITTEE_CHAIR, ASSIGNED_PERSON).by(MEDIATOR, ASSIGNED_PERSON).by(JUSTICE_OFFICE, ASSIGNED_PERSON)
            .guard(LifeGuards::handoverOpen)
            .effect(LifeEffects::taken)
            .leadsWhen(f -> f.life().taker() != null)
            .stops(RegistrationDeadline.HANDOVER).papers(StationPaper.HANDOVER)
            .basis("产品约定：暂停须移交在办案件")),

    RESTORE(Row.<StationFile, StationData.SiteCheck>from(StationData.SiteCheck.class, SUSPENDED).to(ACTIVE)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(LifeGuards::handedOver, StationGuards::twoPeople, StationGuards::jointWithPolice, StationGuards::onTheSpot, StationGuards::listPassed,
                    StationGuards::staffFits, StationGuards::committeeLinked)
            .effect(LifeEffects::restore).holder(StationEffects::keeper)
            .papers(StationPaper.SITE_CHECK, StationPaper.PLATE)
            .basis("产品约定：暂停原因消除并复核后恢复")),

    FLAG_SHEET(Row.<StationFile, StationData.Stale>from(StationData.Stale.class, ACTIVE, REVIEWING, RECTIFYING)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT).by(BUREAU_LEADER, OWN_DISTRICT).by(JUSTICE_OFFICE, OWN_DISTRICT).by(COMMUNITY, OWN_DISTRICT)
            .guard(LifeGuards::namesAnother)
            .effect(StationSheets::flagged)
            .basis("产品约定：引用停用站点的公示牌、指引须重印")),

    REPRINT(Row.<StationFile, StationData.Note>from(StationData.Note.class, ACTIVE, REVIEWING, RECTIFYING)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .effect(StationSheets::print)
            .leadsWhen(f -> f.desk().sheets().flagged(f.fileId()))
            .papers(StationPaper.PLATE)
            .basis("产品约定：引用停用站点的公示牌、指引须重印")),

    ANNOUNCE_CLOSING(Row.<StationFile, StationData.Closing>from(StationData.Closing.class, ACTIVE, REVIEWING, RECTIFYING, SUSPENDED)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(LifeGuards::notAnnounced)
            .effect(LifeEffects::announce)
            .starts(RegistrationDeadline.CLOSING_NOTICE).papers(StationPaper.CLOSING_NOTICE)
            .basis("产品约定：撤销前公示10日")),

    CLOSE(Row.<StationFile, StationData.Note>from(StationData.Note.class, ACTIVE, REVIEWING, RECTIFYING, SUSPENDED).to(CLOSED)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT).by(BUREAU_LEADER, OWN_DISTRICT)
            .guard(LifeGuards::announced, LifeGuards::noticeOver, LifeGuards::handedOver, LifeGuards::nothingOpen)
            .effect(LifeEffects::close)
            .secondPerson("ANNOUNCE_CLOSING")
            .papers(StationPaper.CLOSING).confirm()
            .basis("产品约定：撤销前公示10日，无在办案件"));

    private final Row<StationFile, ?> row;

    StationLifeStep(Row<StationFile, ?> row) {
        this.row = row;
    }

    @Override
    public Row<StationFile, ?> row() {
        return row;
    }
}
