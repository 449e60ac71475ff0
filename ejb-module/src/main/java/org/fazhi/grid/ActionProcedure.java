package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.access.Scope;
import org.fazhi.casework.Act;
import org.fazhi.casework.Appointment;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.DossierFacts.Table;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;
import org.fazhi.team.Crew;

/** Tells the kernel about grid actions. */
@ApplicationScoped
public class ActionProcedure implements Procedure<GridAction> {

    /** The room's word. */
    public static final String WORD = "gridaction";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private ActionDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<ActionStatus> statuses() {
        return List.of(ActionStatus.values());
    }

    @Override
    public List<ActionStep> steps() {
        return List.of(ActionStep.values());
    }

    @Override
    public List<ActionDeadline> deadlines() {
        return List.of(ActionDeadline.values());
    }

    @Override
    public List<ActionTask> tasks() {
        return List.of(ActionTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(ActionStatus.INVITED, ActionStatus.AGREED, ActionStatus.HELD, ActionStatus.CLOSED).map(Enum::name).toList();
    }

    @Override
    public GridAction load(CaseFile file) {
        return em.find(GridAction.class, file.id()).with(desk);
    }

    @Override
    public GridAction open(CaseFile file) {
        return new GridAction(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        return desk.matters().unit(((ActionData.Invitation) data).unit());
    }

    @Override
    public Scope scope(Caller caller) {
        return GridScope.of(caller);
    }

    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return GridScope.reads(caller, standing);
    }

    @Override
    public SearchTerms terms(CaseFile file, GridAction facts) {
        return new SearchTerms().text(file.number()).text(file.title()).text(facts.place());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<GridAction, ?> act) {
        return null;
    }

    @Override
    public List<Option> topics() {
        return Crew.kinds();
    }

    @Override
    public Map<String, Object> known(String step, CaseFile file, GridAction a, List<FileEvent> history) {
        var out = new HashMap<String, Object>();
        if (step.equals(ActionStep.HOLD.name())) {
            var crew = desk.crew(a.crewId()).map(Crew::leader).orElse("");
            out.put("tasks", desk.bundle(a.fileId()).stream().map(m -> Map.of("matter", m.value(), "owner", crew)).toList());
        } else if (step.equals(ActionStep.AGREE.name())) {
            out.put("plannedOn", a.plannedOn().toString());
        }
        return out;
    }

    @Override
    public DossierFacts facts(CaseFile file, GridAction a, Caller caller, Standing standing) {
        var crew = desk.crew(a.crewId());
        var facts = List.of(fact("crew", crew.map(Crew::name).orElse(null)), fact("leader", crew.map(c -> c.leader() + " " + c.phone()).orElse(null)),
                fact("plannedOn", a.plannedOn() + (a.plannedAt() == null ? "" : " " + a.plannedAt())), fact("place", a.place()), fact("level", Texts.of(WORD).name(a.level())),
                fact("heldOn", a.heldOn() == null ? null : a.heldOn().toString()), fact("present", a.present()), wide("purpose", a.purpose()), wide("findings", a.findings()));
        var tasks = desk.tasks(a.fileId()).stream().map(t -> List.of(t.title(), t.text(), t.owner(), t.due().toString(), t.done() == null ? "—" : t.done() + " " + t.result(),
                t.verdict() == null ? "—" : Texts.of(WORD).name(t.verdict()))).toList();
        var matters = desk.bundle(a.fileId()).stream().map(o -> List.of(o.label())).toList();
        return new DossierFacts(facts.stream().filter(f -> !f.wide() || !f.text().equals("—")).toList(), List.of(table("tasks", tasks), table("bundle", matters)));
    }

    private static Fact fact(String key, String text) {
        return new Fact(Texts.of(WORD).get("fact." + key), text == null ? "—" : text, false);
    }

    private static Fact wide(String key, String text) {
        return new Fact(Texts.of(WORD).get("fact." + key), text == null ? "—" : text, true);
    }

    private static Table table(String key, List<List<String>> rows) {
        var words = Texts.of(WORD);
        return new Table(key, words.get("table." + key), words.get("table.count", rows.size()), List.of(words.get("table." + key + ".heads").split(",")), rows);
    }

    @Override
    public List<Option> options(String list, CaseFile file, GridAction a) {
        return switch (list) {
            case "bundle", "waiting" -> desk.bundle(a.fileId());
            case "owed" -> tasks(a, ActionDesk.Job::owed);
            case "unverified" -> tasks(a, ActionDesk.Job::unverified);
            case "crews" -> desk.crew(a.crewId()).map(c -> List.of(new Option(String.valueOf(c.id()), c.name()))).orElse(List.of());
            default -> List.of();
        };
    }

    private List<Option> tasks(GridAction a, Predicate<ActionDesk.Job> which) {
        return desk.tasks(a.fileId()).stream().filter(which).map(t -> new Option(String.valueOf(t.id()), t.owner() + "：" + t.text())).toList();
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return switch (list) {
            case "units" -> List.of(new Option(String.valueOf(caller.orgId()), caller.orgName()));
            case "crews" -> desk.serving(caller.orgPath(), desk.matters().calendar().today()).stream().map(c -> new Option(String.valueOf(c.id()), c.name() + "（" + c.kindName() + "）")).toList();
            case "waiting" -> desk.waiting(caller.orgId());
            default -> List.of();
        };
    }

    @Override
    public Appointment appointment(CaseFile file, GridAction a) {
        return file.done() || a.heldOn() != null ? null : new Appointment(a.plannedOn().atTime(a.plannedAt() == null ? java.time.LocalTime.of(9, 0) : a.plannedAt()), file.id(),
                file.title(), a.place() == null ? "" : a.place());
    }
}
