package org.fazhi.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.access.AccessEvent.Type;
import org.fazhi.platform.Texts;

/** A person changes the own password. Everything that was signed in with the old one is signed out. */
@Stateless
@DeclareRoles(Identity.STAFF)
@RolesAllowed(Identity.STAFF)
public class Passwords {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SignInStore store;

    @Inject
    private Event<AccessEvent> events;

    /**
     * Changes the caller's password.
     *
     * @param old      the present one; a wrong one counts like a wrong sign-in
     * @param wish     the new one
     * @param repeated the new one again
     * @return a new session in place of all the old ones
     * @throws InputProblem fields {@code old}, {@code wish}, {@code repeated}: one sentence each, nothing was changed
     */
    public SignInResult.Granted change(String old, String wish, String repeated) {
        var me = caller.get();
        var account = store.credentials(me.login()).orElseThrow();
        var attempt = store.attempt(me.login(), me.origin());
        if (attempt.lockedUntil() != null) {
            throw new InputProblem("old", Texts.of("access").get("password.locked"));
        }
        if (old == null || old.length() > PasswordRules.LONGEST || !PasswordHash.matches(old, account.hash())) {
            store.refusedChange(me);
            throw new InputProblem("old", Texts.of("access").get("password.old"));
        }
        store.forgive(me.login());
        refuse(me, account.hash(), wish == null ? "" : wish, repeated);
        Db.update(ds, "insert into password_history (account_id, hash) values (?, ?)", me.accountId(), account.hash());
        var hash = PasswordHash.of(wish);
        Db.update(ds, "update account set password_hash = ?, password_changed_at = now(), must_change = false, auth_epoch = auth_epoch + 1,"
                + " version = version + 1 where id = ?", hash, me.accountId());
        Db.update(ds, "delete from login_session where account_id = ?", me.accountId());
        events.fire(new AccessEvent(Type.PASSWORD_CHANGED, me.login(), me.accountId(), me.origin(), me.accountId(), ""));
        var token = Secrets.token();
        long session = Db.insert(ds, "insert into login_session (account_id, token_hash, auth_epoch, origin)"
                + " select id, ?, auth_epoch, ? from account where id = ? returning id", Secrets.digest(token), me.origin(), me.accountId());
        return new SignInResult.Granted(me.accountId(), session, token, false);
    }

    /** {@return whether the caller's password is a one-time password that must be changed before anything else} */
    public boolean isDue() {
        return store.credentials(caller.get().login()).map(SignInStore.Credentials::mustChange).orElse(false);
    }

    /** {@return the least number of characters of a password} */
    public int shortest() {
        return PasswordRules.SHORTEST;
    }

    private void refuse(Caller me, String present, String wish, String repeated) {
        var texts = Texts.of("access");
        var problems = new LinkedHashMap<String, String>();
        PasswordRules.problem(wish, me.login(), me.name())
                .ifPresent(key -> problems.put("wish", texts.get(key, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
        if (problems.isEmpty() && usedBefore(me.accountId(), present, wish)) {
            problems.put("wish", texts.get("password.used", AccessSettings.passwordHistory()));
        }
        if (!wish.equals(repeated)) {
            problems.put("repeated", texts.get("password.differs"));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
    }

    private boolean usedBefore(long account, String present, String wish) {
        List<String> former = Db.list(ds, r -> r.getString(1),
                "select hash from password_history where account_id = ? order by id desc limit " + AccessSettings.passwordHistory(), account);
        return PasswordHash.matches(wish, present) || former.stream().anyMatch(h -> PasswordHash.matches(wish, h));
    }
}
