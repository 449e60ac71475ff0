package org.fazhi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The statements on accounts, roles and tokens; who may use them is decided by the services. */
final class AccountTable {

    private static final String FAILURE_KEY = "encode(sha256(convert_to(lower(a.login), 'UTF8')), 'hex')";
    private static final String SELECT = """
            select a.*, u.name as org_name, f.locked_until,
                   (select string_agg(role, ',') from account_role r where r.account_id = a.id) as roles,
                   greatest((select max(last_seen_at) from login_session s where s.account_id = a.id), t.last_used_at) as last_seen,
                   t.created_at as token_issued
            from account a join org_unit u on u.id = a.org_id
            left join api_token t on t.account_id = a.id and t.revoked_at is null
            left join login_failure f on f.locked_until > now() and f.login_hash = """ + " " + FAILURE_KEY + " ";

    private final DataSource ds;

    AccountTable(DataSource ds) {
        this.ds = ds;
    }

    List<AccountViews.Account> list(AccountViews.Filter filter, String districtPath, String after, int limit) {
        var sql = new StringBuilder(SELECT).append("where u.path like ? || '%'");
        var args = new ArrayList<Object>(List.of(districtPath));
        var text = Inputs.clean(filter.text());
        if (text != null) {
            sql.append(" and (position(lower(?) in lower(a.login)) > 0 or position(? in a.name) > 0)");
            args.add(text);
            args.add(text);
        }
        if (filter.role() != null) {
            sql.append(" and exists (select 1 from account_role r where r.account_id = a.id and r.role = ?)");
            args.add(filter.role().name());
        }
        if (filter.orgId() != null) {
            sql.append(" and u.path like (select path from org_unit where id = ?) || '%'");
            args.add(filter.orgId());
        }
        if (filter.state() != null) {
            sql.append(switch (filter.state()) {
                case ENABLED -> " and a.enabled and f.locked_until is null";
                case DISABLED -> " and not a.enabled";
                case LOCKED -> " and a.enabled and f.locked_until is not null";
            });
        }
        if (after != null) {
            sql.append(" and lower(a.login) > ?");
            args.add(after);
        }
        sql.append(" order by lower(a.login) limit ").append(limit);
        return Db.list(ds, AccountTable::account, sql.toString(), args.toArray());
    }

    Optional<AccountViews.Account> find(long id, String districtPath) {
        return Db.one(ds, AccountTable::account, SELECT + "where a.id = ? and u.path like ? || '%'", id, districtPath);
    }

    boolean loginTaken(String login) {
        return Db.one(ds, r -> true, "select 1 from account where lower(login) = ?", login).isPresent();
    }

    boolean none() {
        return Db.one(ds, r -> true, "select 1 from account limit 1").isEmpty();
    }

    long insert(AccountViews.Form form, String hash, boolean mustChange) {
        long id = Db.insert(ds, "insert into account (login, name, org_id, kind, phone, password_hash, password_changed_at, must_change)"
                        + " values (?, ?, ?, ?, ?, ?, now(), ?) returning id",
                form.login(), form.name(), form.orgId(), form.kind().name(), form.phone(), hash, mustChange);
        grant(id, form.roles());
        return id;
    }

    void roles(long id, Set<Role> roles) {
        Db.update(ds, "delete from account_role where account_id = ?", id);
        grant(id, roles);
    }

    private void grant(long id, Set<Role> roles) {
        roles.forEach(r -> Db.update(ds, "insert into account_role (account_id, role) values (?, ?)", id, r.name()));
    }

    boolean change(long id, int version, AccountViews.Form form) {
        return Db.update(ds, "update account set name = ?, phone = ?, org_id = ?, version = version + 1 where id = ? and version = ?",
                form.name(), form.phone(), form.orgId(), id, version) == 1;
    }

    boolean enable(long id, int version, boolean enabled) {
        return Db.update(ds, "update account set enabled = ?, auth_epoch = auth_epoch + 1, version = version + 1 where id = ? and version = ?",
                enabled, id, version) == 1;
    }

    boolean password(long id, int version, String hash) {
        Db.update(ds, "insert into password_history (account_id, hash) select id, password_hash from account where id = ? and password_hash is not null", id);
        return Db.update(ds, "update account set password_hash = ?, password_changed_at = now(), must_change = true,"
                + " auth_epoch = auth_epoch + 1, version = version + 1 where id = ? and version = ?", hash, id, version) == 1;
    }

    void endSessions(long id) {
        Db.update(ds, "delete from login_session where account_id = ?", id);
    }

    void unlock(String login) {
        Db.update(ds, "delete from login_failure where login_hash = ?", Secrets.digest(SignIn.fold(login)));
    }

    String token(long id, Long by) {
        var token = "fz_" + Secrets.token();
        Db.update(ds, "update api_token set revoked_at = now() where account_id = ? and revoked_at is null", id);
        Db.update(ds, "insert into api_token (account_id, token_hash, created_by) values (?, ?, ?)", id, Secrets.digest(token), by);
        return token;
    }

    /** {@return how many other enabled accounts hold a role; the rows stay locked, so that two cannot leave at once} */
    long othersWith(Role role, long exceptId) {
        return Db.list(ds, r -> r.getLong(1), "select a.id from account a join account_role r on r.account_id = a.id"
                + " where r.role = ? and a.enabled order by a.id for update of a", role.name()).stream().filter(id -> id != exceptId).count();
    }

    private static AccountViews.Account account(ResultSet r) throws SQLException {
        return new AccountViews.Account(r.getLong("id"), r.getString("login"), r.getString("name"), AccountViews.Kind.valueOf(r.getString("kind")),
                r.getString("phone"), r.getLong("org_id"), r.getString("org_name"), SignInStore.roles(r.getString("roles")),
                r.getBoolean("enabled"), r.getBoolean("must_change"), Db.instant(r, "locked_until"), Db.instant(r, "last_seen"),
                Db.instant(r, "token_issued"), r.getInt("version"));
    }
}
