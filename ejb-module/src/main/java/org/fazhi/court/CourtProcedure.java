package org.fazhi.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.casework.Act;
import org.fazhi.casework.Appointment;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Step;
import org.fazhi.casework.Unit;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about the micro court. */
@ApplicationScoped
public class CourtProcedure implements Procedure<CourtCase> {

    /** The room's word. */
    public static final String WORD = "court";
    private static final List<Step<CourtCase>> TABLE = Stream.<Step<CourtCase>[]>of(CourtStep.values(), OutcomeStep.values()).flatMap(Stream::of).toList();
    private static final List<Role> DISTRICT = List.of(Role.BUREAU_LEADER, Role.MEDIATION_SECTION, Role.PUBLIC_SERVICE_SECTION);
    private static final List<Role> INVITED = List.of(Role.COMMITTEE_CHAIR, Role.MEDIATOR, Role.AID_PROVIDER);
    private static final String SESSIONS = "select c.held_on, c.held_at, f.id, f.title, coalesce(c.held_place, '') from court_case c join case_file f on f.id = c.file_id"
            + " where c.held_at is not null and c.held_on between ? and ? and f.status = 'NOTICED' and not f.voided and ";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private CourtDesk desk;
    @Inject
    private Rows rows;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<CourtStatus> statuses() {
        return List.of(CourtStatus.values());
    }

    /** {@return the whole table, from the request to the end} */
    public static List<Step<CourtCase>> table() {
        return TABLE;
    }

    @Override
    public List<Step<CourtCase>> steps() {
        return TABLE;
    }

    @Override
    public List<CourtDeadline> deadlines() {
        return List.of(CourtDeadline.values());
    }

    @Override
    public List<CourtTask> tasks() {
        return List.of(CourtTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(CourtStatus.REQUESTED, CourtStatus.TIERED, CourtStatus.PANEL_FIXED, CourtStatus.NOTICED, CourtStatus.HELD, CourtStatus.SETTLED, CourtStatus.FOLLOWED_UP,
                CourtStatus.CLOSED).map(Enum::name).toList();
    }

    @Override
    public CourtCase load(CaseFile file) {
        return em.find(CourtCase.class, file.id()).with(desk);
    }

    @Override
    public CourtCase open(CaseFile file) {
        return new CourtCase(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        var unit = desk.unit(((CourtData.Request) data).unit());
        return unit == null || desk.communities(unit.path()).stream().noneMatch(u -> u.id() == unit.id()) ? null : unit;
    }

    /** The bureau sees the district, an office its subdistrict, a community its own, whoever sits those where he sits. */
    @Override
    public Scope scope(Caller caller) {
        if (DISTRICT.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        } else if (caller.has(Role.COMMUNITY)) {
            return new Scope(Scope.Reach.UNIT, caller.orgId());
        } else if (!caller.has(Role.JUSTICE_OFFICE) && INVITED.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.PERSON, caller.accountId());
        }
        return Scope.of(caller);
    }

    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return caller.has(Role.COMMUNITY) && standing.ownUnit() || caller.has(Role.JUSTICE_OFFICE) && standing.ownStreet() && "NORMAL".equals(file.secrecy());
    }

    @Override
    public SearchTerms terms(CaseFile file, CourtCase facts) {
        var terms = new SearchTerms().text(file.number()).text(facts.subject()).text(facts.place());
        facts.parties().forEach(p -> terms.name(p.name()).phone(p.phone()).digest(p.idDigest()));
        return terms;
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<CourtCase, ?> act) {
        return CourtPaperModels.model((CourtPaper) kind, act);
    }

    @Override
    public Map<String, Object> known(String step, CaseFile file, CourtCase facts, List<FileEvent> history) {
        return CourtPaperModels.known(step, facts, facts.panel().stream().map(CourtPanelist.Seat::resource).filter(java.util.Objects::nonNull).toList());
    }

    @Override
    public DossierFacts facts(CaseFile file, CourtCase facts, Caller caller, Standing standing) {
        return CourtFacts.of(facts);
    }

    @Override
    public List<Option> topics() {
        return Stream.of(CourtCodes.Kind.values()).map(k -> new Option(k.name(), Texts.of(WORD).name(k))).toList();
    }

    @Override
    public List<Option> options(String list, CaseFile file, CourtCase facts) {
        return switch (list) {
            case "parties" -> facts.parties().stream().map(p -> new Option(String.valueOf(p.id()), p.name())).toList();
            case "people" -> desk.choices(file);
            case "committees" -> desk.committees(file);
            case "disputeTypes" -> desk.topics("mediation");
            case "aidForms" -> desk.topics("legalaid");
            case "centres", "matters" -> desk.of("legalaid", list, file);
            default -> List.of();
        };
    }

    /** A community asks for itself, an office for the communities of its subdistrict. */
    @Override
    public List<Option> choices(String list, Caller caller) {
        if (!list.equals("units")) {
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

    /** What one convenes or sits in; whoever oversees finds them in the calendar instead. */
    @Override
    public List<Appointment> agenda(Caller caller, LocalDate from, LocalDate to) {
        var mine = "(f.org_id = ? or exists (select 1 from file_participant p where p.file_id = f.id and p.account_id = ? and p.to_on is null and p.part <> 'REGISTRAR'))";
        return rows.list(CourtProcedure::session, SESSIONS + mine + " order by 1, 2, 3", from, to, caller.orgId(), caller.accountId());
    }

    @Override
    public List<Appointment> appointments(Caller caller, LocalDate from, LocalDate to) {
        var scope = scope(caller);
        return rows.list(CourtProcedure::session, SESSIONS + scope.condition() + " order by 1, 2, 3", from, to, scope.key());
    }

    private static Appointment session(java.sql.ResultSet r) throws java.sql.SQLException {
        return new Appointment(r.getObject(1, LocalDate.class).atTime(r.getObject(2, LocalTime.class)), r.getLong(3), Texts.of(WORD).get("agenda", r.getString(4)), r.getString(5));
    }

    @Override
    public Appointment appointment(CaseFile file, CourtCase f) {
        return f.heldOn() == null || f.heldAt() == null ? null
                : new Appointment(f.heldOn().atTime(f.heldAt()), file.id(), Texts.of(WORD).get("fact.heldOn"), f.heldPlace());
    }
}
