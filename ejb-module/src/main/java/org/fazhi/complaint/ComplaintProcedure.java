package org.fazhi.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about complaints. */
@ApplicationScoped
public class ComplaintProcedure implements Procedure<ComplaintCase> {

    /** The room's word. */
    public static final String WORD = "complaint";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private ComplaintDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<ComplaintStatus> statuses() {
        return List.of(ComplaintStatus.values());
    }

    @Override
    public List<ComplaintStep> steps() {
        return List.of(ComplaintStep.values());
    }

    @Override
    public List<ComplaintDeadline> deadlines() {
        return List.of(ComplaintDeadline.values());
    }

    @Override
    public List<ComplaintTask> tasks() {
        return List.of(ComplaintTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED, ComplaintStatus.PROPOSED, ComplaintStatus.DECIDED, ComplaintStatus.ANSWERED, ComplaintStatus.CLOSED)
                .map(Enum::name).toList();
    }

    @Override
    public ComplaintCase load(CaseFile file) {
        return em.find(ComplaintCase.class, file.id()).with(desk);
    }

    @Override
    public ComplaintCase open(CaseFile file) {
        return new ComplaintCase(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        var unit = ((ComplaintData.Registration) data).unit();
        return unit == null || !desk.holds(unit, Role.PUBLIC_SERVICE_SECTION) ? null : desk.unit(unit).orElse(null);
    }

    /** The bureau's section and leaders see all; whoever registered one, or was asked to look into it, sees that one. */
    @Override
    public Scope scope(Caller caller) {
        if (caller.has(Role.INTEGRATION)) {
            return Scope.of(caller);
        } else if (caller.has(Role.PUBLIC_SERVICE_SECTION) || caller.has(Role.BUREAU_LEADER)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        }
        boolean part = Stream.of(Role.AID_CLERK, Role.AID_APPROVER, Role.JUSTICE_OFFICE).anyMatch(caller::has);
        return part ? new Scope(Scope.Reach.PART, caller.orgId()) : new Scope(Scope.Reach.NOTHING, 0);
    }

    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return caller.has(Role.PUBLIC_SERVICE_SECTION) && standing.ownUnit() || caller.has(Role.BUREAU_LEADER) && standing.ownDistrict();
    }

    @Override
    public SearchTerms terms(CaseFile file, ComplaintCase f) {
        return new SearchTerms().text(file.number()).name(f.respondentName()).phone(f.phone()).digest(f.idDigest());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<ComplaintCase, ?> act) {
        return ComplaintPaperModels.of((ComplaintPaper) kind, act);
    }

    @Override
    public List<Option> topics() {
        return Stream.of(ComplaintData.Ground.values()).map(g -> new Option(g.name(), Texts.of(WORD).get("topic." + g.name()))).toList();
    }

    @Override
    public DossierFacts facts(CaseFile file, ComplaintCase f, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        var out = new ArrayList<Fact>();
        add(out, "name", f.name() + "（" + words.name(f.complainant()) + "）");
        add(out, "phone", PhoneNumber.mask(f.phone()));
        add(out, "channel", words.name(f.channel()));
        add(out, "respondentName", f.respondentName() + "（" + words.name(f.respondent()) + "）");
        add(out, "respondentUnit", f.respondentUnit());
        add(out, "ground", words.get("topic." + f.ground()));
        add(out, "aidNumber", f.aidFile() == null ? null : desk.number(f.aidFile()));
        wide(out, "facts", f.facts());
        wide(out, "requests", f.requests());
        wide(out, "evidence", f.evidence());
        if (f.finding() != null) {
            add(out, "finding", words.name(f.finding()));
            wide(out, "found", f.found());
            wide(out, "measures", f.measures().isEmpty() ? null : f.measures().stream().map(words::name).collect(Collectors.joining("；")));
        }
        if (f.satisfaction() != null) {
            add(out, "satisfaction", words.name(f.satisfaction()));
        }
        return new DossierFacts(List.copyOf(out), List.of());
    }

    private static void add(List<Fact> out, String field, String text) {
        out.add(new Fact(Texts.of(WORD).get("field." + field), text == null ? "—" : text, false));
    }

    private static void wide(List<Fact> out, String field, String text) {
        if (text != null) {
            out.add(new Fact(Texts.of(WORD).get("field." + field), text, true));
        }
    }

    @Override
    public List<Option> options(String list, CaseFile file, ComplaintCase facts) {
        return switch (list) {
            case "openComplaints" -> desk.twins(facts, file.districtId());
            case "investigators" -> Stream.concat(desk.unitsOf(file.districtId(), Role.AID_APPROVER).stream(), desk.unitsOf(file.districtId(), Role.JUSTICE_OFFICE).stream()).distinct().toList();
            case "sections" -> desk.unitsOf(file.districtId(), Role.PUBLIC_SERVICE_SECTION);
            default -> List.of();
        };
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return list.equals("sections") ? desk.unitsOf(caller.districtId(), Role.PUBLIC_SERVICE_SECTION) : List.of();
    }

    /** One section: it needs no choice. A dossier of legal aid leads here with its number. */
    @Override
    public Map<String, Object> openingDefaults(String step, String reference, Caller caller) {
        var out = new HashMap<String, Object>();
        var sections = choices("sections", caller);
        if (sections.size() == 1) {
            out.put("unit", sections.get(0).value());
        }
        if (reference != null && reference.matches("aid\\d{1,17}")) {
            out.put("aidNumber", desk.aidNumber(Long.parseLong(reference.substring("aid".length())), caller.districtId()));
        }
        return out;
    }
}
