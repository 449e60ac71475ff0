package org.fazhi.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about 法治小区. */
@ApplicationScoped
public class EstateProcedure implements Procedure<EstateFile> {

    /** The room's word. */
    public static final String WORD = "estate";
    private static final String NONE = "—";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Staff staff;
    @Inject
    private EstateTable table;
    @Inject
    private EstateEvidence evidence;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<EstateStatus> statuses() {
        return List.of(EstateStatus.values());
    }

    @Override
    public List<EstateStep> steps() {
        return List.of(EstateStep.values());
    }

    @Override
    public List<EstateDeadline> deadlines() {
        return List.of(EstateDeadline.values());
    }

    @Override
    public List<EstateTask> tasks() {
        return List.of(EstateTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(EstateStatus.APPLIED, EstateStatus.REVIEWED, EstateStatus.ASSESSED, EstateStatus.PUBLICISED, EstateStatus.NAMED).map(Enum::name).toList();
    }

    @Override
    public EstateFile load(CaseFile file) {
        return em.find(EstateFile.class, file.id()).with(table);
    }

    @Override
    public EstateFile open(CaseFile file) {
        return new EstateFile(file.id()).with(table);
    }

    @Override
    public Unit unitOf(Record data) {
        return staff.unit(((EstateData.Application) data).unit()).orElse(null);
    }

    /** The bureau sees the district, an office its subdistrict, a community its own. */
    @Override
    public Scope scope(Caller caller) {
        if (caller.has(Role.MEDIATION_SECTION) || caller.has(Role.BUREAU_LEADER)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        }
        return caller.has(Role.COMMUNITY) ? new Scope(Scope.Reach.UNIT, caller.orgId()) : Scope.of(caller);
    }

    /** Nothing of an assessment is secret from those who see it. */
    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return true;
    }

    @Override
    public SearchTerms terms(CaseFile file, EstateFile facts) {
        return new SearchTerms().text(file.number()).name(facts.estateName());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<EstateFile, ?> act) {
        return EstatePaperModels.model((EstatePaper) kind, act, staff);
    }

    @Override
    public List<Option> topics() {
        return List.of(new Option("ESTATE", Texts.of(WORD).get("topic.ESTATE")));
    }

    @Override
    public DossierFacts facts(CaseFile file, EstateFile f, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        var scheme = table.scheme(f.scheme());
        var facts = new ArrayList<>(List.of(fact("name", f.estateName()), fact("community", staff.unit(file.orgId()).map(Unit::name).orElse(null)),
                fact("edition", words.get("edition", scheme.edition(), scheme.criteria().size(), scheme.most())), fact("total", f.round() == 0 ? null : words.get("total", f.total(), scheme.most())),
                fact("namedOn", f.namedOn()), fact("reviewOn", f.reviewOn()), fact("checkedOn", f.checkedOn())));
        facts.add(new Fact(words.get("fact.report"), f.report(), true));
        return new DossierFacts(List.copyOf(facts), List.of(new DossierFacts.Table("scores", words.get(f.round() == 0 ? "table.evidence" : "table.scores"), scheme.edition(),
                Stream.of("aspect", "criterion", "most", "points", "evidence").map(h -> words.get("head." + h)).toList(), f.round() == 0 ? known(file, f, scheme) : scored(f, scheme))));
    }

    private List<List<String>> scored(EstateFile f, EstateScheme scheme) {
        return f.latest().stream().map(s -> List.of(scheme.criterion(s.criterion()).aspect(), scheme.criterion(s.criterion()).name(), text(scheme.criterion(s.criterion()).points()),
                text(s.points()), s.evidence() == null ? NONE : s.evidence())).toList();
    }

    /** Before the first assessment the table says what the house knows already. */
    private List<List<String>> known(CaseFile file, EstateFile f, EstateScheme scheme) {
        return scheme.criteria().stream().map(c -> {
            var found = evidence.of(c, file, f.estateName(), LocalDate.now(Clocks.ZONE));
            return List.of(c.aspect(), c.name(), text(c.points()), found == null ? NONE : text(found.points()), found == null ? NONE : found.text());
        }).toList();
    }

    private static String text(int n) {
        return String.valueOf(n);
    }

    private static Fact fact(String key, Object value) {
        return new Fact(Texts.of(WORD).get("fact." + key), value == null ? NONE : value.toString(), false);
    }

    /** The form of an assessment comes with every criterion, and with points where the house can count. */
    @Override
    public Map<String, Object> known(String step, CaseFile file, EstateFile f, List<FileEvent> history) {
        if (!List.of("ASSESS", "ASSESS_FAIL", "KEEP").contains(step)) {
            return Map.of();
        }
        return Map.of("scores", table.scheme(f.scheme()).criteria().stream().map(c -> {
            var found = evidence.of(c, file, f.estateName(), LocalDate.now(Clocks.ZONE));
            var row = new LinkedHashMap<String, Object>();
            row.put("criterion", String.valueOf(c.id()));
            if (found != null) {
                row.put("points", found.points());
                row.put("evidence", found.text());
            }
            return row;
        }).toList());
    }

    @Override
    public List<Option> options(String list, CaseFile file, EstateFile facts) {
        return !list.equals("criteria") ? List.of() : table.scheme(facts.scheme()).criteria().stream()
                .map(c -> new Option(String.valueOf(c.id()), Texts.of(WORD).get("criterion.option", c.aspect(), c.name(), c.points()))).toList();
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return switch (list) {
            case "units" -> List.of(new Option(String.valueOf(caller.orgId()), caller.orgName()));
            case "estates" -> staff.unitsBelow(caller.orgPath(), "ESTATE").stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
            default -> List.of();
        };
    }

    @Override
    public Map<String, Object> openingDefaults(String step, String reference, Caller caller) {
        return Map.of("unit", String.valueOf(caller.orgId()));
    }
}
