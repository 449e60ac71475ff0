package org.fazhi.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** Tells the kernel about 村（社区）法律顾问. */
@ApplicationScoped
public class AdviserProcedure implements Procedure<AdviserContract> {

    /** The room's word. */
    public static final String WORD = "adviser";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Staff staff;
    @Inject
    private AdviserTable table;
    @Inject
    private Parameters parameters;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<AdviserStatus> statuses() {
        return List.of(AdviserStatus.values());
    }

    @Override
    public List<AdviserStep> steps() {
        return List.of(AdviserStep.values());
    }

    @Override
    public List<AdviserDeadline> deadlines() {
        return List.of(AdviserDeadline.values());
    }

    @Override
    public List<AdviserTask> tasks() {
        return List.of(AdviserTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(AdviserStatus.PROPOSED, AdviserStatus.AGREED, AdviserStatus.SERVING).map(Enum::name).toList();
    }

    @Override
    public AdviserContract load(CaseFile file) {
        return em.find(AdviserContract.class, file.id()).with(table);
    }

    @Override
    public AdviserContract open(CaseFile file) {
        return new AdviserContract(file.id()).with(table);
    }

    @Override
    public Unit unitOf(Record data) {
        var unit = staff.unit(((AdviserData.Proposal) data).unit()).orElse(null);
        return unit == null || staff.unitsBelow(unit.path(), "COMMUNITY").stream().noneMatch(u -> u.id() == unit.id()) ? null : unit;
    }

    /** The bureau sees the district, an office its subdistrict, a community its own. */
    @Override
    public Scope scope(Caller caller) {
        if (caller.has(Role.PUBLIC_SERVICE_SECTION) || caller.has(Role.BUREAU_LEADER)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        }
        return caller.has(Role.COMMUNITY) ? new Scope(Scope.Reach.UNIT, caller.orgId()) : Scope.of(caller);
    }

    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return caller.has(Role.PUBLIC_SERVICE_SECTION) || caller.has(Role.COMMUNITY) && standing.ownUnit() || caller.has(Role.JUSTICE_OFFICE) && standing.ownStreet();
    }

    @Override
    public SearchTerms terms(CaseFile file, AdviserContract facts) {
        return new SearchTerms().text(file.number()).name(facts.name()).phone(facts.phone()).name(facts.employer()).text(facts.licence());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<AdviserContract, ?> act) {
        return null;
    }

    @Override
    public List<Option> topics() {
        return Stream.of(AdviserData.Profession.values()).map(g -> new Option(g.name(), Texts.of(WORD).get("topic." + g.name()))).toList();
    }

    @Override
    public DossierFacts facts(CaseFile file, AdviserContract f, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        var today = LocalDate.now(Clocks.ZONE);
        var missed = AdviserLog.missed(f, today.getYear(), today, parameters.inForce("ADVISER_VISITS_MONTH", today).whole());
        var facts = List.of(fact("name", f.name()), fact("phone", PhoneNumber.mask(f.phone())), fact("profession", words.name(f.profession())), fact("employer", f.employer()),
                fact("licence", f.licence()), fact("contractNo", f.contractNo()), fact("term", f.validTo() == null ? null : words.get("term", f.validFrom(), f.validTo())),
                fact("missed", f.validTo() == null ? null : missed.isEmpty() ? words.get("missed.none") : String.join("、", missed)),
                fact("grade", f.grade() == null ? null : words.get("graded", f.gradeYear(), words.name(f.grade()))));
        var log = f.visits().stream().sorted(Comparator.comparing(AdviserVisit::on).reversed()).map(v -> List.of(v.on().toString(), words.name(v.service()), v.subject(),
                v.people() == null ? "—" : v.people().toString(), v.hours() == null ? "—" : v.hours().toString())).toList();
        return new DossierFacts(facts, log.isEmpty() ? List.of() : List.of(new DossierFacts.Table("visits", words.get("table.visits"), words.get("table.visits.note", log.size()),
                Stream.of("on", "service", "subject", "people", "hours").map(h -> words.get("head." + h)).toList(), log)));
    }

    private static Fact fact(String key, Object value) {
        return new Fact(Texts.of(WORD).get("fact." + key), value == null ? "—" : value.toString(), false);
    }

    @Override
    public Map<String, Object> known(String step, CaseFile file, AdviserContract f, List<FileEvent> history) {
        return "RENEW".equals(step) && f.validTo() != null ? Map.of("validFrom", f.validTo().plusDays(1), "validTo", f.validTo().plusYears(1)) : Map.of();
    }

    @Override
    public List<Option> options(String list, CaseFile file, AdviserContract facts) {
        return List.of();
    }

    /** A community engages for itself, an office for the communities of its subdistrict. */
    @Override
    public List<Option> choices(String list, Caller caller) {
        if (!list.equals("units")) {
            return List.of();
        }
        var street = caller.streetId() == null ? null : staff.unit(caller.streetId()).orElse(null);
        var path = caller.has(Role.JUSTICE_OFFICE) && street != null ? street.path() : caller.orgPath();
        return staff.unitsBelow(path, "COMMUNITY").stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    @Override
    public Map<String, Object> openingDefaults(String step, String reference, Caller caller) {
        var units = choices("units", caller);
        return units.size() == 1 ? Map.of("unit", units.get(0).value()) : Map.of();
    }
}
