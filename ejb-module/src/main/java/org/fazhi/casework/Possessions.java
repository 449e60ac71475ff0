package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.access.Role;
import org.fazhi.platform.Ids;
import org.fazhi.platform.Texts;

/** Keeps who holds a file, without a gap: each row ends on the day on which the next begins. */
@ApplicationScoped
public class Possessions {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Staff staff;
    @Inject
    private Ids ids;

    /** {@return rows of a file, oldest first} */
    List<Possession> of(long fileId) {
        return em.createQuery("select p from Possession p where p.fileId = :f order by p.id", Possession.class)
                .setParameter("f", fileId).getResultList();
    }

    /** Lets a file that goes on with another begin with whoever held that one, each as the other file's row says. */
    void inherit(CaseFile before, CaseFile file, LocalDate on) {
        of(before.id()).forEach(p -> em.persist(p.copy(ids.next(), file.id(), before.procedure(), on)));
    }

    /** Lets the file be held by somebody from a day on, or ends possession when nobody is to hold it. */
    void hand(CaseFile file, Holder holder, LocalDate on, List<Possession> rows) {
        var chain = new Chain(rows);
        if (chain.stays(holder, file.status()) && java.util.Objects.equals(file.holderOrgId(), holder.orgId())) {
            return;
        }
        var day = chain.letGo(on);
        file.heldBy(holder);
        if (holder.role() != null) {
            em.persist(new Possession(ids.next(), file.id(), holder, name(holder, file.orgId()), file.status(), day));
        }
    }

    private String name(Holder holder, long orgId) {
        if (holder.accountId() != null) {
            return staff.people(List.of(holder.accountId())).get(0).name();
        }
        return Texts.of("access").get("Role." + holder.role().name()) + "（" + staff.unit(holder.orgId() == null ? orgId : holder.orgId()).map(Unit::shortName).orElse("") + "）";
    }

    /** {@return the one person who holds a role in a unit, or the role's desk when there is none or more than one} */
    public Holder chairOf(long orgId, Role role) {
        var people = staff.holders(orgId, role);
        return people.size() == 1 ? Holder.person(people.get(0).accountId(), role) : Holder.desk(role);
    }

    /** {@return the one person who holds a role in a unit that takes part without owning the file, or that unit's desk} */
    public Holder deskOf(long orgId, Role role) {
        var people = staff.holders(orgId, role);
        return people.size() == 1 ? Holder.person(people.get(0).accountId(), role) : Holder.desk(role, orgId);
    }
}
