package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.Scope;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DeadlineRule;
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

/** Tells the kernel about grids with their micro-grids. */
@ApplicationScoped
public class MicroGridProcedure implements Procedure<GridRegister> {

    /** The room's word. */
    public static final String WORD = "microgrid";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private MicroGridDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<MicroGridStatus> statuses() {
        return List.of(MicroGridStatus.values());
    }

    @Override
    public List<MicroGridStep> steps() {
        return List.of(MicroGridStep.values());
    }

    @Override
    public List<DeadlineRule<GridRegister>> deadlines() {
        return List.of();
    }

    @Override
    public List<String> road() {
        return List.of(MicroGridStatus.ACTIVE.name(), MicroGridStatus.CLOSED.name());
    }

    @Override
    public GridRegister load(CaseFile file) {
        return em.find(GridRegister.class, file.id()).with(desk);
    }

    @Override
    public GridRegister open(CaseFile file) {
        return new GridRegister(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        return desk.matters().unit(((MicroGridData.Found) data).unit());
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
    public SearchTerms terms(CaseFile file, GridRegister facts) {
        return new SearchTerms().text(file.title()).name(facts.head()).name(facts.member());
    }

    @Override
    public List<Option> topics() {
        return List.of(new Option("GRID", Texts.of(WORD).get("topic.GRID")));
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<GridRegister, ?> act) {
        var g = act.facts();
        var open = desk.open(g.fileId()).stream().filter(m -> m.validOn(act.on())).toList();
        var model = new LinkedHashMap<String, Object>();
        model.put("grid", desk.matters().unitName(g.gridId()));
        model.put("community", desk.matters().unitName(act.file().orgId()));
        model.put("head", g.head());
        model.put("headPhone", g.headPhone());
        model.put("member", g.member());
        model.put("memberPhone", g.memberPhone());
        model.put("police", g.police());
        model.put("policePhone", g.policePhone());
        model.put("lawyer", g.lawyer());
        model.put("lawyerPhone", g.lawyerPhone());
        model.put("households", String.valueOf(open.stream().mapToInt(MicroGridDesk.Micro::households).sum()));
        model.put("micros", open.stream().map(m -> Map.of("name", m.name(), "area", m.area() == null ? "" : m.area(), "households", String.valueOf(m.households()),
                "liaison", m.liaison() == null ? Texts.of(WORD).get("liaison.none") : m.liaison())).toList());
        model.put("items", g.items());
        model.put("on", act.on());
        model.values().removeIf(v -> v == null || "".equals(v));
        return model;
    }

    @Override
    public Map<String, Object> known(String step, CaseFile file, GridRegister g, List<FileEvent> history) {
        if (!step.equals(MicroGridStep.STAFF.name())) {
            return Map.of();
        }
        var out = new LinkedHashMap<String, Object>();
        out.put("head", g.head());
        out.put("headPhone", g.headPhone());
        out.put("member", g.member());
        out.put("memberPhone", g.memberPhone());
        out.put("police", g.police());
        out.put("policePhone", g.policePhone());
        out.put("lawyer", g.lawyer());
        out.put("lawyerPhone", g.lawyerPhone());
        out.put("items", g.items());
        out.values().removeIf(v -> v == null);
        return out;
    }

    @Override
    public DossierFacts facts(CaseFile file, GridRegister g, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        var rows = desk.all(g.fileId()).stream().map(m -> List.of(m.name(), m.area() == null ? "" : m.area(), String.valueOf(m.households()),
                m.liaison() == null ? words.get("liaison.none") : m.liaison(), m.from().toString(), m.to() == null ? words.get("valid") : m.to().toString())).toList();
        return new DossierFacts(List.of(fact("grid", desk.matters().unitName(g.gridId())), fact("estate", desk.matters().unitName(g.estateId())), fact("head", both(g.head(), g.headPhone())),
                fact("member", both(g.member(), g.memberPhone())), fact("police", both(g.police(), g.policePhone())), fact("lawyer", both(g.lawyer(), g.lawyerPhone()))),
                List.of(new Table("micros", words.get("table.micros"), words.get("table.count", desk.open(g.fileId()).size()), List.of(words.get("table.micros.heads").split(",")), rows)));
    }

    private static String both(String name, String phone) {
        return name == null ? null : phone == null ? name : name + " " + phone;
    }

    private static Fact fact(String key, String text) {
        return new Fact(Texts.of(WORD).get("fact." + key), text == null ? "—" : text, false);
    }

    @Override
    public List<Option> options(String list, CaseFile file, GridRegister g) {
        return list.equals("micros") ? desk.all(g.fileId()).stream().map(m -> new Option(String.valueOf(m.id()), m.name())).toList() : List.of();
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return switch (list) {
            case "units" -> List.of(new Option(String.valueOf(caller.orgId()), caller.orgName()));
            case "grids" -> desk.matters().unitsBelow(caller.orgPath(), "GRID").stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
            case "estates" -> desk.matters().estates(caller.orgPath());
            default -> List.of();
        };
    }
}
