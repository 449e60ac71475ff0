package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.fazhi.casework.DossierFacts.Table;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Step;
import org.fazhi.casework.Unit;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about matters. */
@ApplicationScoped
public class MatterProcedure implements Procedure<GridMatter> {

    /** The room's word. */
    public static final String WORD = "matter";
    private static final List<Step<GridMatter>> TABLE = Stream.<Step<GridMatter>[]>of(MatterWorkStep.values(), MatterStep.values()).flatMap(Stream::of).toList();

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private MatterDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<MatterStatus> statuses() {
        return List.of(MatterStatus.values());
    }

    /** {@return the whole table} */
    public static List<Step<GridMatter>> table() {
        return TABLE;
    }

    @Override
    public List<Step<GridMatter>> steps() {
        return TABLE;
    }

    @Override
    public List<MatterDeadline> deadlines() {
        return List.of(MatterDeadline.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(MatterStatus.REPORTED, MatterStatus.HANDLING, MatterStatus.DONE, MatterStatus.CLOSED).map(Enum::name).toList();
    }

    @Override
    public GridMatter load(CaseFile file) {
        return em.find(GridMatter.class, file.id()).with(desk);
    }

    @Override
    public GridMatter open(CaseFile file) {
        return new GridMatter(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        return desk.unit(((MatterData.Noted) data).unit());
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
    public SearchTerms terms(CaseFile file, GridMatter facts) {
        return new SearchTerms().text(file.number()).text(facts.where()).text(facts.place()).name(facts.reporter()).name(facts.opponent()).phone(facts.phone());
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<GridMatter, ?> act) {
        return null;
    }

    @Override
    public List<Option> topics() {
        return Stream.of(MatterCodes.Kind.values()).map(k -> new Option(k.name(), Texts.of(WORD).get("topic." + k.name()))).toList();
    }

    /** What the file knows already stands in the form: the words of the meeting or of the action, and the names. */
    @Override
    public Map<String, Object> known(String step, CaseFile file, GridMatter f, List<FileEvent> history) {
        var out = new HashMap<String, Object>();
        if (step.equals(MatterWorkStep.FINISH.name())) {
            put(out, "result", desk.lastWords(file.id()));
        } else if (step.equals(MatterWorkStep.OWNERS_VOTE.name())) {
            put(out, "ownersItem", f.ownersItem() == null ? null : f.ownersItem().name());
        } else {
            put(out, "reporter", f.reporter());
            put(out, "opponent", f.opponent());
        }
        return out;
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    @Override
    public DossierFacts facts(CaseFile file, GridMatter f, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        var facts = new ArrayList<Fact>();
        add(facts, "where", f.place() == null ? f.where() : f.where() + " " + f.place());
        add(facts, "hand", desk.handName(f));
        add(facts, "reporter", f.reporter());
        add(facts, "phone", f.phone() == null ? null : PhoneNumber.mask(f.phone()));
        add(facts, "opponent", f.opponent());
        add(facts, "amount", f.amount() == null ? null : String.format("%,.2f元", f.amount()));
        if (f.danger()) {
            add(facts, "danger", words.get("danger.called", words.name(f.alarm())));
        }
        if (f.ownersItem() != null) {
            add(facts, "ownersItem", words.get(f.ownersAgreedOn() == null ? "owners.open" : "owners.agreed", words.name(f.ownersItem()), f.ownersAgreedOn()));
        }
        add(facts, "returns", f.returns() == 0 ? null : words.get("returns.count", f.returns()));
        add(facts, "confirmed", confirmed(file, f));
        wide(facts, "content", f.content());
        wide(facts, "wishes", f.wishes());
        wide(facts, "result", f.result());
        var tables = new ArrayList<Table>();
        var held = desk.held(file.id());
        if (f.returns() > 0) {
            tables.add(table("held", held, words.get("table.held.note", f.returns())));
        }
        var met = desk.meetings(file.id());
        if (!met.isEmpty()) {
            tables.add(table("meetings", met, words.get("table.meetings.note", met.size())));
        }
        return new DossierFacts(List.copyOf(facts), List.copyOf(tables));
    }

    private static Table table(String key, List<List<String>> rows, String note) {
        return new Table(key, Texts.of(WORD).get("table." + key), note, List.of(Texts.of(WORD).get("table." + key + ".heads").split(",")), rows);
    }

    /** That nobody answered in time follows from the day, whether or not it has been written down. */
    private String confirmed(CaseFile file, GridMatter f) {
        var words = Texts.of(WORD);
        if (f.satisfaction() != null) {
            return words.get("confirmed.by", words.name(f.satisfaction()));
        }
        boolean over = MatterStatus.DONE.name().equals(file.status()) && desk.answerOver(file.id());
        return f.autoConfirmed() || over ? words.get("confirmed.auto") : null;
    }

    private static void add(List<Fact> facts, String key, String text) {
        if (text != null) {
            facts.add(new Fact(Texts.of(WORD).get("fact." + key), text, false));
        }
    }

    private static void wide(List<Fact> facts, String key, String text) {
        if (text != null) {
            facts.add(new Fact(Texts.of(WORD).get("fact." + key), text, true));
        }
    }

    @Override
    public List<Option> options(String list, CaseFile file, GridMatter f) {
        return switch (list) {
            case "responders" -> desk.responders(file);
            case "nearby" -> desk.alike(f.estateId(), f.building(), f.kind(), file.openedOn()).stream().filter(n -> n.id() != file.id())
                    .map(n -> new Option(String.valueOf(n.id()), n.number() + " " + n.title())).toList();
            case "committees" -> committees(file);
            case "disputeTypes" -> desk.handOver().topics("mediation");
            case "centres" -> desk.unitsBelow("/" + file.districtId() + "/", "AID_CENTRE").stream().map(MatterProcedure::option).toList();
            case "aidForms" -> desk.handOver().topics("legalaid");
            case "aidMatters" -> desk.handOver().aidMatters();
            case "courtTopics" -> desk.handOver().topics(MatterHandOver.COURT);
            case "units" -> Stream.of(desk.unit(file.orgId())).filter(u -> u != null).map(MatterProcedure::option).toList();
            case "estates" -> desk.estates(file.orgPath());
            default -> List.of();
        };
    }

    private List<Option> committees(CaseFile file) {
        var near = desk.unitsBelow(file.orgPath(), "COMMITTEE");
        var street = desk.unit(file.streetId());
        return (near.isEmpty() && street != null ? desk.unitsBelow(street.path(), "COMMITTEE") : near).stream().map(MatterProcedure::option).toList();
    }

    private static Option option(Unit u) {
        return new Option(String.valueOf(u.id()), u.name());
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        var path = caller.has(Role.JUSTICE_OFFICE) && caller.streetId() != null ? desk.unit(caller.streetId()).path() : caller.orgPath();
        return switch (list) {
            case "units" -> desk.unitsBelow(path, "COMMUNITY").stream().map(MatterProcedure::option).toList();
            case "estates" -> desk.estates(path);
            default -> List.of();
        };
    }
}
