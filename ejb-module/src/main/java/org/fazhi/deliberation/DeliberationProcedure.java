package org.fazhi.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
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
import org.fazhi.casework.Staff;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about 援法议事. */
@ApplicationScoped
public class DeliberationProcedure implements Procedure<DeliberationTopic> {

    /** The room's word. */
    public static final String WORD = "deliberation";
    private static final List<Role> DISTRICT = List.of(Role.BUREAU_LEADER, Role.MEDIATION_SECTION, Role.PUBLIC_SERVICE_SECTION);
    private static final String MEETINGS = "select t.held_on, t.held_at, f.id, f.title, coalesce(t.held_place, '') from deliberation_topic t join case_file f on f.id = t.file_id"
            + " where t.held_at is not null and t.held_on between ? and ? and f.status = 'NOTICED' and not f.voided and ";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Staff staff;
    @Inject
    private Rows rows;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<DeliberationStatus> statuses() {
        return List.of(DeliberationStatus.values());
    }

    @Override
    public List<DeliberationStep> steps() {
        return List.of(DeliberationStep.values());
    }

    @Override
    public List<DeliberationDeadline> deadlines() {
        return List.of(DeliberationDeadline.values());
    }

    @Override
    public List<DeliberationTask> tasks() {
        return List.of(DeliberationTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(DeliberationStatus.PROPOSED, DeliberationStatus.SCREENED, DeliberationStatus.SURVEYED, DeliberationStatus.NOTICED, DeliberationStatus.HELD,
                DeliberationStatus.DECIDED, DeliberationStatus.PUBLICISED, DeliberationStatus.EXECUTING).map(Enum::name).toList();
    }

    @Override
    public DeliberationTopic load(CaseFile file) {
        return em.find(DeliberationTopic.class, file.id()).with(staff);
    }

    @Override
    public DeliberationTopic open(CaseFile file) {
        return new DeliberationTopic(file.id()).with(staff);
    }

    @Override
    public Unit unitOf(Record data) {
        var unit = staff.unit(((DeliberationData.Proposal) data).unit()).orElse(null);
        return unit == null || staff.unitsBelow(unit.path(), "COMMUNITY").stream().noneMatch(u -> u.id() == unit.id()) ? null : unit;
    }

    @Override
    public Scope scope(Caller caller) {
        if (DISTRICT.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        }
        return caller.has(Role.COMMUNITY) ? new Scope(Scope.Reach.UNIT, caller.orgId()) : Scope.of(caller);
    }

    /** A topic is public from the first day. */
    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return true;
    }

    @Override
    public SearchTerms terms(CaseFile file, DeliberationTopic facts) {
        return new SearchTerms().text(file.number()).text(facts.subject()).name(facts.proposer());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<DeliberationTopic, ?> act) {
        return DeliberationWords.model((DeliberationPaper) kind, act);
    }

    @Override
    public Map<String, Object> known(String step, CaseFile file, DeliberationTopic f, List<FileEvent> history) {
        var out = new LinkedHashMap<String, Object>();
        switch (step) {
            case "SCREEN" -> {
                out.put("subject", f.subject());
                out.put("ownersItem", f.ownersItem() == null ? null : f.ownersItem().name());
                out.put("rule", f.ownersItem() == null ? null : DeliberationCodes.Rule.OWNERS.name());
            }
            case "GIVE_OPINION" -> out.put("adviser", f.adviser());
            case "NOTIFY" -> out.put("agenda", f.subject());
            default -> { }
        }
        out.values().removeIf(java.util.Objects::isNull);
        return out;
    }

    @Override
    public DossierFacts facts(CaseFile file, DeliberationTopic facts, Caller caller, Standing standing) {
        return DeliberationWords.facts(facts);
    }

    @Override
    public List<Option> topics() {
        return Stream.of(DeliberationCodes.Scope.values()).map(k -> new Option(k.name(), Texts.of(WORD).name(k))).toList();
    }

    @Override
    public List<Option> options(String list, CaseFile file, DeliberationTopic facts) {
        return list.equals("duties") ? facts.duties().stream().filter(d -> d.doneOn() == null).map(d -> new Option(String.valueOf(d.id()), d.owner() + "：" + d.text())).toList()
                : List.of();
    }

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

    @Override
    public List<Appointment> agenda(Caller caller, LocalDate from, LocalDate to) {
        return rows.list(DeliberationProcedure::meeting, MEETINGS + "f.org_id = ? order by 1, 2, 3", from, to, caller.orgId());
    }

    @Override
    public List<Appointment> appointments(Caller caller, LocalDate from, LocalDate to) {
        var scope = scope(caller);
        return rows.list(DeliberationProcedure::meeting, MEETINGS + scope.condition() + " order by 1, 2, 3", from, to, scope.key());
    }

    private static Appointment meeting(ResultSet r) throws SQLException {
        return new Appointment(r.getObject(1, LocalDate.class).atTime(r.getObject(2, LocalTime.class)), r.getLong(3), Texts.of(WORD).get("agenda", r.getString(4)), r.getString(5));
    }

    @Override
    public Appointment appointment(CaseFile file, DeliberationTopic f) {
        return f.heldOn() == null || f.heldAt() == null ? null
                : new Appointment(f.heldOn().atTime(f.heldAt()), file.id(), Texts.of(WORD).get("fact.heldOn"), f.heldPlace());
    }
}
