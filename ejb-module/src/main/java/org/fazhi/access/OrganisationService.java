package org.fazhi.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fazhi.access.AccessEvent.Type;
import org.fazhi.platform.Texts;

/** The organisation tree: names are no secret to staff, changes are the system administrator's. */
@Stateless
@DeclareRoles({Identity.STAFF, "SYSADMIN"})
@RolesAllowed(Identity.STAFF)
public class OrganisationService {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<AccessEvent> events;

    private UnitTable units;

    @PostConstruct
    void open() {
        units = new UnitTable(ds);
    }

    /** {@return every unit of the caller's district, each after the unit above it} */
    public List<Unit> tree() {
        return units.below("/" + caller.get().districtId() + "/");
    }

    /** {@return a unit of the caller's district} */
    public Optional<Unit> find(long id) {
        return units.find(id).filter(this::inDistrict);
    }

    /** {@return the active unit of this full name in the caller's district; empty when there is none or more than one} */
    public Optional<Unit> findByName(String name) {
        var found = name == null ? List.<Unit>of() : units.named(name.strip()).stream().filter(this::inDistrict).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Adds a unit.
     *
     * @param parentId  unit above
     * @param kind      must be allowed below the parent ({@link UnitKind#parents()})
     * @param code      administrative code, at most 32 characters, or null
     * @param name      2 to 120 characters, unlike its neighbours'
     * @param shortName at most 60 characters, or null; committees need one for their case numbers
     * @return the new unit
     * @throws InputProblem fields {@code parent}, {@code kind}, {@code code}, {@code name}, {@code shortName}
     */
    @RolesAllowed("SYSADMIN")
    public Unit create(Long parentId, UnitKind kind, String code, String name, String shortName) {
        var texts = Texts.of("access");
        var parent = parentId == null ? null : find(parentId).filter(Unit::active).orElse(null);
        var problems = new LinkedHashMap<String, String>();
        if (parent == null) {
            problems.put("parent", texts.get("unit.parent"));
        }
        if (kind == null) {
            problems.put("kind", texts.get("unit.kind"));
        } else if (parent != null && !kind.parents().contains(parent.kind())) {
            problems.put("kind", texts.get("unit.place", texts.name(kind), texts.name(parent.kind())));
        }
        Inputs.text(problems, "code", code, 0, 32);
        checkNames(problems, parentId, 0, kind, name, shortName);
        Inputs.refuseIfAny(problems);
        var unit = units.insert(parent, kind, Inputs.clean(code), Inputs.clean(name), Inputs.clean(shortName), "MANUAL");
        fire(Type.UNIT_CREATED, texts.name(kind) + " " + unit.name());
        return unit;
    }

    /**
     * Renames a unit; files keep the name that they were given, the journal keeps the old one.
     *
     * @param version the version shown
     * @throws InputProblem fields {@code name}, {@code shortName}
     * @throws StaleVersion when somebody was faster
     */
    @RolesAllowed("SYSADMIN")
    public void rename(long id, int version, String name, String shortName) {
        var texts = Texts.of("access");
        var old = find(id).orElseThrow(() -> new InputProblem("", texts.get("unit.none")));
        var problems = new LinkedHashMap<String, String>();
        checkNames(problems, old.parentId(), id, old.kind(), name, shortName);
        Inputs.refuseIfAny(problems);
        if (!units.rename(id, version, Inputs.clean(name), Inputs.clean(shortName))) {
            throw new StaleVersion(texts.get("unit.stale", old.name()));
        }
        fire(Type.UNIT_RENAMED, old.name() + " → " + Inputs.clean(name));
    }

    private void checkNames(LinkedHashMap<String, String> problems, Long parentId, long id, UnitKind kind, String name, String shortName) {
        var texts = Texts.of("access");
        Inputs.text(problems, "name", name, 2, 120);
        Inputs.text(problems, "shortName", shortName, kind == UnitKind.COMMITTEE ? 2 : 0, 60);
        if (!problems.containsKey("name") && units.siblingHasName(parentId, id, Inputs.clean(name))) {
            problems.put("name", texts.get("unit.twice", Inputs.clean(name)));
        }
    }

    private boolean inDistrict(Unit unit) {
        return unit.districtId() == caller.get().districtId();
    }

    private void fire(Type type, String detail) {
        var me = caller.get();
        events.fire(new AccessEvent(type, me.login(), me.accountId(), me.origin(), me.accountId(), detail));
    }
}
