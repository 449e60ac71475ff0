package org.fazhi.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads who the container says is calling; an EJB, because its context knows the caller from pages, REST and beans alike. */
@Stateless
@PermitAll
@DeclareRoles(Identity.STAFF)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallerLookup {

    static final String SELECT = """
            select a.id, a.login, a.name, a.org_id, u.name as org_name, u.path, u.district_id, u.street_id,
                   (select string_agg(role, ',') from account_role r where r.account_id = a.id) as roles
            from account a join org_unit u on u.id = a.org_id where a.enabled and u.active and lower(a.login) = lower(?)""";

    @Resource
    private SessionContext context;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    /**
     * {@return the caller}
     *
     * @param origin client address
     * @throws EJBAccessException when nobody is signed in, or the account was disabled a moment ago
     */
    public Caller read(String origin) {
        if (!context.isCallerInRole(Identity.STAFF)) {
            throw new EJBAccessException("not signed in");
        }
        return Db.one(ds, r -> caller(r, origin), SELECT, context.getCallerPrincipal().getName())
                .orElseThrow(() -> new EJBAccessException("account is not live"));
    }

    static Caller caller(ResultSet r, String origin) throws SQLException {
        long street = r.getLong("street_id");
        return new Caller(r.getLong("id"), r.getString("login"), r.getString("name"), SignInStore.roles(r.getString("roles")),
                r.getLong("org_id"), r.getString("org_name"), r.getString("path"), r.getLong("district_id"), street == 0 ? null : street, origin);
    }
}
