package org.fazhi.mediation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Conditions;
import org.fazhi.casework.ExportSheet;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.mediation.AllowanceViews.Item;
import org.fazhi.mediation.AllowanceViews.Objection;
import org.fazhi.mediation.AllowanceViews.Pay;
import org.fazhi.mediation.AllowanceViews.Sheet;
import org.fazhi.mediation.CommitteeViews.Line;
import org.fazhi.mediation.CommitteeViews.Offer;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterCommand;
import org.fazhi.register.RegisterDoor;

/** The allowance by case (以案定补): pay sheets within the caller's reach; {@link AllowanceAct} says who does what. */
@Stateless
@RolesAllowed("STAFF")
public class AllowanceService {

    @Inject
    private CurrentCaller current;
    @Inject
    private AllowanceTable table;
    @Inject
    private AllowanceActs acts;
    @Inject
    private CommitteeTable lines;
    @Inject
    private RegisterDoor door;
    @Inject
    private Staff staff;
    @Inject
    private Journal journal;
    @Inject
    private CalendarService calendar;

    /** {@return the sheets within the caller's reach, the newest period first} */
    public List<Sheet> list() {
        return table.sheets(reach(current.get()));
    }

    /** {@return a sheet within the caller's reach} */
    public Optional<Sheet> find(long id) {
        return find(current.get(), id);
    }

    private Optional<Sheet> find(Caller caller, long id) {
        var one = reach(caller);
        one.add("s.id = ?", id);
        return table.sheets(one).stream().findFirst();
    }

    /** {@return the cases of a sheet} */
    public List<Item> items(long sheet) {
        return find(sheet).map(s -> table.items(s.id())).orElse(List.of());
    }

    /** {@return who gets how much} */
    public List<Pay> pays(long sheet) {
        return find(sheet).map(s -> table.pays(s.id())).orElse(List.of());
    }

    /** {@return what the public objected to} */
    public List<Objection> objections(long sheet) {
        return find(sheet).map(s -> table.objections(s.id())).orElse(List.of());
    }

    /** {@return the acts so far, the newest first} */
    public List<Line> lines(long sheet) {
        return find(sheet).map(s -> lines.lines(MediationRegister.SHEET, s.id())).orElse(List.of());
    }

    /** {@return an act by name, or empty} */
    public Optional<AllowanceAct> act(String name) {
        return Arrays.stream(AllowanceAct.values()).filter(a -> a.name().equals(name)).findFirst();
    }

    /** {@return whether the caller may make a sheet} */
    public boolean mayPrepare() {
        return AllowanceAct.PREPARE_SHEET.row().who().stream().anyMatch(current.get()::has);
    }

    /** {@return the acts that the caller may do on a sheet as it stands; the next one on the road first} */
    public List<Offer> offers(long sheet) {
        var caller = current.get();
        var words = Texts.of("mediation");
        return find(caller, sheet).map(s -> Arrays.stream(AllowanceAct.values())
                .filter(a -> a.row().from().contains(s.status().name()) && a.row().who().stream().anyMatch(caller::has))
                .map(a -> new Offer(a.name(), words.get("step." + a), words.getOr("step." + a + ".hint", ""), a.row().basis(),
                        a == AllowanceAct.CHECK_SHEET && s.held() == 0 || a == AllowanceAct.APPROVE_SHEET || a == AllowanceAct.PUBLISH_SHEET
                                || a == AllowanceAct.SETTLE_SHEET && s.noticeTo() != null && s.noticeTo().isBefore(calendar.today()))).toList()).orElse(List.of());
    }

    /** {@return the choices of a named list} */
    public List<Option> options(long sheet, String list) {
        return switch (list) {
            case "committees" -> committees();
            case "items" -> items(sheet).stream().filter(i -> !i.twins().isEmpty()).map(i -> new Option(String.valueOf(i.id()), i.number())).toList();
            case "objections" -> objections(sheet).stream().filter(o -> o.answeredOn() == null).map(o -> new Option(String.valueOf(o.id()), o.by() + "：" + o.content()))
                    .toList();
            default -> List.of();
        };
    }

    /** {@return the committees for which the caller may make a sheet} */
    public List<Option> committees() {
        return committees(current.get()).stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    private List<Unit> committees(Caller caller) {
        var root = caller.streetId() == null || !caller.has(Role.JUSTICE_OFFICE) ? caller.orgPath() : staff.unit(caller.streetId()).map(Unit::path).orElse(caller.orgPath());
        return staff.unitsBelow(root, "COMMITTEE");
    }

    /** {@return what a form starts with, by field} */
    public Map<String, Object> filled(AllowanceAct act, Long who) {
        return switch (act) {
            case DECIDE_ITEM -> who == null ? Map.of() : Map.of("item", who.toString());
            case ANSWER_OBJECTION -> who == null ? Map.of() : Map.of("objection", who.toString());
            default -> Map.of();
        };
    }

    /**
     * Does an act; {@link AllowanceAct#PREPARE_SHEET} opens a sheet.
     *
     * @return key of the sheet
     * @throws Refusal                                   when the rules do not allow it; journalled
     * @throws org.fazhi.casework.form.InvalidInput with every field error
     */
    public long perform(RegisterCommand command) {
        return perform(current.get(), command);
    }

    /** The same for a caller that is known already, from inside the office; see {@link #perform(RegisterCommand)}. */
    @PermitAll
    public long perform(Caller caller, RegisterCommand command) {
        var act = act(command.act()).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("casework").get("act.step", command.act())));
        if (act == AllowanceAct.PREPARE_SHEET) {
            return door.open(caller, MediationRegister.SHEET, act, command, Texts.of("mediation").get("allowance.title"),
                    (data, on) -> acts.prepare(caller, (AllowanceData.Period) data, on, committees(caller)));
        }
        door.perform(caller, MediationRegister.SHEET, act, command, find(caller, command.id()).map(AllowanceService::name), move -> acts.apply(act, move));
        return command.id();
    }

    private static String name(Sheet s) {
        return Texts.of("mediation").get("allowance.name", s.committee(), s.from(), s.to());
    }

    /**
     * Writes a sheet as a workbook: the cases first, the sums by mediator below.
     *
     * @param out stays open
     * @return whether there is such a sheet within the reach
     */
    public boolean write(long sheet, OutputStream out) throws IOException {
        var found = find(sheet);
        if (found.isEmpty()) {
            return false;
        }
        var s = found.get();
        var words = Texts.of("mediation");
        var caller = current.get();
        var book = new ExportSheet(out, words.get("allowance.title"));
        book.mark(words.get("allowance.mark", name(s), words.name(s.status()), caller.name(), calendar.today()));
        book.heads(List.of(words.get("allowance.seq"), words.get("allowance.number"), words.get("allowance.topic"), words.get("allowance.closed"),
                words.get("allowance.mediator"), words.get("allowance.category"), words.get("allowance.why"), words.get("allowance.amount"), words.get("allowance.state"),
                words.get("allowance.twins")));
        for (var i : table.items(sheet)) {
            book.row(Arrays.asList(i.seq(), i.number(), i.topic(), i.closedOn(), i.mediator(), words.name(i.category()), i.why(), i.amount(), words.name(i.state()),
                    String.join("；", i.twins()) + (i.decision() == null ? "" : "；" + i.decision())));
        }
        book.row(List.of());
        for (var p : table.pays(sheet)) {
            book.row(Arrays.asList(null, words.get("allowance.sumOf", p.mediator()), null, null, p.mediator(), null, words.get("allowance.casesOf", p.cases()), p.sum()));
        }
        book.row(Arrays.asList(null, words.get("allowance.total"), null, null, null, null, words.get("allowance.casesOf", s.cases()), s.sum()));
        journal.writeApart(JournalLine.of(caller, "mediation.ALLOWANCE_EXPORT", JournalLine.Result.READ, null, name(s), words.get("allowance.exported", s.cases())));
        book.finish();
        return true;
    }

    /** Unlike the list of committees a pay sheet is read by those who have to do with it: the chair, the justice office, the section, the head. */
    private static Conditions reach(Caller caller) {
        var scope = Scope.of(caller);
        var where = new Conditions();
        switch (scope.reach()) {
            case DISTRICT -> where.add("s.district_id = ?", scope.key());
            case STREET -> where.add("s.street_id = ?", scope.key());
            case UNIT -> where.add("s.org_id = ?", scope.key());
            default -> where.add("false");
        }
        return where;
    }

    /** {@return today; forms start with it} */
    public LocalDate today() {
        return calendar.today();
    }
}
