package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.fazhi.access.Caller;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;

/**
 * The same key twice gives the first result. The key's row is written first and held until the act ends: twenty equal requests at
 * once wait for the first, and then read what came of it.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 80;

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;

    /**
     * {@return the first result when this key was used before; otherwise takes the key}
     *
     * @throws Refusal when the key was used for another request
     */
    Optional<Outcome> begin(Caller caller, Command command) {
        if (command.key() == null) {
            return Optional.empty();
        }
        if (!wellFormed(command.key())) {
            throw new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("casework").get("act.keyLong"));
        }
        var request = digest(command);
        int taken = em.createNativeQuery("insert into idempotency (account_id, key, request) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, caller.accountId()).setParameter(2, command.key()).setParameter(3, request).executeUpdate();
        if (taken == 1) {
            return Optional.empty();
        }
        var row = (Object[]) em.createNativeQuery("select request, outcome::text from idempotency where account_id = ?1 and key = ?2")
                .setParameter(1, caller.accountId()).setParameter(2, command.key()).getSingleResult();
        if (!request.equals(row[0])) {
            throw new Refusal(Refusal.Kind.CONFLICT, Texts.of("casework").get("act.keyReused"));
        }
        return Optional.of(outcome(Json.readObject((String) row[1])).again());
    }

    /** {@return whether an act with this key was done} */
    boolean done(Caller caller, String key) {
        return key != null && wellFormed(key) && !em.createNativeQuery("select 1 from idempotency where account_id = ?1 and key = ?2 and outcome is not null")
                .setParameter(1, caller.accountId()).setParameter(2, key).getResultList().isEmpty();
    }

    /** Whether a key, which other systems and forged forms choose as they like, can be kept at all. */
    static boolean wellFormed(String key) {
        return !key.isBlank() && key.length() <= LONGEST_KEY && key.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    void end(Caller caller, Command command, Outcome outcome) {
        if (command.key() != null) {
            em.createNativeQuery("update idempotency set outcome = cast(?1 as jsonb) where account_id = ?2 and key = ?3")
                    .setParameter(1, Json.write(outcome)).setParameter(2, caller.accountId()).setParameter(3, command.key()).executeUpdate();
        }
    }

    private static Outcome outcome(Map<String, Object> m) {
        return new Outcome(Long.parseLong(m.get("fileId").toString()), (String) m.get("number"), (String) m.get("status"),
                Integer.parseInt(m.get("version").toString()), Long.parseLong(m.get("eventId").toString()), true);
    }

    private static String digest(Command c) {
        var text = (c.procedure() + '|' + c.fileId() + '|' + c.step() + '|' + c.on() + '|' + Json.write(c.data())).getBytes(StandardCharsets.UTF_8);
        var sm3 = new SM3Digest();
        sm3.update(text, 0, text.length);
        var out = new byte[sm3.getDigestSize()];
        sm3.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
