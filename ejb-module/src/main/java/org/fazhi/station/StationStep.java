package org.fazhi.station;

import static org.fazhi.access.Role.AID_APPROVER;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.station.RegistrationDeadline.DESK_CHECK;
import static org.fazhi.station.RegistrationDeadline.REGISTRATION;
import static org.fazhi.station.RegistrationDeadline.SITE_CHECK;
import static org.fazhi.station.RegistrationStatus.ACTIVE;
import static org.fazhi.station.RegistrationStatus.CLOSED;
import static org.fazhi.station.RegistrationStatus.DESK_CHECKED;
import static org.fazhi.station.RegistrationStatus.DRAFT;
import static org.fazhi.station.RegistrationStatus.RETURNED;
import static org.fazhi.station.RegistrationStatus.SUBMITTED;
import static org.fazhi.station.RegistrationStatus.VERIFIED;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** From the draft to the certificate (domain.md 3.4). What comes after it stands in {@link StationLifeStep}. */
public enum StationStep implements Step<StationFile> {

    OPEN(Row.<StationFile, StationData.Draft>opens(StationData.Draft.class).to(DRAFT)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(StationGuards::importedFree)
            .effect(StationEffects::open).holder(StationEffects::opener)
            .basis(Bases.STREETS)),

    PLACE(Row.<StationFile, StationData.Place>from(StationData.Place.class, DRAFT, RETURNED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(StationGuards::placeReadable)
            .effect(StationEffects::place)
            .leadsWhen(f -> f.place().position() == null)
            .basis(Bases.HOUSE)),

    PEOPLE(Row.<StationFile, StationData.People>from(StationData.People.class, DRAFT, RETURNED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .effect(StationEffects::people)
            .leadsWhen(f -> f.staff().isEmpty())
            .basis(Bases.HOUSE)),

    HOURS(Row.<StationFile, StationData.Hours>from(StationData.Hours.class, DRAFT, RETURNED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(StationGuards::hoursReadable)
            .effect(StationEffects::hours)
            .leadsWhen(f -> f.service().hours() == null)
            .basis(Bases.HOUSE)),

    SUBMIT(Row.<StationFile, StationData.Note>from(StationData.Note.class, DRAFT, RETURNED).to(SUBMITTED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(StationGuards::partsFilled, StationGuards::staffFits, StationGuards::itemsFit, StationGuards::committeeLinked, StationGuards::photographed)
            .holder(StationEffects::office)
            .starts(DESK_CHECK).papers(StationPaper.APPLICATION)
            .basis(Bases.HOUSE)),

    DESK_PASS(Row.<StationFile, StationData.Note>from(StationData.Note.class, SUBMITTED).to(DESK_CHECKED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .secondPerson("SUBMIT")
            .stops(DESK_CHECK).starts(SITE_CHECK)
            .basis(Bases.HOUSE)),

    DESK_RETURN(Row.<StationFile, StationData.Defects>from(StationData.Defects.class, SUBMITTED).to(RETURNED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(StationGuards::toldAtOnce)
            .effect(StationEffects::returned).holder(StationEffects::keeper)
            .secondPerson("SUBMIT")
            .stops(DESK_CHECK).papers(StationPaper.DEFECTS)
            .basis("产品约定：一次性告知")),

    VERIFY(Row.<StationFile, StationData.SiteCheck>from(StationData.SiteCheck.class, DESK_CHECKED).to(VERIFIED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(StationGuards::twoPeople, StationGuards::jointWithPolice, StationGuards::onTheSpot, StationGuards::listPassed)
            .holder(StationEffects::section)
            .stops(SITE_CHECK).starts(REGISTRATION).papers(StationPaper.SITE_CHECK)
            .basis("产品约定：两人现场核查")),

    SITE_RETURN(Row.<StationFile, StationData.Defects>from(StationData.Defects.class, DESK_CHECKED).to(RETURNED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .effect(StationEffects::returned).holder(StationEffects::keeper)
            .stops(SITE_CHECK).papers(StationPaper.DEFECTS)
            .basis("产品约定：一次性告知")),

    AUTHORISE(Row.<StationFile, StationData.Mandate>from(StationData.Mandate.class, VERIFIED)
            .by(AID_APPROVER, OWN_DISTRICT)
            .guard(StationGuards::aidStation, StationGuards::mandateRuns)
            .effect((act) -> act.facts().service().authorised(act.data()))
            .basis("法律援助法第13条")),

    REGISTER(Row.<StationFile, StationData.Note>from(StationData.Note.class, VERIFIED).to(ACTIVE)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(StationGuards::authorised, StationGuards::committeeLinked)
            .effect(StationEffects::register).holder(StationEffects::keeper)
            .secondPerson("VERIFY")
            .stops(REGISTRATION).papers(StationPaper.CERTIFICATE, StationPaper.PLATE)
            .basis("江苏省公共法律服务条例")),

    WITHDRAW(Row.<StationFile, StationData.Reason>from(StationData.Reason.class, DRAFT, SUBMITTED, RETURNED, DESK_CHECKED, VERIFIED).to(CLOSED)
            .by(COMMUNITY, OWN_UNIT).by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .effect(act -> act.facts().life().letGo())
            .confirm()
            .basis(Bases.HOUSE));

    /** Legal bases that several rows share. */
    private static final class Bases {
        static final String STREETS = "江苏省公共法律服务条例：街道负责本区域，居民委员会协助";
        static final String HOUSE = "产品约定：站点登记";
    }

    private final Row<StationFile, ?> row;

    StationStep(Row<StationFile, ?> row) {
        this.row = row;
    }

    @Override
    public Row<StationFile, ?> row() {
        return row;
    }
}
