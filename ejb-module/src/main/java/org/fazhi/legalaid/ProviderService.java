package org.fazhi.legalaid;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.legalaid.ProviderAct.Subject;
import org.fazhi.platform.Texts;

/** The register of those who give legal aid, with their load; kept by the centre and the bureau's section, read by the bureau's leaders too. */
@Stateless
@RolesAllowed("STAFF")
public class ProviderService {

    @Inject
    private CurrentCaller current;
    @Inject
    private ProviderRegister register;
    @Inject
    private AidTables tables;
    @Inject
    private ProviderTable table;
    @Inject
    private ProviderDoor door;
    @Inject
    private CalendarService calendar;

    /** {@return everybody who gives legal aid in the district, by unit, with open cases and assignments of the year} */
    public List<Provider> list() {
        allow();
        register.fill();
        return tables.providers(current.get().districtId(), calendar.today());
    }

    /** {@return firms, offices and the centres of the district} */
    public List<ProviderViews.Firm> firms() {
        allow();
        return table.firms(current.get().districtId());
    }

    /** {@return people who are not assigned any more} */
    public List<ProviderViews.Person> retired() {
        allow();
        return table.retired(current.get().districtId());
    }

    /** {@return a firm of the district} */
    public Optional<ProviderViews.Firm> firm(long id) {
        allow();
        return table.firm(current.get().districtId(), id);
    }

    /** {@return somebody of the district} */
    public Optional<ProviderViews.Person> person(long id) {
        allow();
        return table.person(current.get().districtId(), id);
    }

    /** {@return the acts so far on a firm or a person, newest first} */
    public List<ProviderViews.Line> lines(Subject subject, long id) {
        allow();
        return table.lines(subject, id);
    }

    /** {@return whether the caller keeps the register} */
    public boolean mayChange() {
        return ProviderAct.KEEPERS.stream().anyMatch(current.get()::has);
    }

    /** {@return what the form of an act begins with: what is known of the subject} */
    public Map<String, Object> filled(ProviderAct act, long id) {
        var out = new HashMap<String, Object>();
        if (act == ProviderAct.CHANGE_FIRM) {
            firm(id).ifPresent(f -> {
                out.put("kind", f.kind().name());
                out.put("licence", f.licence());
                out.put("head", f.head());
                out.put("phone", f.phone());
                out.put("address", f.address());
            });
        } else if (act == ProviderAct.CHANGE_PERSON) {
            person(id).ifPresent(p -> {
                out.put("kind", p.kind().name());
                out.put("licence", p.licence());
                out.put("practiceFrom", p.practiceFrom() == null ? null : p.practiceFrom().toString());
                out.put("specialties", p.specialties().stream().sorted().map(Enum::name).toList());
                out.put("minors", String.valueOf(p.minors()));
                out.put("cap", String.valueOf(p.cap()));
            });
        }
        out.values().removeIf(java.util.Objects::isNull);
        return out;
    }

    /**
     * Does an act on the register.
     *
     * @param id      unit or account; not needed to found a firm
     * @param version the version that was shown; not needed to found a firm
     * @param typed   fields of the act's record in {@link ProviderData}
     * @param key     made when the form opened: the same key twice has one effect; null: none
     * @return key of the firm or person
     * @throws Refusal                                      when the rules do not allow it; journalled
     * @throws org.fazhi.casework.form.InvalidInput with every field error
     */
    public long perform(ProviderAct act, long id, Integer version, Map<String, ?> typed, String key) {
        return perform(current.get(), act, id, version, typed, key);
    }

    /** The same for a caller that is known already, from inside the office; see {@link #perform(ProviderAct, long, Integer, Map, String)}. */
    @PermitAll
    public long perform(Caller caller, ProviderAct act, long id, Integer version, Map<String, ?> typed, String key) {
        return door.perform(caller, act, id, version, typed, key);
    }

    private void allow() {
        Caller c = current.get();
        if (ProviderAct.KEEPERS.stream().noneMatch(c::has) && !c.has(Role.BUREAU_LEADER)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("providers.notAllowed"));
        }
    }
}
