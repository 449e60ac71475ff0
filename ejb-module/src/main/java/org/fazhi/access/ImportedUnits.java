package org.fazhi.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.fazhi.access.AccessEvent.Type;
import org.fazhi.platform.Texts;

/**
 * Units that an import brings along: the one way beside {@link OrganisationService} in which the tree grows. The room that imports
 * has asked whether the caller may; the journal hears of every unit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportedUnits {

    private static final String ORIGIN = "IMPORT";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;
    @Inject
    private Event<AccessEvent> events;

    private UnitTable units;

    @PostConstruct
    void open() {
        units = new UnitTable(ds);
    }

    /**
     * A unit that an import asked for.
     *
     * @param unit  the unit
     * @param fresh whether it was created, or put into use again, just now
     */
    public record Founded(Unit unit, boolean fresh) {
    }

    /**
     * {@return the unit of this kind and name below a parent; created when there is none, put into use again when an undone import
     * had created it}
     *
     * @param parentId  unit above, in the caller's district
     * @param kind      must be allowed below the parent
     * @param name      2 to 120 characters
     * @param shortName as it stands in case numbers
     */
    public Founded below(Caller caller, long parentId, UnitKind kind, String name, String shortName) {
        // One at a time: two imports must not create the same unit twice.
        Db.list(ds, r -> true, "select pg_advisory_xact_lock(hashtext('org_unit:' || ?))", parentId + ":" + name);
        var parent = units.find(parentId).filter(Unit::active).filter(p -> p.districtId() == caller.districtId() && kind.parents().contains(p.kind()))
                .orElseThrow(() -> new InputProblem("parent", Texts.of("access").get("unit.parent")));
        var known = units.childNamed(parent.id(), kind, name);
        if (known.filter(Unit::active).isPresent()) {
            return new Founded(known.get(), false);
        }
        var unit = known.map(this::again).orElseGet(() -> units.insert(parent, kind, null, name, shortName, ORIGIN));
        fire(caller, Type.UNIT_CREATED, Texts.of("access").name(kind) + " " + name);
        return new Founded(unit, true);
    }

    private Unit again(Unit old) {
        units.use(old.id(), true);
        return units.find(old.id()).orElseThrow();
    }

    /** Puts a unit that an import created out of use, unless somebody works there or a unit in use stands below it. */
    public void retire(Caller caller, long id) {
        Optional<Unit> unit = units.find(id).filter(Unit::active).filter(u -> u.districtId() == caller.districtId());
        if (unit.isPresent() && units.idle(id, ORIGIN)) {
            units.use(id, false);
            fire(caller, Type.UNIT_RETIRED, unit.get().name());
        }
    }

    private void fire(Caller caller, Type type, String detail) {
        events.fire(new AccessEvent(type, caller.login(), caller.accountId(), caller.origin(), caller.accountId(), detail));
    }
}
