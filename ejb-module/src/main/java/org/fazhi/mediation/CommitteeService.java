package org.fazhi.mediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.access.StaleVersion;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Conditions;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.CommitteeViews.Committee;
import org.fazhi.mediation.CommitteeViews.Facts;
import org.fazhi.mediation.CommitteeViews.Mediator;
import org.fazhi.mediation.CommitteeViews.MediatorFacts;
import org.fazhi.platform.Json;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * Committees and their mediators within the caller's reach. The section and the justice office keep their facts; everybody else
 * reads. Every change carries the version that was shown and is journalled.
 */
@Stateless
@RolesAllowed("STAFF")
public class CommitteeService {

    @Inject
    private CurrentCaller current;
    @Inject
    private CommitteeTable table;
    @Inject
    private CommitteeRegister register;
    @Inject
    private Parameters parameters;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;

    /** {@return the committees within the caller's reach, in the order of the tree; units that an import brought are taken in} */
    public List<Committee> list() {
        register.fill();
        return table.committees(reach(current.get())).stream().map(this::judged).toList();
    }

    /** {@return a committee within the caller's reach} */
    public Optional<Committee> find(long id) {
        var one = reach(current.get());
        one.add("u.id = ?", id);
        return table.committees(one).stream().map(this::judged).findFirst();
    }

    /** {@return the mediators of a committee within the caller's reach, chairs first} */
    public List<Mediator> mediators(long committee) {
        return find(committee).map(c -> table.mediators(c.id())).orElse(List.of());
    }

    /** {@return whether the caller keeps the facts of committees: within the reach, that is} */
    public boolean mayChange() {
        return current.get().has(Role.MEDIATION_SECTION) || current.get().has(Role.JUSTICE_OFFICE);
    }

    /**
     * Changes the facts of a committee.
     *
     * @param data fields of {@link Facts}, as typed; a term without an end ends by the legal length of a term
     * @throws InvalidInput with every field error
     * @throws StaleVersion when somebody was faster
     * @throws Refusal      when the committee is not within the reach or the caller may not
     */
    public void change(long id, int version, Map<String, ?> data) {
        var old = owned(id);
        var typed = FormReader.read(Facts.class, data, calendar.today());
        var end = typed.termEnd() == null && typed.termStart() != null ? register.termEnd(typed.termStart()) : typed.termEnd();
        if (end != null && typed.termStart() != null && end.isBefore(typed.termStart())) {
            throw new InvalidInput(List.of(new FieldError("termEnd", Texts.of("mediation").get("committee.termOrder"))));
        }
        var facts = new Facts(typed.type(), typed.industry(), typed.status(), typed.establishedOn(), typed.filingNo(), typed.address(),
                typed.phone(), typed.termStart(), end);
        if (!table.change(id, version, facts)) {
            throw new StaleVersion(Texts.of("mediation").get("committee.stale", old.name()));
        }
        journal.write(JournalLine.of(current.get(), "mediation.COMMITTEE", Result.DONE, null, old.name(), Json.write(facts)));
    }

    /** Changes the facts of a mediator of a committee; see {@link #change}. */
    public void changeMediator(long committee, long account, int version, Map<String, ?> data) {
        owned(committee);
        var old = table.mediators(committee).stream().filter(m -> m.id() == account).findFirst().orElseThrow(CommitteeService::unknown);
        var facts = FormReader.read(MediatorFacts.class, data, calendar.today());
        if (!table.change(account, version, facts)) {
            throw new StaleVersion(Texts.of("mediation").get("committee.stale", old.name()));
        }
        journal.write(JournalLine.of(current.get(), "mediation.MEDIATOR", Result.DONE, null, old.name(), Json.write(facts)));
    }

    private Committee owned(long id) {
        var found = find(id).orElseThrow(CommitteeService::unknown);
        if (!mayChange()) {
            journal.writeApart(JournalLine.of(current.get(), "mediation.COMMITTEE", Result.REFUSED, null, found.name(), "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get("committee.notAllowed"));
        }
        return found;
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("mediation").get("committee.none"));
    }

    private static Conditions reach(Caller caller) {
        var scope = Scope.of(caller);
        var where = new Conditions();
        where.add("u.active");
        switch (scope.reach()) {
            case DISTRICT -> where.add("u.district_id = ?", scope.key());
            case STREET -> where.add("u.street_id = ?", scope.key());
            case NOTHING -> where.add("false");
            default -> where.add("u.path like ?", caller.orgPath() + "%");
        }
        return where;
    }

    private Committee judged(Committee c) {
        var words = Texts.of("mediation");
        var today = calendar.today();
        var told = new ArrayList<String>();
        int least = number("MED_COMMITTEE_MIN_MEMBERS", today);
        int most = number("MED_COMMITTEE_MAX_MEMBERS", today);
        if (c.mediators() < least || c.mediators() > most) {
            told.add(words.get("committee.members", c.mediators(), least, most));
        }
        if (c.termEnd() != null && c.termEnd().isBefore(today)) {
            told.add(words.get("committee.termOver", c.termEnd()));
        } else if (c.termEnd() != null && ChronoUnit.DAYS.between(today, c.termEnd()) <= number("MED_TERM_WARN_DAYS", today)) {
            told.add(words.get("committee.termEnds", c.termEnd(), ChronoUnit.DAYS.between(today, c.termEnd())));
        }
        return c.warned(told);
    }

    private int number(String code, LocalDate day) {
        return parameters.inForce(code, day).whole();
    }
}
