package org.fazhi.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.Desk;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Involvements;
import org.fazhi.casework.Option;
import org.fazhi.casework.Possessions;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.complaint.ComplaintService;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;
import org.fazhi.station.StationDutyService;

/** What the rules of legal aid ask beyond the file: matters, providers, conflicts, standards, and who sits at which desk. */
@ApplicationScoped
class AidDesk {

    private static final String STANDARD = "AID_HARDSHIP_YUAN";

    @Inject
    private Staff staff;
    @Inject
    private Possessions possessions;
    @Inject
    private Vault vault;
    @Inject
    private AidTables tables;
    @Inject
    private Parameters parameters;
    @Inject
    private Involvements involvements;
    @EJB
    private StationDutyService stations;
    @Inject
    private AidSamples samples;
    @EJB
    private ComplaintService complaints;

    /**
     * {@return the standard of hardship in yuan per head and month, in force at the place of the accepting centre on a day (程序规定18): the
     * district's own where it has one, else the general one}
     */
    BigDecimal standard(Desk desk, long districtId, LocalDate day) {
        var code = tables.districtCode(districtId);
        try {
            return parameters.inForce(STANDARD + "_" + code, day).value();
        } catch (Parameters.Missing none) {
            return desk.parameter(STANDARD, day).value();
        }
    }

    /** {@return within how many hours an application of somebody in custody is forwarded (法律援助法39)} */
    int forwardHours(LocalDate day) {
        return parameters.inForce("AID_FORWARD_HOURS", day).whole();
    }

    /** {@return the unit's short name, as it stands in numbers} */
    String shortName(long orgId) {
        return staff.unit(orgId).map(Unit::shortName).orElse("");
    }

    Unit unit(Long orgId) {
        return orgId == null ? null : staff.unit(orgId).orElse(null);
    }

    /** {@return the centres of a district} */
    List<Option> centres(long districtId) {
        return staff.unitsBelow("/" + districtId + "/", "AID_CENTRE").stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    boolean isCentre(Unit unit) {
        return staff.unitsBelow(unit.path(), "AID_CENTRE").stream().anyMatch(u -> u.id() == unit.id());
    }

    /** {@return the units that can be assigned: firms of the district with providers, and the centre itself when it has some} */
    List<Option> units(long districtId) {
        return tables.providers(districtId, LocalDate.now(org.fazhi.calendar.Clocks.ZONE)).stream().map(p -> new Option(String.valueOf(p.unit()), p.unitName()))
                .distinct().toList();
    }

    List<Provider> providers(long districtId, LocalDate on) {
        return tables.providers(districtId, on);
    }

    Optional<Provider> provider(long districtId, Long account, LocalDate on) {
        return account == null ? Optional.empty() : tables.providers(districtId, on).stream().filter(p -> p.account() == account).findFirst();
    }

    /** {@return what a case needs of the one who handles it} */
    ProviderChoice.Need need(AidCase facts, LocalDate on) {
        var specialty = facts.subject().form().criminal() ? AidCodes.Specialty.CRIMINAL
                : tables.matter(facts.subject().matter()).map(AidMatter::specialty).orElse(AidCodes.Specialty.GENERAL);
        return new ProviderChoice.Need(facts.subject().form(), specialty, facts.subject().grave(), parameters.inForce("AID_GRAVE_PRACTICE_YEARS", on).whole(),
                facts.minor(parameters.inForce("ADULT_AGE", on).whole(), on), on);
    }

    /** {@return those who may be assigned, the proposed one first} */
    List<ProviderChoice.Ranked> proposal(AidCase facts, long districtId, LocalDate on, AidCodes.AssignMode mode, int seed) {
        return ProviderChoice.rank(mode, seed, providers(districtId, on), need(facts, on), p -> AidConflicts.of(facts, p, p.unit(), p.unitName()).orElse(null));
    }

    /** {@return why somebody cannot be assigned, in Chinese; empty when nothing speaks against it} */
    Optional<String> against(AidCase facts, Provider person, LocalDate on) {
        var words = Texts.of(AidProcedure.WORD);
        var need = need(facts, on);
        return ProviderChoice.bar(person, need).map(b -> words.get("guard." + b, person.name(), need.graveYears()))
                .or(() -> AidConflicts.of(facts, person, person.unit(), person.unitName()))
                .or(() -> person.open() < person.cap() ? Optional.empty() : Optional.of(words.get("guard.FULL", person.name())));
    }

    /** {@return files of other procedures in which a person took part and that bear a name} */
    List<String> elsewhere(long account, String name) {
        return involvements.elsewhere(AidProcedure.WORD, account, name);
    }

    /** {@return the unit of the bureau that decides on objections, or null when nobody holds that role} */
    Long reviewers(long districtId) {
        return tables.unitOfRole(districtId, Role.OBJECTION_REVIEWER);
    }

    Holder clerk(long orgId) {
        return Holder.desk(Role.AID_CLERK);
    }

    Holder approver(long orgId) {
        return possessions.chairOf(orgId, Role.AID_APPROVER);
    }

    Holder far(long orgId, Role role) {
        return possessions.deskOf(orgId, role);
    }

    StationDutyService stations() {
        return stations;
    }

    Staff staff() {
        return staff;
    }

    Vault vault() {
        return vault;
    }

    AidSamples samples() {
        return samples;
    }

    /** {@return the number of a complaint about a file that is still open, or null} */
    String complaint(long fileId) {
        return complaints.openAbout(fileId).orElse(null);
    }

    AidTables tables() {
        return tables;
    }
}
