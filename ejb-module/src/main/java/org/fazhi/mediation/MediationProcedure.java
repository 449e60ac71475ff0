package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
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
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** Tells the kernel about people's mediation. */
@ApplicationScoped
public class MediationProcedure implements Procedure<MediationCase> {

    /** The room's word. */
    public static final String WORD = "mediation";

    private static final List<Step<MediationCase>> TABLE = Stream.<Step<MediationCase>[]>of(MediationStep.values(), SelectionStep.values(), PerformanceStep.values(),
            ConfirmationStep.values(), TransferStep.values(), HandoverStep.values(), ClockStep.values(), PartyStep.values(),
            PaperStep.values(), SafetyStep.values(), ArchiveStep.values())
            .flatMap(Stream::of).toList();

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private CommitteeDesk desk;
    @Inject
    private MediationPaperModels papers;
    @Inject
    private KnownData knowledge;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<MediationStatus> statuses() {
        return List.of(MediationStatus.values());
    }

    /** {@return the whole table: to the agreement and the closed file, and what is kept in enums of its own} */
    public static List<Step<MediationCase>> table() {
        return TABLE;
    }

    @Override
    public List<Step<MediationCase>> steps() {
        return TABLE;
    }

    @Override
    public List<MediationDeadline> deadlines() {
        return List.of(MediationDeadline.values());
    }

    @Override
    public List<MediationTask> tasks() {
        return List.of(MediationTask.values());
    }

    @Override
    public List<String> road() {
        return Stream.of(MediationStatus.REGISTERED, MediationStatus.ACCEPTED, MediationStatus.ASSIGNED, MediationStatus.MEDIATING,
                MediationStatus.AGREEMENT_SIGNING, MediationStatus.AGREED, MediationStatus.CLOSED, MediationStatus.ARCHIVED).map(Enum::name).toList();
    }

    @Override
    public MediationCase load(CaseFile file) {
        return em.find(MediationCase.class, file.id()).with(desk);
    }

    @Override
    public MediationCase open(CaseFile file) {
        return new MediationCase(file.id()).with(desk);
    }

    @Override
    public Unit unitOf(Record data) {
        var unit = desk.unit(((MediationData.Registration) data).committee());
        return unit == null || desk.staff().unitsBelow(unit.path(), "COMMITTEE").stream().noneMatch(u -> u.id() == unit.id()) ? null : unit;
    }

    @Override
    public SearchTerms terms(CaseFile file, MediationCase facts) {
        var terms = new SearchTerms().text(file.number()).text(facts.cause()).text(facts.place());
        facts.parties().forEach(p -> terms.name(p.name()).phone(p.phone()).digest(p.idDigest()));
        return terms;
    }

    @Override
    public Map<String, Object> paper(PaperKind kind, Act<MediationCase, ?> act) {
        return papers.model(kind, act);
    }

    @Override
    public Map<String, Object> known(String step, CaseFile file, MediationCase facts, List<FileEvent> history) {
        return knowledge.of(step, facts, history);
    }

    @Override
    public String unsignable(CaseFile file, MediationCase facts) {
        return PaperSigning.refusal(facts);
    }

    @Override
    public DossierFacts facts(CaseFile file, MediationCase facts, Caller caller, Standing standing) {
        return MediationFacts.of(file, facts, desk.staff());
    }

    @Override
    public List<Option> topics() {
        return Stream.of(Codes.DisputeType.values()).map(t -> new Option(t.name(), Texts.of(WORD).get("topic." + t.name()))).toList();
    }

    @Override
    public List<Appointment> agenda(Caller caller, LocalDate from, LocalDate to) {
        return em.createQuery("select m from MediationCase m where m.nextSession >= :from and m.nextSession < :to and exists"
                        + " (select p from FileParticipant p where p.fileId = m.fileId and p.accountId = :me and p.toOn is null)", MediationCase.class)
                .setParameter("from", from.atStartOfDay()).setParameter("to", to.plusDays(1).atStartOfDay()).setParameter("me", caller.accountId())
                .getResultStream().map(m -> new Appointment(m.nextSession(), m.fileId(), Texts.of(WORD).get("agenda", em.find(CaseFile.class, m.fileId()).title()),
                        m.nextPlace() == null ? "" : m.nextPlace())).toList();
    }

    @Override
    public Appointment appointment(CaseFile file, MediationCase facts) {
        return facts.nextSession() == null || facts.nextSession().toLocalDate().isBefore(file.lastActOn()) || facts.outcome() != null ? null
                : new Appointment(facts.nextSession(), file.id(), Texts.of(WORD).get("fact.nextSession"), facts.nextPlace() == null ? "" : facts.nextPlace());
    }

    @Override
    public List<Option> options(String list, CaseFile file, MediationCase facts) {
        return switch (list) {
            case "parties" -> facts.parties().stream().map(p -> new Option(String.valueOf(p.id()), p.name())).toList();
            case "clauses" -> PerformanceFacts.options(facts);
            case "mediators" -> desk.mediators(file.orgId());
            case "handlers" -> desk.handlers(file.id());
            case "otherCommittees" -> desk.staff().unitsBelow("/" + file.districtId() + "/", "COMMITTEE").stream()
                    .filter(u -> u.id() != file.orgId()).map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
            case "committees" -> List.of(new Option(String.valueOf(file.orgId()), desk.unit(file.orgId()).name()));
            default -> List.of();
        };
    }
}
