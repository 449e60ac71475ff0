package org.fazhi.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.AccessEvent.Type;

/** The short transactions behind {@link SignIn}; used by nothing else. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInStore {

    /** Rows of failures and sessions older than this have no meaning left. */
    private static final Duration FORGET = Duration.ofDays(2);

    private static final String SESSION_SQL = """
            select s.token_hash, s.created_at, s.last_seen_at, now() as clock, a.id, a.login, a.must_change,
                   (s.auth_epoch = a.auth_epoch and a.enabled) as live, u.active as unit_active,
                   (select string_agg(role, ',') from account_role r where r.account_id = a.id) as roles
            from login_session s join account a on a.id = s.account_id join org_unit u on u.id = a.org_id
            where s.id = ?""";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    @Inject
    private Event<AccessEvent> events;

    /**
     * What counting an attempt found.
     *
     * @param lockedUntil the lock that was there before, or null: the attempt may be looked at
     * @param locksNow    the lock that this attempt causes if it fails, or null
     */
    public record Attempt(Instant lockedUntil, Instant locksNow) {
    }

    /** What the password is compared with. */
    public record Credentials(long accountId, String login, String hash, boolean maySignIn, int epoch, boolean mustChange) {
    }

    /** Counts an attempt on a folded name before its password is looked at; one row lock keeps parallel guesses in line. */
    public Attempt attempt(String name, String origin) {
        var key = Secrets.digest(name);
        Db.update(ds, "insert into login_failure (login_hash, attempts, window_start, locks) values (?, 0, now(), 0)"
                + " on conflict (login_hash) do nothing", key);
        record Counted(Lockout.State state, Instant now) {
        }
        var counted = Db.one(ds, r -> new Counted(new Lockout.State(r.getInt("attempts"), Db.instant(r, "window_start"), r.getInt("locks"),
                        Db.instant(r, "locked_until")), Db.instant(r, "clock")),
                "select *, clock_timestamp() as clock from login_failure where login_hash = ? for update", key).orElseThrow();
        var old = counted.state();
        if (old.lockedAt(counted.now())) {
            events.fire(new AccessEvent(Type.SIGN_IN_LOCKED, name, null, origin, null, ""));
            return new Attempt(old.lockedUntil(), null);
        }
        var next = AccessSettings.lockout().attempt(old, counted.now());
        Db.update(ds, "update login_failure set attempts = ?, window_start = ?, locks = ?, locked_until = ? where login_hash = ?",
                next.attempts(), next.windowStart(), next.locks(), next.lockedUntil(), key);
        return new Attempt(null, next.lockedUntil());
    }

    /** {@return what the password of a folded name is compared with} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Credentials> credentials(String name) {
        return Db.one(ds, r -> new Credentials(r.getLong("id"), r.getString("login"), r.getString("password_hash"), r.getBoolean("may"),
                        r.getInt("auth_epoch"), r.getBoolean("must_change")),
                "select a.*, (a.enabled and a.kind = 'PERSON' and u.active) as may from account a join org_unit u on u.id = a.org_id"
                        + " where lower(a.login) = ?", name);
    }

    /** Journals a wrong password, unknown name or disabled account. */
    public void refused(String name, Long accountId, String origin) {
        events.fire(new AccessEvent(Type.SIGN_IN_REFUSED, name, accountId, origin, null, ""));
    }

    /** Opens a session; {@code newHash} replaces an outdated hash, or is null. */
    public SignInResult open(Credentials account, String name, String origin, String newHash) {
        var token = Secrets.token();
        Db.update(ds, "delete from login_failure where login_hash = ? or window_start < now() - ? * interval '1 second'",
                Secrets.digest(name), FORGET.toSeconds());
        Db.update(ds, "delete from login_session where account_id = ? and created_at < now() - ? * interval '1 second'",
                account.accountId(), FORGET.toSeconds());
        if (newHash != null) {
            Db.update(ds, "update account set password_hash = ? where id = ? and password_hash = ?", newHash, account.accountId(), account.hash());
        }
        long session = Db.insert(ds, "insert into login_session (account_id, token_hash, auth_epoch, origin) values (?, ?, ?, ?) returning id",
                account.accountId(), Secrets.digest(token), account.epoch(), origin);
        events.fire(new AccessEvent(Type.SIGNED_IN, account.login(), account.accountId(), origin, account.accountId(), ""));
        return new SignInResult.Granted(account.accountId(), session, token, account.mustChange());
    }

    /** See {@link SignIn#check}. */
    public SessionCheck check(long sessionId, String token) {
        record Found(String hash, Instant created, Instant seen, Instant now, boolean live, Identity identity) {
        }
        var found = Db.one(ds, r -> new Found(r.getString("token_hash"), Db.instant(r, "created_at"), Db.instant(r, "last_seen_at"),
                Db.instant(r, "clock"), r.getBoolean("live") && r.getBoolean("unit_active"), identity(r)), SESSION_SQL, sessionId).orElse(null);
        if (found == null) {
            return new SessionCheck(SessionCheck.State.GONE, null);
        }
        var state = token == null || !Secrets.digest(token).equals(found.hash()) || !found.live() || found.identity().roles().isEmpty()
                ? SessionCheck.State.GONE : AccessSettings.sessions().at(found.created(), found.seen(), found.now());
        if (state != SessionCheck.State.VALID) {
            Db.update(ds, "delete from login_session where id = ?", sessionId);
            events.fire(new AccessEvent(Type.SESSION_ENDED, found.identity().login(), found.identity().accountId(), "", null, state.name()));
            return new SessionCheck(state, null);
        }
        if (found.seen().plusSeconds(60).isBefore(found.now())) { // one write a minute is exact enough for half an hour
            Db.update(ds, "update login_session set last_seen_at = now() where id = ?", sessionId);
        }
        return new SessionCheck(state, found.identity());
    }

    /** See {@link SignIn#signOut}. */
    public void signOut(long sessionId, String origin) {
        record Who(long id, String login) {
        }
        Db.one(ds, r -> new Who(r.getLong(1), r.getString(2)),
                "select a.id, a.login from login_session s join account a on a.id = s.account_id where s.id = ?", sessionId).ifPresent(who -> {
            Db.update(ds, "update account set auth_epoch = auth_epoch + 1 where id = ?", who.id());
            Db.update(ds, "delete from login_session where account_id = ?", who.id());
            events.fire(new AccessEvent(Type.SIGNED_OUT, who.login(), who.id(), origin, who.id(), ""));
        });
    }

    /** Clears the count of failures of a folded name. */
    public void forgive(String name) {
        Db.update(ds, "delete from login_failure where login_hash = ?", Secrets.digest(name));
    }

    /** Journals that a change of password gave a wrong present one; stands even though the change is rolled back. */
    public void refusedChange(Caller who) {
        events.fire(new AccessEvent(Type.PASSWORD_CHANGE_REFUSED, who.login(), who.accountId(), who.origin(), who.accountId(), ""));
    }

    /** See {@link SignIn#leave}. */
    public void leave(long sessionId) {
        Db.update(ds, "delete from login_session where id = ?", sessionId);
    }

    /** See {@link SignIn#byToken}. */
    public Optional<Identity> byToken(String token) {
        var hash = Secrets.digest(token);
        var found = Db.one(ds, SignInStore::identity, """
                select a.id, a.login, false as must_change, (select string_agg(role, ',') from account_role r where r.account_id = a.id) as roles
                from api_token t join account a on a.id = t.account_id join org_unit u on u.id = a.org_id
                where t.token_hash = ? and t.revoked_at is null and a.enabled and u.active""", hash);
        found.ifPresent(i -> Db.update(ds, "update api_token set last_used_at = now() where token_hash = ?"
                + " and (last_used_at is null or last_used_at < now() - interval '1 minute')", hash));
        return found.filter(i -> !i.roles().isEmpty());
    }

    /** See {@link SignIn#tokenRefused}. */
    public void tokenRefused(String origin) {
        events.fire(new AccessEvent(Type.TOKEN_REFUSED, "", null, origin, null, ""));
    }

    private static Identity identity(ResultSet r) throws SQLException {
        return new Identity(r.getLong("id"), r.getString("login"), roles(r.getString("roles")), r.getBoolean("must_change"));
    }

    static Set<Role> roles(String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
