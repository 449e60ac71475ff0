package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.SearchTerms;
import org.fazhi.casework.Standing;
import org.fazhi.casework.Step;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about legal aid. */
@ApplicationScoped
public class AidProcedure implements Procedure<AidCase> {

    /** The room's word. */
    public static final String WORD = "legalaid";
    private static final List<Step<AidCase>> TABLE = Stream.<Step<AidCase>[]>of(AidStep.values(), DecisionStep.values(), AssignmentStep.values(),
            HandlingStep.values(), ClosingStep.values(), HandoverStep.values()).flatMap(Stream::of).toList();
    private static final List<String> ASSIGNABLE = Stream.of(AidStatus.GRANTED, AidStatus.NOTICE_RECEIVED, AidStatus.EMERGENCY_AID, AidStatus.CHANGE_REVIEW).map(Enum::name).toList();
    private static final List<Role> DISTRICT = List.of(Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER);
    private static final List<Role> CENTRE = List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.FINANCE);
    private static final List<Role> PART = List.of(Role.OBJECTION_REVIEWER, Role.LAW_FIRM_ADMIN, Role.STATION_KEEPER, Role.JUSTICE_OFFICE, Role.COMMUNITY);

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private AidDesk desk;
    @Inject
    private AidPaperModels papers;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<AidStatus> statuses() {
        return List.of(AidStatus.values());
    }

    /** {@return the whole table, intake first} */
    public static List<Step<AidCase>> table() {
        return TABLE;
    }

    @Override
    public List<Step<AidCase>> steps() {
        return TABLE;
    }

    @Override
    public List<AidDeadline> deadlines() {
        return List.of(AidDeadline.values());
    }

    @Override
    public List<AidTask> tasks() {
        return List.of(AidTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(AidStatus.SUBMITTED, AidStatus.UNDER_REVIEW, AidStatus.GRANTED, AidStatus.ASSIGNED, AidStatus.HANDLING, AidStatus.CONCLUDED,
                AidStatus.FILE_ACCEPTED, AidStatus.ARCHIVED).map(Enum::name).toList();
    }

    @Override
    public AidCase load(CaseFile file) {
        return em.find(AidCase.class, file.id()).with(desk);
    }

    @Override
    public AidCase open(CaseFile file) {
        return new AidCase(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        var centre = data instanceof AidData.Application a ? a.centre() : ((AidData.Notice) data).centre();
        var unit = desk.unit(centre);
        return unit == null || !desk.isCentre(unit) ? null : unit;
    }

    /** The centre sees its files, the bureau's section and leaders the outline of all, everybody else those in which the own unit or person takes part. */
    @Override
    public Scope scope(Caller caller) {
        if (caller.has(Role.INTEGRATION)) {
            return Scope.of(caller);
        } else if (DISTRICT.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        } else if (CENTRE.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.UNIT, caller.orgId());
        } else if (PART.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.PART, caller.orgId());
        }
        return caller.has(Role.AID_PROVIDER) ? new Scope(Scope.Reach.PERSON, caller.accountId()) : new Scope(Scope.Reach.NOTHING, 0);
    }

    @Override
    public boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        return standing.ownUnit() && (caller.has(Role.AID_CLERK) || caller.has(Role.AID_APPROVER)) || caller.has(Role.LAW_FIRM_ADMIN) && standing.partUnit();
    }

    @Override
    public boolean cleared(String label, Caller caller, CaseFile file, AidCase facts, Standing standing) {
        return AidClearance.allows(label, caller, file, standing);
    }

    /** A protected file is found by name, telephone and number, never by its matter. */
    @Override
    public SearchTerms terms(CaseFile file, AidCase facts) {
        var terms = new SearchTerms().text(file.number()).name(facts.applicant().name()).phone(facts.applicant().phone()).digest(facts.applicant().idDigest());
        if ("NORMAL".equals(file.secrecy())) {
            terms.text(facts.subject().cause());
            facts.opponents().forEach(o -> terms.name(o.name()));
        }
        return terms;
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<AidCase, ?> act) {
        return papers.model((AidPaper) kind, act);
    }

    @Override
    public DossierFacts facts(CaseFile file, AidCase facts, Caller caller, Standing standing) {
        var told = AidFacts.of(file, facts, label -> cleared(label, caller, file, facts, standing));
        boolean assigns = standing.ownUnit() && caller.has(Role.AID_APPROVER) && ASSIGNABLE.contains(file.status());
        return assigns ? new DossierFacts(told.facts(), Stream.concat(told.tables().stream(), Stream.of(AidProposal.of(facts, file.districtId(),
                LocalDate.now(org.fazhi.calendar.Clocks.ZONE)))).toList()) : told;
    }

    @Override
    public List<Option> topics() {
        return Stream.of(AidCodes.Form.values()).map(t -> new Option(t.name(), Texts.of(WORD).get("topic." + t.name()))).toList();
    }

    @Override
    public List<Appointment> agenda(Caller caller, LocalDate from, LocalDate to) {
        return em.createQuery("select c from AidCase c where c.handling.provider = :me and c.handling.nextAt >= :from and c.handling.nextAt < :to", AidCase.class)
                .setParameter("me", caller.accountId()).setParameter("from", from.atStartOfDay()).setParameter("to", to.plusDays(1).atStartOfDay())
                .getResultStream().map(c -> new Appointment(c.handling().nextAt(), c.fileId(), Texts.of(WORD).get("agenda", em.find(CaseFile.class, c.fileId()).title()),
                        c.handling().nextPlace() == null ? "" : c.handling().nextPlace())).toList();
    }

    @Override
    public Appointment appointment(CaseFile file, AidCase facts) {
        var h = facts.handling();
        return h.nextAt() == null || h.nextAt().toLocalDate().isBefore(file.lastActOn()) ? null
                : new Appointment(h.nextAt(), file.id(), Texts.of(WORD).get("fact.next"), h.nextPlace() == null ? "" : h.nextPlace());
    }

    @Override
    public List<Option> options(String list, CaseFile file, AidCase facts) {
        var today = LocalDate.now(org.fazhi.calendar.Clocks.ZONE);
        return switch (list) {
            case "units" -> desk.units(file.districtId());
            case "providers" -> desk.providers(file.districtId(), today).stream().filter(p -> facts.handling().unit() == null || file.status().equals(AidStatus.CHANGE_REVIEW.name())
                    || p.unit() == facts.handling().unit()).map(AidProcedure::option).toList();
            case "peers" -> desk.providers(file.districtId(), today).stream().filter(p -> facts.handling().unit() == null || p.unit() != facts.handling().unit())
                    .map(AidProcedure::option).toList();
            case "centres" -> desk.centres(file.districtId());
            case "matters" -> desk.tables().matters(today).stream().map(m -> new Option(String.valueOf(m.id()), m.name())).toList();
            default -> List.of();
        };
    }

    @Override
    public List<Option> choices(String list, Caller caller) {
        return switch (list) {
            case "centres" -> desk.centres(caller.districtId());
            case "matters" -> desk.tables().matters(LocalDate.now(org.fazhi.calendar.Clocks.ZONE)).stream()
                    .map(m -> new Option(String.valueOf(m.id()), m.name() + "（" + m.basis() + "）")).toList();
            default -> List.of();
        };
    }

    /** A consultation becomes an application with one click, and a leaf of the wizard knows form and matter. */
    @Override
    public Map<String, Object> openingDefaults(String step, String reference, Caller caller) {
        var out = new LinkedHashMap<String, Object>();
        AidRoute.of(reference).ifPresent(r -> {
            out.put("form", r.form() == null ? null : r.form().name());
            desk.tables().matterByCode(r.matter()).ifPresent(m -> out.put("matter", String.valueOf(m)));
            out.put("ground", r.ground() == null ? null : r.ground().name());
        });
        if (reference != null && reference.matches("help\\d{1,17}")) {
            long line = Long.parseLong(reference.substring("help".length()));
            desk.tables().help(line, caller.orgId()).ifPresent(out::putAll);
            out.computeIfPresent("idNumber", (k, sealed) -> desk.vault().open((String) sealed, HelpPapers.place(line)));
        }
        var centres = desk.centres(caller.districtId());
        if (centres.size() == 1) {
            out.put("centre", centres.get(0).value());
        }
        out.put("channel", caller.has(Role.STATION_KEEPER) || caller.has(Role.JUSTICE_OFFICE) || caller.has(Role.COMMUNITY) ? "STATION" : "WINDOW");
        out.keySet().removeIf(k -> out.get(k) == null || "NOTICE".equals(step) && List.of("channel", "form", "matter").contains(k));
        return out;
    }

    private static Option option(Provider p) {
        return new Option(String.valueOf(p.account()), Texts.of(WORD).get("provider.option", p.name(), p.unitName(), p.open(), p.year()));
    }
}
