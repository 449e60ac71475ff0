package org.fazhi.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Step;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about the registration of stations. */
@ApplicationScoped
public class StationProcedure implements Procedure<StationFile> {

    /** The room's word. */
    public static final String WORD = "station";
    private static final List<Step<StationFile>> TABLE = Stream.<Step<StationFile>[]>of(StationStep.values(), StationLifeStep.values()).flatMap(Stream::of).toList();
    private static final List<Role> DISTRICT = List.of(Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER, Role.AID_APPROVER);

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private StationDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<RegistrationStatus> statuses() {
        return List.of(RegistrationStatus.values());
    }

    /** {@return the whole table, from the draft to the closing} */
    public static List<Step<StationFile>> table() {
        return TABLE;
    }

    @Override
    public List<Step<StationFile>> steps() {
        return TABLE;
    }

    @Override
    public List<RegistrationDeadline> deadlines() {
        return List.of(RegistrationDeadline.values());
    }

    @Override
    public List<RegistrationTask> tasks() {
        return List.of(RegistrationTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(RegistrationStatus.DRAFT, RegistrationStatus.SUBMITTED, RegistrationStatus.DESK_CHECKED, RegistrationStatus.VERIFIED, RegistrationStatus.ACTIVE)
                .map(Enum::name).toList();
    }

    @Override
    public StationFile load(CaseFile file) {
        return em.find(StationFile.class, file.id()).with(desk);
    }

    @Override
    public StationFile open(CaseFile file) {
        return new StationFile(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        var unit = desk.unit(((StationData.Draft) data).unit());
        return unit == null || desk.communities(unit.path()).stream().noneMatch(u -> u.id() == unit.id()) ? null : unit;
    }

    /** The bureau sees all stations, an office those of its subdistrict, a community its own, whoever takes over open matters that one. */
    @Override
    public Scope scope(Caller caller) {
        if (DISTRICT.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        } else if (caller.has(Role.COMMUNITY)) {
            return new Scope(Scope.Reach.UNIT, caller.orgId());
        } else if (caller.has(Role.COMMITTEE_CHAIR)) {
            return new Scope(Scope.Reach.PERSON, caller.accountId());
        }
        return Scope.of(caller);
    }

    /** Nothing of a station is secret from those who see it: its sheet is public. */
    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return true;
    }

    @Override
    public SearchTerms terms(CaseFile file, StationFile facts) {
        return new SearchTerms().text(file.number()).name(facts.place().name()).name(facts.place().localName()).text(facts.place().address()).name(facts.service().responsible());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<StationFile, ?> act) {
        return StationPaperModels.model((StationPaper) kind, act);
    }

    @Override
    public Map<String, Object> known(String step, CaseFile file, StationFile facts, List<FileEvent> history) {
        return StationKnown.of(step, file, facts);
    }

    @Override
    public DossierFacts facts(CaseFile file, StationFile facts, Caller caller, Standing standing) {
        return StationFacts.of(file, facts);
    }

    @Override
    public List<Option> topics() {
        return Stream.of(StationKind.values()).map(k -> new Option(k.name(), Texts.of(WORD).name(k))).toList();
    }

    @Override
    public List<Option> options(String list, CaseFile file, StationFile facts) {
        return switch (list) {
            case "committees" -> desk.committees(file);
            case "officers" -> desk.officers(file);
            case "takers" -> desk.takers(file, facts.place().committee());
            case "receivers" -> desk.receivers(file);
            default -> List.of();
        };
    }

    /** A community registers for itself, an office for the communities of its subdistrict. */
    @Override
    public List<Option> choices(String list, Caller caller) {
        if (list.equals("imported")) {
            return desk.imported(caller.districtId(), caller.streetId()).stream().map(s -> new Option(String.valueOf(s.id()), Texts.of(WORD).get("imported.option", s.name(),
                    Texts.of(WORD).name(s.kind()), s.address() == null ? s.code() : s.address()))).toList();
        } else if (!list.equals("units")) {
            return List.of();
        }
        var street = desk.unit(caller.streetId());
        var path = caller.has(Role.JUSTICE_OFFICE) && street != null ? street.path() : caller.orgPath();
        return desk.communities(path).stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    @Override
    public Map<String, Object> openingDefaults(String step, String reference, Caller caller) {
        var units = choices("units", caller);
        return units.size() == 1 ? Map.of("unit", units.get(0).value()) : Map.of();
    }
}
