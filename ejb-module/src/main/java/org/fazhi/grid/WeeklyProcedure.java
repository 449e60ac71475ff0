package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Tells the kernel about the weekly meetings of an estate. */
@ApplicationScoped
public class WeeklyProcedure implements Procedure<WeeklySeries> {

    /** The room's word. */
    public static final String WORD = "weekly";
    private static final int NAMED = 4;

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private WeeklyDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<WeeklyStatus> statuses() {
        return List.of(WeeklyStatus.values());
    }

    @Override
    public List<WeeklyStep> steps() {
        return List.of(WeeklyStep.values());
    }

    @Override
    public List<WeeklyDeadline> deadlines() {
        return List.of(WeeklyDeadline.values());
    }

    @Override
    public List<WeeklyTask> tasks() {
        return List.of(WeeklyTask.values());
    }

    @Override
    public List<String> road() {
        return List.of(WeeklyStatus.RUNNING.name(), WeeklyStatus.ENDED.name());
    }

    @Override
    public WeeklySeries load(CaseFile file) {
        return em.find(WeeklySeries.class, file.id()).with(desk);
    }

    @Override
    public WeeklySeries open(CaseFile file) {
        return new WeeklySeries(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        return desk.matters().unit(((WeeklyData.Start) data).unit());
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
    public SearchTerms terms(CaseFile file, WeeklySeries facts) {
        return new SearchTerms().text(file.title()).text(facts.place());
    }

    @Override
    public List<Option> topics() {
        return Stream.of(WeeklyCodes.Seat.values()).map(s -> new Option(s.name(), Texts.of(WORD).get("topic." + s.name()))).toList();
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<WeeklySeries, ?> act) {
        var s = act.facts();
        var held = s.printed();
        if (held == null) {
            return null;
        }
        var words = Texts.of(WORD);
        var data = (WeeklyData.Minutes) act.data();
        var model = new LinkedHashMap<String, Object>();
        model.put("estate", desk.matters().unitName(s.estateId()));
        model.put("community", desk.matters().unitName(act.file().orgId()));
        model.put("week", words.get("week", held.week(), held.week().plusDays(6)));
        model.put("heldOn", held.on());
        model.put("place", s.place());
        model.put("property", held.property());
        model.put("owners", held.owners());
        model.put("grid", held.grid());
        var lines = desk.lines(held.id());
        model.put("items", lines.stream().filter(l -> l.outcome() != WeeklyCodes.Outcome.CARRY).map(WeeklyProcedure::line).toList());
        model.put("carried", carried(lines.stream().filter(l -> l.outcome() == WeeklyCodes.Outcome.CARRY).toList()));
        model.put("remarks", data.note() == null ? held.remarks() : data.note());
        model.put("next", WeekPlan.day(WeekPlan.next(held.week(), desk.days()), s.weekday().day(), desk.days()));
        model.put("recorder", data.recorder() == null ? act.caller().name() : data.recorder());
        model.put("on", act.on());
        model.values().removeIf(v -> v == null || "".equals(v));
        return model;
    }

    /** One page: what is only carried over stands in one line, the longest waiting first. */
    private static String carried(List<WeeklyDesk.Line> lines) {
        var words = Texts.of(WORD);
        return lines.isEmpty() ? words.get("carried.none") : words.get("carried.count", lines.size(), lines.stream().sorted(Comparator.comparing(WeeklyDesk.Line::carried).reversed())
                .limit(NAMED).map(l -> words.get("carried.one", l.title(), l.carried() + 1)).collect(Collectors.joining("；")));
    }

    private static Map<String, Object> line(WeeklyDesk.Line l) {
        var row = new LinkedHashMap<String, Object>();
        row.put("title", l.title());
        row.put("outcome", Texts.of(WORD).name(l.outcome()) + (l.text() == null ? "" : "：" + l.text()));
        row.put("owner", l.owner().isEmpty() ? "—" : l.owner());
        row.put("due", l.due() == null ? "—" : l.due().toString());
        return row;
    }

    /** A meeting begins with its agenda: each matter stands there, to be carried over unless something is decided. */
    @Override
    public Map<String, Object> known(String step, CaseFile file, WeeklySeries s, List<FileEvent> history) {
        if (step.equals(WeeklyStep.HOLD.name())) {
            return Map.of("decisions", desk.agenda(s.estateId()).stream().map(i -> Map.of("matter", String.valueOf(i.id()), "outcome", WeeklyCodes.Outcome.CARRY.name())).toList());
        } else if (step.equals(WeeklyStep.CHANGE.name())) {
            var out = new LinkedHashMap<String, Object>(Map.of("weekday", s.weekday().name(), "seat", s.seat().name()));
            out.put("at", s.at() == null ? "" : s.at().toString());
            out.put("place", s.place() == null ? "" : s.place());
            return out;
        }
        return Map.of();
    }

    @Override
    public DossierFacts facts(CaseFile file, WeeklySeries s, Caller caller, Standing standing) {
        var words = Texts.of(WORD);
        int missed = desk.missedInARow(s);
        var facts = new ArrayList<Fact>(List.of(fact("estate", desk.matters().unitName(s.estateId())), fact("weekday", words.name(s.weekday()) + (s.at() == null ? "" : " " + s.at())),
                fact("place", s.place()), fact("seat", words.name(s.seat())), fact("next", file.done() ? null : s.nextDay().toString()),
                fact("missed", file.done() || missed == 0 ? words.get("missed.none") : words.get("missed.count", missed))));
        var agenda = desk.agenda(s.estateId()).stream().map(i -> List.of(i.number() == null ? "" : i.number(), i.title(), i.opened().toString(), String.valueOf(i.carried()),
                i.owners() ? words.get("agenda.owners") : i.danger() ? words.get("agenda.danger") : "")).toList();
        var met = desk.latest(s.fileId()).stream().map(m -> List.of(words.get("week", m.week(), m.week().plusDays(6)), m.on().toString(), m.property(), m.owners(), m.grid())).toList();
        var decided = desk.latest(s.fileId()).stream().limit(8).flatMap(m -> desk.lines(m.id()).stream().map(l -> List.of(m.on().toString(), l.title(),
                words.name(l.outcome()) + (l.text() == null ? "" : "：" + l.text()), l.owner(), l.due() == null ? "—" : l.due().toString(), l.done() == null ? "—" : l.done().toString()))).toList();
        return new DossierFacts(List.copyOf(facts), List.of(table("agenda", agenda), table("decided", decided), table("met", met)));
    }

    private static Fact fact(String key, String text) {
        return new Fact(Texts.of(WORD).get("fact." + key), text == null ? "—" : text, false);
    }

    private static Table table(String key, List<List<String>> rows) {
        var words = Texts.of(WORD);
        return new Table(key, words.get("table." + key), words.get("table.count", rows.size()), List.of(words.get("table." + key + ".heads").split(",")), rows);
    }

    @Override
    public List<Option> options(String list, CaseFile file, WeeklySeries s) {
        return switch (list) {
            case "agenda" -> desk.agenda(s.estateId()).stream().map(i -> new Option(String.valueOf(i.id()), i.title())).toList();
            case "decisions" -> desk.owed(s.fileId());
            default -> List.of();
        };
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return switch (list) {
            case "units" -> List.of(new Option(String.valueOf(caller.orgId()), caller.orgName()));
            case "estates" -> desk.matters().estates(caller.orgPath());
            default -> List.of();
        };
    }

    @Override
    public List<Appointment> agenda(Caller caller, LocalDate from, LocalDate to) {
        return desk.appointments(caller.orgId(), from, to);
    }

    @Override
    public Appointment appointment(CaseFile file, WeeklySeries s) {
        return file.done() ? null : WeeklyDesk.appointment(file.id(), desk.matters().unitName(s.estateId()), s.nextDay(), s.at(), s.place());
    }
}
