package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Light;
import org.fazhi.paper.PaperDesk;
import org.fazhi.platform.Json;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** Puts a dossier together from what the kernel and the procedure know. */
@ApplicationScoped
class DossierWriter {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private CalendarService calendars;
    @Inject
    private Parameters parameters;
    @Inject
    private Possessions possessions;
    @Inject
    private Staff staff;
    @Inject
    private PaperDesk papers;
    @Inject
    private Tasks tasks;

    <F> Dossier write(Procedure<F> procedure, CaseFile file, F facts, Work work, Rights rights, Caller caller) {
        boolean full = rights.view() == Rights.View.FULL;
        var standing = Standing.to(file, caller, work.participants(), work.units());
        var clearance = new Clearance<>(procedure, caller, file, facts, standing);
        var holders = holders(procedure, file);
        return new Dossier(row(procedure, file, work, holders), file.version(), rights, bar(procedure, file, work),
                full ? procedure.facts(file, facts, caller, standing).withFirst(takenBack(work)) : new DossierFacts(List.of(), List.of()), clocks(procedure, file, work),
                history(procedure, work, full ? clearance : null), holders, holders.stream().mapToLong(Dossier.HolderDays::days).sum(),
                full ? papers.ofFile(file.id()).stream().filter(p -> clearance.paper(p.code())).toList() : List.of(),
                full ? attachments(file.id()).stream().filter(a -> clearance.attachment(a.code())).toList() : List.of(), full ? procedure.appointment(file, facts) : null,
                Texts.of("casework").get("secrecy." + file.secrecy()), full ? tasks.ofFile(caller, file.id()) : List.of(), full ? links(file) : List.of());
    }

    /** Numbers that the file bore: they stand on papers that are out in the world, so whoever holds one must be told. */
    private static List<DossierFacts.Fact> takenBack(Work work) {
        var words = Texts.of("casework");
        return work.numbersTakenBack().stream()
                .map(n -> new DossierFacts.Fact(words.get("number.takenBack"), words.get("number.takenBack.why", n.number(), n.reason()), true)).toList();
    }

    private FileRow row(Procedure<?> procedure, CaseFile file, Work work, List<Dossier.HolderDays> holders) {
        var words = Texts.of(procedure.word());
        var status = procedure.status(file.status());
        var due = file.dueOn().equals(CaseFile.NO_DUE) ? null : file.dueOn();
        var holder = holders.isEmpty() || holders.get(holders.size() - 1).to() != null ? "" : holders.get(holders.size() - 1).name();
        return new FileRow(file.id(), procedure.word(), file.number(), file.title(), words.get("topic." + file.topic()), status.name(),
                words.get("status." + status.name()), status.look(), due,
                due == null && file.pausedSince() == null && !status.ends() ? Light.endless() : light(due, file.pausedSince()), holder, file.openedOn(),
                words.getOr("next." + status.name(), ""), words.getOr("verb." + status.name(), ""),
                staff.unit(file.orgId()).map(Unit::name).orElse(""));
    }

    private Light.Shown light(LocalDate due, LocalDate pausedSince) {
        return light(due, pausedSince, true);
    }

    private Light.Shown light(LocalDate due, LocalDate pausedSince, boolean binding) {
        var today = calendars.today();
        int dueSoon = parameters.inForce("DUE_SOON_DAYS", today).whole();
        return binding ? Light.of(due, pausedSince, today, dueSoon, calendars.calendar()) : Light.ofRight(due, pausedSince, today, dueSoon, calendars.calendar());
    }

    private List<Dossier.Clock> clocks(Procedure<?> procedure, CaseFile file, Work work) {
        var words = Texts.of(procedure.word());
        var binding = procedure.deadlines().stream().filter(DeadlineRule::binding).map(DeadlineRule::name).toList();
        return work.deadlines().stream()
                .sorted(Comparator.comparing((Deadline d) -> !d.open()).thenComparing(d -> d.dueOn() == null ? CaseFile.NO_DUE : d.dueOn()))
                .map(d -> new Dossier.Clock(d.kind(), words.get("deadline." + d.kind()), d.dueOn(),
                        d.open() ? light(d.dueOn(), d.state() == Deadline.State.PAUSED ? file.pausedSince() : null, binding.contains(d.kind())) : light(null, null),
                        d.explanation(), d.basis(), Texts.of("casework").get("deadline.state." + d.state()), d.open(), d.provisional()))
                .toList();
    }

    private static List<Dossier.Line> history(Procedure<?> procedure, Work work, Clearance<?> clearance) {
        var words = Texts.of(procedure.word());
        var lines = new ArrayList<Dossier.Line>();
        for (var e : work.history()) {
            var data = clearance == null ? Map.<String, Object>of() : clearance.data(e.step(), Json.readObject(e.data()));
            lines.add(0, new Dossier.Line(e.id(), e.seq(), e.actOn(), e.enteredAt(), words.get("step." + e.step()), e.actorName(), e.actorOrg(),
                    words.get("status." + e.toStatus()), e.lateReason(), e.step(), data, summary(data)));
        }
        return List.copyOf(lines);
    }

    /** The first texts of a step's data, as one line under the verb. */
    private static String summary(Map<String, Object> data) {
        for (var key : List.of("result", "reason", "note", "summary", "facts")) {
            if (data.get(key) instanceof String s && s.codePointCount(0, s.length()) > 1) {
                return s.codePointCount(0, s.length()) > 120 ? s.substring(0, s.offsetByCodePoints(0, 120)) + "……" : s;
            }
        }
        return "";
    }

    private List<Dossier.HolderDays> holders(Procedure<?> procedure, CaseFile file) {
        var words = Texts.of(procedure.word());
        var today = calendars.today();
        return possessions.of(file.id()).stream().map(p -> {
            var to = p.toOn() == null ? today : p.toOn();
            return new Dossier.HolderDays(p.holderName(), p.holderRole() == null ? "" : Texts.of("access").get("Role." + p.holderRole()),
                    holding(procedure, p.status()), p.fromOn(), p.toOn(), ChronoUnit.DAYS.between(p.fromOn(), to));
        }).toList();
    }

    /** What the file waited for; of a file before it, in the words of that one's room. */
    private static String holding(Procedure<?> procedure, String status) {
        int at = status.indexOf(':');
        return Texts.of(at < 0 ? procedure.word() : status.substring(0, at)).get("holding." + status.substring(at + 1));
    }

    /** The files before and after it in which the matter went on. */
    private List<Dossier.Link> links(CaseFile file) {
        var found = em.createQuery("select f from CaseFile f where (f.id = :before or f.continuesId = :me) and f.voided = false order by f.id", CaseFile.class)
                .setParameter("before", file.continuesId() == null ? 0L : file.continuesId()).setParameter("me", file.id()).getResultList();
        return found.stream().map(f -> new Dossier.Link(Texts.of("casework").get(file.continuesId() != null && f.id() == file.continuesId() ? "link.before" : "link.after",
                Texts.of(f.procedure()).get("title")), f.procedure(), f.id(), f.number(), f.title())).toList();
    }

    /** The main road with the day on which each place was reached; a side status stands at the place that it interrupts. */
    private List<Dossier.BarStep> bar(Procedure<?> procedure, CaseFile file, Work work) {
        var words = Texts.of(procedure.word());
        var road = procedure.road();
        var places = work.history().stream().map(FileEvent::toStatus).filter(road::contains).toList();
        int now = road.contains(file.status()) ? road.indexOf(file.status()) : places.isEmpty() ? 0 : road.indexOf(places.get(places.size() - 1));
        var out = new ArrayList<Dossier.BarStep>();
        for (int i = 0; i < road.size(); i++) {
            var status = road.get(i);
            var reached = work.history().stream().filter(e -> e.toStatus().equals(status)).map(FileEvent::actOn).min(Comparator.naturalOrder()).orElse(null);
            var state = i < now || i == now && file.done() ? Dossier.BarStep.State.DONE : i == now ? Dossier.BarStep.State.NOW : Dossier.BarStep.State.LATER;
            var note = reached == null || state == Dossier.BarStep.State.LATER ? ""
                    : state == Dossier.BarStep.State.NOW ? Texts.of("casework").get("bar.day", ChronoUnit.DAYS.between(reached, calendars.today()) + 1)
                    : String.format("%02d-%02d", reached.getMonthValue(), reached.getDayOfMonth());
            out.add(new Dossier.BarStep(words.get("road." + status), state, note));
        }
        return List.copyOf(out);
    }

    @SuppressWarnings("unchecked")
    private List<Dossier.AttachmentRow> attachments(long fileId) {
        List<Object[]> rows = em.createNativeQuery("select id, name, kind, size, added_by, added_at, paper_id from attachment where file_id = ?1 order by id")
                .setParameter(1, fileId).getResultList();
        return rows.stream().map(r -> new Dossier.AttachmentRow(((Number) r[0]).longValue(), (String) r[1],
                Texts.of("casework").getOr("AttachmentKind." + r[2], (String) r[2]),
                ((Number) r[3]).intValue(), (String) r[4], time(r[5]), (String) r[2],
                r[6] == null ? null : ((Number) r[6]).longValue())).toList();
    }

    private static OffsetDateTime time(Object value) {
        return value instanceof OffsetDateTime t ? t : ((java.sql.Timestamp) value).toInstant().atOffset(ZoneOffset.UTC);
    }
}
