package org.fazhi.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.platform.Texts;

/**
 * The door: password sign-in, the check of a session on every request, sign-out, and tokens of other systems. Whoever is not yet
 * known must be able to call it, so it is open to all; what it tells is only yes or no.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // hashing takes a tenth of a second: no connection is held meanwhile
public class SignIn {

    /** Longer input is refused unread: it cannot be a name or password that this house accepted. */
    private static final int LONGEST_INPUT = 256;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private SignInStore store;

    /**
     * Checks name and password and opens a session.
     *
     * @param login    name as typed, any case
     * @param password as typed
     * @param origin   client address
     * @return granted with the session's second token, or refused with one sentence that is the same for unknown names
     */
    public SignInResult signIn(String login, String password, String origin) {
        var name = fold(login);
        if (name.isEmpty() || password == null || password.isEmpty()) {
            return new SignInResult.Refused(Texts.of("access").get("login.empty"));
        }
        if (name.length() > LONGEST_INPUT || password.length() > LONGEST_INPUT || !writable(name)) {
            return new SignInResult.Refused(wrong());
        }
        var attempt = store.attempt(name, origin);
        if (attempt.lockedUntil() != null) {
            return new SignInResult.Refused(locked(attempt.lockedUntil()));
        }
        var account = store.credentials(name);
        // Always one Argon2 run, whether there is such an account, a disabled one, or none.
        boolean right = PasswordHash.matches(password, account.map(SignInStore.Credentials::hash).orElse(null));
        if (!right || !account.orElseThrow().maySignIn()) {
            store.refused(name, account.map(SignInStore.Credentials::accountId).orElse(null), origin);
            return new SignInResult.Refused(attempt.locksNow() == null ? wrong() : locked(attempt.locksNow()));
        }
        var newHash = PasswordHash.isOutdated(account.get().hash()) ? PasswordHash.of(password) : null;
        return store.open(account.get(), name, origin, newHash);
    }

    /**
     * Checks a session by both its halves and notes that it was used.
     *
     * @param sessionId key kept in the HTTP session
     * @param token     second token from its cookie, or null when absent
     * @return the account and its roles as they are now, or why the session is over; a wrong token ends it
     */
    public SessionCheck check(long sessionId, String token) {
        return store.check(sessionId, token);
    }

    /**
     * Ends every session of the account on every node.
     *
     * @param sessionId key of the session that asks
     * @param origin    client address
     */
    public void signOut(long sessionId, String origin) {
        store.signOut(sessionId, origin);
    }

    /**
     * Forgets one session that a new sign-in in the same browser replaces; others of the account stay.
     *
     * @param sessionId its key
     */
    public void leave(long sessionId) {
        store.leave(sessionId);
    }

    /** {@return the account of another system's token, if it is live} */
    public Optional<Identity> byToken(String token) {
        return token == null || token.isEmpty() || token.length() > LONGEST_INPUT ? Optional.empty() : store.byToken(token);
    }

    /** Journals that a request to the interfaces came without a token that counts. */
    public void tokenRefused(String origin) {
        store.tokenRefused(origin);
    }

    static String fold(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }

    /** No account has such a name, and neither the journal nor the counter of failures could write it down. */
    static boolean writable(String name) {
        return name.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static String wrong() {
        return Texts.of("access").get("login.wrong", AccessSettings.lockout().allowed());
    }

    private static String locked(Instant until) {
        // The next full minute, so that who comes back at the named time is let try.
        return Texts.of("access").get("login.locked", CLOCK.format(until.plusSeconds(59).atZone(ZONE)));
    }
}
