package org.fazhi.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DeadlineRule;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about professional teams. */
@ApplicationScoped
public class CrewProcedure implements Procedure<CrewFacts> {

    /** The room's word. */
    public static final String WORD = "crew";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Staff staff;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<CrewStatus> statuses() {
        return List.of(CrewStatus.values());
    }

    @Override
    public List<CrewStep> steps() {
        return List.of(CrewStep.values());
    }

    @Override
    public List<DeadlineRule<CrewFacts>> deadlines() {
        return List.of();
    }

    @Override
    public List<String> road() {
        return List.of(CrewStatus.ACTIVE.name(), CrewStatus.ENDED.name());
    }

    @Override
    public CrewFacts load(CaseFile file) {
        return em.find(CrewFacts.class, file.id());
    }

    @Override
    public CrewFacts open(CaseFile file) {
        return new CrewFacts(file.id());
    }

    @Override
    public Unit unitOf(Record data) {
        return staff.unit(((CrewData.Registration) data).unit()).orElse(null);
    }

    /** Teams are no secret: a subdistrict sees its own. */
    @Override
    public Scope scope(Caller caller) {
        if (caller.has(Role.PUBLICITY_SECTION) || caller.has(Role.BUREAU_LEADER)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        }
        boolean street = caller.streetId() != null && (caller.has(Role.JUSTICE_OFFICE) || caller.has(Role.COMMUNITY) || caller.has(Role.GRID_MEMBER));
        return street ? new Scope(Scope.Reach.STREET, caller.streetId()) : Scope.of(caller);
    }

    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return standing.ownStreet() || caller.has(Role.PUBLICITY_SECTION);
    }

    @Override
    public SearchTerms terms(CaseFile file, CrewFacts facts) {
        return new SearchTerms().name(facts.name()).name(facts.leader()).phone(facts.phone());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<CrewFacts, ?> act) {
        return null;
    }

    @Override
    public List<Option> topics() {
        return Crew.kinds();
    }

    @Override
    public DossierFacts facts(CaseFile file, CrewFacts f, Caller caller, Standing standing) {
        return new DossierFacts(List.of(fact("kind", Texts.of(WORD).get("topic." + f.kind())), fact("leader", f.leader()), fact("phone", f.phone()),
                fact("responder", f.responder() == null ? Texts.of(WORD).get("responder.none") : staff.unit(f.responder()).map(Unit::name).orElse("—")), fact("from", f.from()),
                fact("to", f.to()), fact("duty", f.duty())), List.of());
    }

    private static Fact fact(String key, Object value) {
        return new Fact(Texts.of(WORD).get("fact." + key), value == null ? "—" : value.toString(), "duty".equals(key));
    }

    @Override
    public List<Option> options(String list, CaseFile file, CrewFacts facts) {
        return List.of();
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return switch (list) {
            case "units" -> List.of(new Option(String.valueOf(caller.orgId()), caller.orgName()));
            case "responders" -> staff.unitsBelow("/" + caller.districtId() + "/", "RESPONSE_UNIT").stream()
                    .filter(u -> u.streetId() == null || u.streetId().equals(caller.streetId())).map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
            default -> List.of();
        };
    }
}
