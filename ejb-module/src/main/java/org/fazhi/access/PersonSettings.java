package org.fazhi.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * What a person has set for the screen, kept on the server so that it follows the person to every desk. Reads and writes the
 * caller's own account only, therefore open to everyone who is signed in.
 */
@Stateless
@RolesAllowed("STAFF")
public class PersonSettings {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /** {@return whether the caller reads in 大字模式 (125 %)} */
    public boolean largeType() {
        List<?> rows = em.createNativeQuery("select large_type from account where id = ?")
                .setParameter(1, caller.get().accountId()).getResultList();
        return !rows.isEmpty() && Boolean.TRUE.equals(rows.get(0));
    }

    /**
     * Switches 大字模式 for the caller.
     *
     * @param on whether type is large from now on
     */
    public void largeType(boolean on) {
        em.createNativeQuery("update account set large_type = ? where id = ?")
                .setParameter(1, on).setParameter(2, caller.get().accountId()).executeUpdate();
    }

    /** {@return the name of the caller's bureau, such as 清河区司法局; empty when the tree has no such unit} */
    public String bureau() {
        List<?> rows = em.createNativeQuery("select name from org_unit where id = ?")
                .setParameter(1, caller.get().districtId()).getResultList();
        return rows.isEmpty() ? "" : rows.get(0).toString();
    }
}
