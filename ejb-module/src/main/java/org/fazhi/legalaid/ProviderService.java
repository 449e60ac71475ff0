package org.fazhi.legalaid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FormReader;
import org.fazhi.platform.Texts;

/** The register of those who give legal aid, with their load; kept by the centre, read by the centre and the bureau's section. */
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
    private CalendarService calendar;
    @Inject
    private Journal journal;

    /** What is kept of a person. */
    public record Form(
            @Field(required = true) AidCodes.ProviderKind kind,
            @Field(max = 40) String licence,
            @Field LocalDate practiceFrom,
            @Field(max = 6) List<AidCodes.Specialty> specialties,
            @Field Boolean minors,
            @Field(from = 1, to = 500) Integer cap,
            @Field Boolean active) {
    }

    /** {@return everybody who gives legal aid in the district, by unit, with open cases and assignments of the year} */
    public List<Provider> list() {
        allow();
        register.fill();
        return tables.providers(current.get().districtId(), calendar.today());
    }

    /** {@return whether the caller keeps the register} */
    public boolean mayChange() {
        return current.get().has(Role.AID_APPROVER) || current.get().has(Role.PUBLIC_SERVICE_SECTION);
    }

    /**
     * Changes what is kept of a person.
     *
     * @param account key of the account
     * @param version the version that was shown
     * @param typed   fields of {@link Form}
     * @throws Refusal NOT_ALLOWED or CONFLICT
     */
    public void change(long account, int version, Map<String, ?> typed) {
        var words = Texts.of(AidProcedure.WORD);
        if (!mayChange()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, words.get("providers.notAllowed"));
        }
        var f = FormReader.read(Form.class, typed, calendar.today());
        int changed = tables.update("update aid_provider p set kind = ?, licence = ?, practice_from = ?, specialties = ?, minors = ?, cap = coalesce(?, cap), active = ?,"
                + " version = version + 1 from account a join org_unit u on u.id = a.org_id where a.id = p.account_id and p.account_id = ? and p.version = ? and u.district_id = ?", s -> {
            s.setString(1, f.kind().name());
            s.setString(2, f.licence());
            s.setObject(3, f.practiceFrom());
            s.setString(4, f.specialties().stream().map(Enum::name).collect(Collectors.joining(",")));
            s.setBoolean(5, Boolean.TRUE.equals(f.minors()));
            s.setObject(6, f.cap(), java.sql.Types.INTEGER);
            s.setBoolean(7, !Boolean.FALSE.equals(f.active()));
            s.setLong(8, account);
            s.setInt(9, version);
            s.setLong(10, current.get().districtId());
        });
        if (changed == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, words.get("providers.changed"));
        }
        journal.write(JournalLine.of(current.get(), "legalaid.PROVIDER", JournalLine.Result.DONE, null, String.valueOf(account), f.kind().name()));
    }

    private void allow() {
        var c = current.get();
        if (List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER).stream().noneMatch(c::has)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("providers.notAllowed"));
        }
    }
}
