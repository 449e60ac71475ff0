package org.fazhi.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Involvements;
import org.fazhi.casework.Option;
import org.fazhi.casework.Possessions;
import org.fazhi.casework.Procedures;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.casework.conflict.Panelist;
import org.fazhi.casework.conflict.Panelists;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/** What the rules of the micro court ask beyond the file: units, people who can sit, committees, numbers. */
@ApplicationScoped
class CourtDesk {

    @Inject
    private Staff staff;
    @Inject
    private Vault vault;
    @Inject
    private Possessions possessions;
    @Inject
    private Involvements involvements;
    @Inject
    private Parameters parameters;
    @Inject
    private Procedures procedures;
    @Inject
    @Any
    private Instance<Panelists> registers;

    Vault vault() {
        return vault;
    }

    Unit unit(Long id) {
        return id == null ? null : staff.unit(id).orElse(null);
    }

    List<Unit> communities(String path) {
        return staff.unitsBelow(path, "COMMUNITY");
    }

    int number(String code, LocalDate on) {
        return parameters.inForce(code, on).whole();
    }

    /** {@return everybody of the house who can sit in the subdistrict of a file} */
    List<Panelist> people(CaseFile file) {
        var path = street(file);
        return registers.stream().flatMap(r -> r.near(file.districtId(), path).stream()).toList();
    }

    Optional<Panelist> person(CaseFile file, String key) {
        return people(file).stream().filter(p -> p.key().equals(key)).findFirst();
    }

    List<Option> choices(CaseFile file) {
        var words = Texts.of(CourtProcedure.WORD);
        return people(file).stream().map(p -> new Option(p.key(), words.get("person", p.name(), p.unit(), words.name(p.tier())))).toList();
    }

    /** {@return a file in which somebody acts for a party of that name, or empty} */
    Optional<String> actsFor(Panelist person, String party) {
        return person.account() == null || !person.key().startsWith("legalaid:") ? Optional.empty()
                : involvements.elsewhere(CourtProcedure.WORD, person.account(), party).stream().findFirst();
    }

    /** Committees of the community itself first; else those of the subdistrict. */
    List<Option> committees(CaseFile file) {
        var near = staff.unitsBelow(file.orgPath(), "COMMITTEE");
        var all = near.isEmpty() ? staff.unitsBelow(street(file), "COMMITTEE") : near;
        return all.stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    /** {@return choices of another procedure that do not depend on a file of it} */
    List<Option> of(String procedure, String list, CaseFile file) {
        return procedures.of(procedure).options(list, file, null);
    }

    List<Option> topics(String procedure) {
        return procedures.of(procedure).topics();
    }

    /** {@return the office of the subdistrict, or the community's desk where there is none} */
    Holder office(CaseFile file) {
        return staff.unitsBelow(street(file), "JUSTICE_OFFICE").stream().findFirst().map(u -> possessions.deskOf(u.id(), Role.JUSTICE_OFFICE))
                .orElseGet(() -> Holder.desk(Role.COMMUNITY));
    }

    private String street(CaseFile file) {
        var unit = unit(file.streetId());
        return unit == null ? file.orgPath() : unit.path();
    }
}
