package org.fazhi.mediation.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.report.ScreeningViews.Data;
import org.fazhi.mediation.report.ScreeningViews.Screening;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.ReportUnit;
import org.fazhi.reporting.ReportUnits;

/**
 * The register of 矛盾纠纷排查: what a committee looked for and prevented. Kept by the committee's people and by the justice office for the
 * committees of its subdistrict; everybody with figures to see reads it. A record is corrected, never deleted.
 */
@Stateless
@RolesAllowed("STAFF")
public class ScreeningService {

    @Inject
    private CurrentCaller current;
    @Inject
    private ScreeningTable table;
    @Inject
    private ReportUnits units;
    @Inject
    private Staff staff;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;

    /**
     * {@return records, latest first, at most 500}
     *
     * @param extent whose and when; null: everything in reach
     * @param column the column of report A whose rows are wanted, or null
     */
    public List<Screening> list(Extent extent, ReportAColumn column) {
        var caller = current.get();
        var where = reach(caller);
        if (extent != null) {
            where.add(extent.level() == Extent.Level.DISTRICT ? "r.district_id = ?" : extent.level() == Extent.Level.OWN ? "r.district_id = ? and r.street_id is null"
                    : extent.level() == Extent.Level.STREET ? "r.street_id = ?" : "r.org_id = ?", extent.key());
            where.add("r.held_on between ? and ?", extent.period().from(), extent.period().to());
        }
        if (column != null && column.source() == ReportAColumn.SCREENED) {
            where.add("(" + column.predicate() + ")");
        }
        return table.read(where, keeps(caller));
    }

    /** {@return a record in reach} */
    public Optional<Screening> find(long id) {
        var where = reach(current.get());
        where.add("r.id = ?", id);
        return table.read(where, keeps(current.get())).stream().findFirst();
    }

    /** {@return the committees for which the caller keeps the register; empty: only reads} */
    public List<Option> committees() {
        return keeps(current.get()).stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    /** {@return the unit of an address in the caller's reach, or null} */
    public ReportUnit unit(String code) {
        return code == null || code.isBlank() ? null : units.find(current.get(), ReportA.OWNERS, code).orElse(null);
    }

    /**
     * Enters a record, or corrects one.
     *
     * @param id      the record, or null for a new one
     * @param version the version shown
     * @param raw     fields of {@link Data}, as typed
     * @throws InvalidInput with every field error
     * @throws StaleVersion when somebody was faster
     * @throws Refusal      when the caller keeps no register of this committee
     */
    public void save(Long id, int version, Map<String, ?> raw) {
        var caller = current.get();
        var data = FormReader.read(Data.class, raw, calendar.today());
        var unit = keeps(caller).stream().filter(u -> u.id() == data.committee()).findFirst().orElseThrow(() -> refused(caller));
        check(data);
        if (id == null) {
            table.add(unit, data, caller.accountId());
        } else {
            if (find(id).filter(Screening::mine).isEmpty()) {
                throw refused(caller);
            }
            if (!table.change(id, version, unit, data)) {
                throw new StaleVersion(Texts.of("mediation").get("screening.stale"));
            }
        }
        journal.write(JournalLine.of(caller, "mediation.SCREENING", Result.DONE, null, unit.name(), Json.write(data)));
    }

    private static void check(Data d) {
        var wrong = new ArrayList<FieldError>();
        people(wrong, "suicidePeople", d.suicideCases(), d.suicidePeople());
        people(wrong, "crimePeople", d.crimeCases(), d.crimePeople());
        people(wrong, "petitionPeople", d.petitionCases(), d.petitionPeople());
        people(wrong, "affrayPeople", d.affrayCases(), d.affrayPeople());
        if (ScreeningTable.number(d.prevented()) > ScreeningTable.number(d.found())) {
            wrong.add(new FieldError("prevented", Texts.of("mediation").get("screening.prevented", d.prevented(), ScreeningTable.number(d.found()))));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /** Where cases are written there are people, and where there are none there are none. */
    private static void people(List<FieldError> wrong, String field, Integer cases, Integer people) {
        if (ScreeningTable.number(people) < ScreeningTable.number(cases) || ScreeningTable.number(cases) == 0 && ScreeningTable.number(people) > 0) {
            wrong.add(new FieldError(field, Texts.of("mediation").get("screening.people", ScreeningTable.number(cases), ScreeningTable.number(people))));
        }
    }

    private List<Unit> keeps(Caller caller) {
        if (caller.has(Role.JUSTICE_OFFICE) && caller.streetId() != null) {
            return staff.unit(caller.streetId()).map(u -> staff.unitsBelow(u.path(), ReportA.OWNERS)).orElse(List.of());
        }
        boolean own = caller.has(Role.COMMITTEE_CHAIR) || caller.has(Role.MEDIATOR) || caller.has(Role.RECORDER);
        return own ? staff.unitsBelow(caller.orgPath(), ReportA.OWNERS).stream().filter(u -> u.id() == caller.orgId()).toList() : List.of();
    }

    private static Conditions reach(Caller caller) {
        var scope = Scope.of(caller);
        var where = new Conditions();
        switch (scope.reach()) {
            case DISTRICT -> where.add("r.district_id = ?", scope.key());
            case STREET -> where.add("r.street_id = ?", scope.key());
            case NOTHING -> where.add("false");
            default -> where.add("r.org_id = ?", caller.orgId());
        }
        return where;
    }

    private Refusal refused(Caller caller) {
        journal.writeApart(JournalLine.of(caller, "mediation.SCREENING", Result.REFUSED, null, caller.orgName(), "NOT_ALLOWED"));
        return new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get("screening.notAllowed"));
    }
}
