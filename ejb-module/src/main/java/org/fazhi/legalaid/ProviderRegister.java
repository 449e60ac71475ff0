package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fazhi.access.AccessEvent;

/**
 * Gives every account that gives legal aid its row, so that nobody has to enter a person twice. What the row cannot know (since when
 * somebody practises, what for) stays empty, and what stays empty opens no case that needs it.
 */
@ApplicationScoped
public class ProviderRegister {

    private static final Set<AccessEvent.Type> NEWCOMERS = EnumSet.of(AccessEvent.Type.ACCOUNT_CREATED, AccessEvent.Type.ROLES_CHANGED, AccessEvent.Type.DEMO_LOADED);
    private static final String FILL = "insert into aid_provider (account_id, kind, specialties) select a.id, case when u.kind = 'AID_CENTRE' then 'STAFF_LAWYER'"
            + " when u.name like '%法律服务所' then 'GRASSROOTS_WORKER' else 'LAWYER' end, 'GENERAL' from account a join org_unit u on u.id = a.org_id"
            + " where exists (select 1 from account_role r where r.account_id = a.id and r.role = 'AID_PROVIDER')"
            + " and not exists (select 1 from aid_provider p where p.account_id = a.id) on conflict do nothing";
    private static final String DEMO = "update aid_provider p set practice_from = ?, specialties = ?, minors = ? from account a join org_unit u on u.id = a.org_id"
            + " where a.id = p.account_id and a.login = ? and u.origin = 'DEMO' and p.practice_from is null and p.version = 0";

    @Inject
    private AidTables tables;

    /** Fills in what is missing. {@return how many rows were added} */
    public int fill() {
        int added = tables.update(FILL, s -> { });
        if (added > 0) {
            demo();
        }
        return added;
    }

    private void demo() {
        try (var in = new BufferedReader(new InputStreamReader(ProviderRegister.class.getResourceAsStream("demo-providers.txt"), StandardCharsets.UTF_8))) {
            in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\\|")).forEach(f -> tables.update(DEMO, s -> {
                s.setObject(1, LocalDate.parse(f[1].strip()));
                s.setString(2, f[2].strip());
                s.setBoolean(3, Boolean.parseBoolean(f[3].strip()));
                s.setString(4, f[0].strip());
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new account or a new role shows at once. */
    void newcomer(@Observes AccessEvent event) {
        if (NEWCOMERS.contains(event.type())) {
            fill();
        }
    }
}
