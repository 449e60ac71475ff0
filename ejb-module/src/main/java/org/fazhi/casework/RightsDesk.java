package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.access.JobCallers;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.platform.Texts;

/** Says what a caller may see and do; the same code draws the buttons and refuses the writes. */
@ApplicationScoped
public class RightsDesk {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private CalendarService calendar;
    @Inject
    private Procedures procedures;

    /** {@return whether the file exists for the caller at all} */
    boolean sees(Caller caller, CaseFile file, Collection<FileParticipant> participants, Collection<Long> units) {
        boolean part = participants.stream().anyMatch(p -> p.accountId() == caller.accountId());
        boolean offered = Standing.to(file, caller, participants, units).offered() && caller.has(Role.COMMITTEE_CHAIR);
        return offered || JobCallers.isLaw(caller) && caller.districtId() == file.districtId() || procedures.of(file.procedure()).scope(caller)
                .covers(file.districtId(), file.streetId(), file.orgId(), part, units.contains(caller.orgId())) || reviews(caller, participants);
    }

    boolean sees(Caller caller, CaseFile file, Work work) {
        return sees(caller, file, work.participants(), work.units());
    }

    /** Whoever is to score a file reads it, whatever street it is of. */
    private static boolean reviews(Caller caller, Collection<FileParticipant> participants) {
        return participants.stream().anyMatch(p -> p.accountId() == caller.accountId() && p.reviews());
    }

    /** {@return whether role and relation allow the step, whatever the status} */
    boolean admits(Procedure<?> procedure, Step<?> step, Caller caller, CaseFile file, Work work) {
        var standing = Standing.to(file, caller, work.participants(), work.units());
        return step.row().isByLaw() && JobCallers.isLaw(caller) || step.row().who().stream().anyMatch(w -> w.admits(caller, standing));
    }

    /** {@return the refusal of someone who may not, naming who may} */
    Refusal notAllowed(Procedure<?> procedure, Step<?> step) {
        var who = step.row().who().stream().map(w -> Texts.of("access").get("Role." + w.role().name())).distinct().collect(Collectors.joining("、"));
        return new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("casework").get("act.notAllowed",
                Texts.of(procedure.word()).get("step." + step.name()), who));
    }

    /** {@return the answer object} */
    <F> Rights of(Procedure<F> procedure, Caller caller, CaseFile file, F facts, Work work) {
        if (!sees(caller, file, work)) {
            return new Rights(Rights.View.NONE, List.of());
        }
        var offers = new ArrayList<Rights.StepOffer>();
        var status = procedure.status(file.status());
        for (var step : procedure.steps()) {
            if (step.row().from().contains(status) && admits(procedure, step, caller, file, work)) {
                offers.add(offer(procedure, step, step.row(), file, facts, caller, work));
            }
        }
        offers.sort(Comparator.comparing(o -> o.open() ? procedure.step(o.step()).row().leads(facts) ? 0 : 1 : 2));
        return new Rights(view(procedure, caller, file, work, offers.stream().anyMatch(o -> o.open() && !procedure.step(o.step()).row().isDiscreet())), List.copyOf(offers));
    }

    private <F, D extends Record> Rights.StepOffer offer(Procedure<F> procedure, Step<F> step, Row<F, D> row, CaseFile file, F facts, Caller caller, Work work) {
        var words = Texts.of(procedure.word());
        var asking = new Act<F, D>(file, facts, null, calendar.today(), caller, work);
        String reason = ownRequest(row, caller, work.history()) ? Texts.of("casework").get("act.secondPerson") : null;
        for (var guard : row.guards()) {
            var obstacle = guard.obstacle(facts, asking);
            if (reason == null && obstacle.isPresent()) {
                reason = obstacle.get().message();
                break;
            }
        }
        return new Rights.StepOffer(step.name(), words.get("step." + step.name()), words.getOr("step." + step.name() + ".hint", ""),
                reason == null, reason, row.needsConfirmation(), row.basis());
    }

    /** {@return whether the caller is the one who asked for this step and so may not take it} */
    static boolean ownRequest(Row<?, ?> row, Caller caller, List<FileEvent> history) {
        return row.requestStep() != null && history.stream().filter(e -> e.step().equals(row.requestStep()))
                .reduce((a, b) -> b).filter(e -> e.accountId() == caller.accountId()).isPresent();
    }

    private Rights.View view(Procedure<?> procedure, Caller caller, CaseFile file, Work work, boolean acts) {
        var standing = Standing.to(file, caller, work.participants(), work.units());
        boolean full = acts || standing.handling() || caller.has(Role.INTEGRATION) || procedure.readsInFull(caller, file, standing) || reviews(caller, work.participants())
                || opened(caller, file);
        return full ? Rights.View.FULL : Rights.View.OUTLINE;
    }

    private boolean opened(Caller caller, CaseFile file) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from file_opening where file_id = ?1 and account_id = ?2 and until > now())")
                .setParameter(1, file.id()).setParameter(2, caller.accountId()).getSingleResult();
    }
}
