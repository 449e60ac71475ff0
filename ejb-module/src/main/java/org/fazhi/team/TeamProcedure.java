package org.fazhi.team;

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
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about 法律明白人. */
@ApplicationScoped
public class TeamProcedure implements Procedure<TeamMember> {

    /** The room's word. */
    public static final String WORD = "team";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Staff staff;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<TeamStatus> statuses() {
        return List.of(TeamStatus.values());
    }

    @Override
    public List<TeamStep> steps() {
        return List.of(TeamStep.values());
    }

    @Override
    public List<TeamDeadline> deadlines() {
        return List.of(TeamDeadline.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(TeamStatus.NOMINATED, TeamStatus.SELECTED, TeamStatus.TRAINED, TeamStatus.REGISTERED, TeamStatus.PUBLICISED, TeamStatus.CERTIFIED).map(Enum::name).toList();
    }

    @Override
    public TeamMember load(CaseFile file) {
        return em.find(TeamMember.class, file.id());
    }

    @Override
    public TeamMember open(CaseFile file) {
        return new TeamMember(file.id());
    }

    @Override
    public Unit unitOf(Record data) {
        return staff.unit(((TeamData.Nomination) data).unit()).orElse(null);
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
    public SearchTerms terms(CaseFile file, TeamMember facts) {
        return new SearchTerms().text(file.number()).name(facts.name()).phone(facts.phone());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<TeamMember, ?> act) {
        return null;
    }

    @Override
    public List<Option> topics() {
        return Stream.of(TeamData.Group.values()).map(g -> new Option(g.name(), Texts.of(WORD).get("topic." + g.name()))).toList();
    }

    @Override
    public DossierFacts facts(CaseFile file, TeamMember f, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        return new DossierFacts(List.of(fact("name", f.name()), fact("phone", PhoneNumber.mask(f.phone())), fact("group", words.name(f.group())), fact("way", words.name(f.way())),
                fact("address", f.address()), fact("hours", f.hours()), fact("missed", f.missed()), fact("validTo", f.validTo())), List.of());
    }

    private static Fact fact(String key, Object value) {
        return new Fact(Texts.of(WORD).get("fact." + key), value == null ? "—" : value.toString(), false);
    }

    @Override
    public List<Option> options(String list, CaseFile file, TeamMember facts) {
        return List.of();
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return list.equals("units") ? List.of(new Option(String.valueOf(caller.orgId()), caller.orgName())) : List.of();
    }

    @Override
    public Map<String, Object> openingDefaults(String step, String reference, Caller caller) {
        return Map.of("unit", String.valueOf(caller.orgId()));
    }
}
