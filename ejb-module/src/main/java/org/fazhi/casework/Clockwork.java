package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.DeadlineArithmetic;
import org.fazhi.calendar.DueDate;
import org.fazhi.calendar.Extension;
import org.fazhi.calendar.Pause;
import org.fazhi.platform.Ids;
import org.fazhi.platform.Parameter;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** Starts, stops, pauses, extends and recomputes the deadlines of a file, and keeps the earliest one on the root. */
@ApplicationScoped
public class Clockwork {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private CalendarService calendars;
    @Inject
    private Parameters parameters;
    @Inject
    private Ids ids;

    /** {@return deadlines of a file, oldest first} */
    List<Deadline> deadlines(long fileId) {
        return em.createQuery("select d from Deadline d where d.fileId = :f order by d.id", Deadline.class)
                .setParameter("f", fileId).getResultList();
    }

    /** {@return pauses of a file, oldest first} */
    List<PauseInterval> pauses(long fileId) {
        return em.createQuery("select p from PauseInterval p where p.fileId = :f order by p.id", PauseInterval.class)
                .setParameter("f", fileId).getResultList();
    }

    <F> void start(Procedure<F> procedure, CaseFile file, DeadlineRule<F> rule, F facts, LocalDate on, List<Deadline> all) {
        if (!rule.applies(facts) || all.stream().anyMatch(d -> d.kind().equals(rule.name()) && d.open())) {
            return;
        }
        var start = rule.start(facts, on);
        var deadline = new Deadline(ids.next(), file.id(), rule.name(), Texts.of(procedure.word()).get("deadline." + rule.name() + ".start"),
                start, parameters.inForce(rule.parameter(facts), start), rule.pausable());
        compute(deadline, pauses(file.id()));
        em.persist(deadline);
        all.add(deadline);
    }

    void stop(List<Deadline> all, String kind, LocalDate on, boolean needed) {
        all.stream().filter(d -> d.kind().equals(kind) && d.open()).forEach(d -> d.end(on, needed));
    }

    void pause(CaseFile file, List<Deadline> all, LocalDate from, String reason) {
        em.persist(new PauseInterval(ids.next(), file.id(), from, reason));
        recompute(file, all);
    }

    void resume(CaseFile file, List<Deadline> all, LocalDate to) {
        pauses(file.id()).stream().filter(PauseInterval::open).forEach(p -> p.endsOn(to));
        recompute(file, all);
    }

    void extend(CaseFile file, List<Deadline> all, String kind, int days) {
        all.stream().filter(d -> d.kind().equals(kind) && d.open()).forEach(d -> {
            d.extend(days);
            compute(d, pauses(file.id()));
        });
    }

    /** Puts the earliest open binding deadline on the root, where lists and to-do read it. */
    <F> void show(Procedure<F> procedure, CaseFile file, List<Deadline> all) {
        var binding = procedure.deadlines().stream().filter(DeadlineRule::binding).map(DeadlineRule::name).toList();
        var open = all.stream().filter(d -> d.open() && binding.contains(d.kind())).toList();
        var paused = open.stream().anyMatch(d -> d.state() == Deadline.State.PAUSED)
                ? pauses(file.id()).stream().filter(PauseInterval::open).map(PauseInterval::fromOn).findFirst().orElse(null) : null;
        var first = open.stream().filter(d -> d.dueOn() != null).min(Comparator.comparing(Deadline::dueOn));
        file.due(first.map(Deadline::dueOn).orElse(null), first.map(Deadline::kind).orElse(null), paused);
    }

    LocalDate workdays(LocalDate from, int days) {
        return calendars.calendar().plusWorkdays(from, days);
    }

    Parameter parameter(String code, LocalDate day) {
        return parameters.inForce(code, day);
    }

    /** Recomputes a provisional deadline after its year's notice was imported; a day once told never moves earlier. */
    void recomputeProvisional(Deadline deadline) {
        var told = deadline.dueOn();
        compute(deadline, pauses(deadline.fileId()));
        var kept = DueDate.later(told, deadline.dueOn());
        if (kept != null && !kept.equals(deadline.dueOn())) {
            deadline.keep(kept, Texts.of("casework").get("deadline.kept", kept));
        }
    }

    private void recompute(CaseFile file, List<Deadline> all) {
        em.flush();
        var pauses = pauses(file.id());
        all.stream().filter(d -> d.open() && d.pausable()).forEach(d -> compute(d, pauses));
    }

    private void compute(Deadline d, List<PauseInterval> pauses) {
        var request = d.request()
                .withPauses(d.pausable() ? pauses.stream().map(p -> new Pause(p.fromOn(), p.toOn())).toList() : List.of())
                .withExtensions(d.extensionDays().stream().map(n -> new Extension(n, Parameter.Unit.DAYS)).toList());
        d.computed(new DeadlineArithmetic(calendars.calendar()).due(request));
    }
}
