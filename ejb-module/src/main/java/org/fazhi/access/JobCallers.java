package org.fazhi.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import javax.sql.DataSource;

/** For work that a person ordered and a job does: the person as the database knows it now, so that a role taken away counts at once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobCallers {

    private static final String ORIGIN = "job";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    /** {@return the caller behind an account; empty when it was disabled meanwhile} */
    public Optional<Caller> of(long accountId) {
        return Db.one(ds, r -> r.getString(1), "select login from account where id = ?", accountId)
                .flatMap(login -> Db.one(ds, r -> CallerLookup.caller(r, ORIGIN), CallerLookup.SELECT, login));
    }
}
