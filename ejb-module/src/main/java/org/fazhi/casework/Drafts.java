package org.fazhi.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.access.Caller;
import org.fazhi.calendar.Clocks;
import org.fazhi.platform.Json;
import org.fazhi.platform.Vault;

/** Half-typed forms, kept on the server while they are typed, so that the end of a session costs no text. Encrypted: they hold identity numbers. */
@Stateless
@PermitAll
public class Drafts {

    private static final int LONGEST = 400_000;

    private static final Pattern NAME = Pattern.compile("[\\w./]{1,120}");

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    /**
     * A draft.
     *
     * @param data    what was typed, by field
     * @param savedAt when, in Asia/Shanghai
     */
    public record Draft(Map<String, Object> data, LocalDateTime savedAt) {
    }

    /** {@return when it was saved} Keeps what was typed so far; a later text replaces an earlier one. */
    public LocalDateTime save(Caller caller, String form, Map<String, ?> data) {
        var json = Json.write(data);
        var now = OffsetDateTime.now(clock);
        if (json.length() <= LONGEST && named(form)) {
            em.createNativeQuery("insert into draft (account_id, form, data, saved_at) values (?1, ?2, ?3, ?4)"
                            + " on conflict (account_id, form) do update set data = excluded.data, saved_at = excluded.saved_at")
                    .setParameter(1, caller.accountId()).setParameter(2, form).setParameter(3, vault.seal(json, place(caller, form)))
                    .setParameter(4, now).executeUpdate();
        }
        return now.atZoneSameInstant(Clocks.ZONE).toLocalDateTime();
    }

    /** {@return what was typed into a form and not sent} */
    public Optional<Draft> find(Caller caller, String form) {
        if (!named(form)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select data, saved_at at time zone 'Asia/Shanghai' from draft where account_id = ?1 and form = ?2")
                .setParameter(1, caller.accountId()).setParameter(2, form).getResultList();
        return rows.stream().findFirst().map(r -> new Draft(Json.readObject(vault.open((String) r[0], place(caller, form))),
                ((java.sql.Timestamp) r[1]).toLocalDateTime()));
    }

    /** Forgets a draft: it was sent, or thrown away by hand. */
    public void drop(Caller caller, String form) {
        if (!named(form)) {
            return;
        }
        em.createNativeQuery("delete from draft where account_id = ?1 and form = ?2").setParameter(1, caller.accountId()).setParameter(2, form).executeUpdate();
    }

    /** Parts of a name come from addresses: what no form of ours is called has no draft, and is no fault. */
    static boolean named(String form) {
        return NAME.matcher(form).matches();
    }

    private static String place(Caller caller, String form) {
        return "draft:" + caller.accountId() + ":" + form;
    }
}
