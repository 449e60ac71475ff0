package org.fazhi.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.fazhi.platform.Texts;

/**
 * For work that a person ordered and a job does: the person as the database knows it now, so that a role taken away counts at once. And
 * for what the law itself brings about on a day: a caller who is nobody, holds no role and cannot sign in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobCallers {

    private static final String ORIGIN = "job";
    /** No form accepts this sign for a login, so no person can be given it. */
    private static final String LAW = "§law";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    /** {@return the caller behind an account; empty when it was disabled meanwhile} */
    public Optional<Caller> of(long accountId) {
        return Db.one(ds, r -> r.getString(1), "select login from account where id = ?", accountId)
                .flatMap(login -> Db.one(ds, r -> CallerLookup.caller(r, ORIGIN), CallerLookup.SELECT, login));
    }

    /** {@return the law as a caller in a district; the line of a history needs an account, which is made when it is first needed} */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Caller law(long districtId) {
        Db.update(ds, "insert into account (login, name, org_id, enabled, must_change) select ?, ?, id, false, false from org_unit where id = ?"
                + " on conflict do nothing", LAW, Texts.of("access").get("law"), districtId);
        return Db.one(ds, r -> new Caller(r.getLong(1), LAW, r.getString(2), Set.of(), r.getLong(3), r.getString(4), r.getString(5), r.getLong(3), null, ORIGIN),
                "select a.id, a.name, u.id, u.name, u.path from account a, org_unit u where a.login = ? and u.id = ?", LAW, districtId).orElseThrow();
    }

    /** {@return whether the law itself calls} */
    public static boolean isLaw(Caller caller) {
        return LAW.equals(caller.login());
    }
}
