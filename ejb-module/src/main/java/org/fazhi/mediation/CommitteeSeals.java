package org.fazhi.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.Act;
import org.fazhi.paper.PaperFinals;
import org.fazhi.platform.Vault;

/** Seal images of committees, encrypted, and their one use: on an agreement that everybody has signed in the system, by the chair's own step. */
@ApplicationScoped
class CommitteeSeals {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Vault vault;
    @EJB
    private PaperFinals finals;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** Puts a seal image in the place of the former one. */
    void put(long orgId, byte[] png, Caller by) {
        em.createNativeQuery("update committee_seal set active = false where org_id = ?1 and active").setParameter(1, orgId).executeUpdate();
        em.createNativeQuery("insert into committee_seal (org_id, image, active, added_by, added_at) values (?1, ?2, true, ?3, ?4)").setParameter(1, orgId)
                .setParameter(2, vault.seal(Base64.getEncoder().encodeToString(png), place(orgId))).setParameter(3, by.name())
                .setParameter(4, OffsetDateTime.now(clock)).executeUpdate();
    }

    /** {@return the seal image in use, or null} */
    byte[] of(long orgId) {
        List<?> found = em.createNativeQuery("select image from committee_seal where org_id = ?1 and active").setParameter(1, orgId).getResultList();
        return found.isEmpty() ? null : Base64.getDecoder().decode(vault.open((String) found.get(0), place(orgId)));
    }

    /** {@return who put the seal image in use there and on which day, or null without one} */
    String since(long orgId) {
        List<?> found = em.createNativeQuery("select added_by || ' ' || to_char(added_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') from committee_seal"
                + " where org_id = ?1 and active").setParameter(1, orgId).getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    /**
     * Seals the newest agreement of a file and fixes it, when every signature stands on it and the committee has a seal image. Otherwise the
     * seal is pressed by hand on the signed paper: an image never goes onto a paper that still lacks a signature, and no mediator uses it.
     */
    void seal(Act<MediationCase, MediationData.Sealing> act) {
        var caller = act.caller();
        if (!caller.has(Role.COMMITTEE_CHAIR) || caller.orgId() != act.file().orgId()) {
            return;
        }
        var agreement = finals.ofFile(act.file().id()).stream().filter(s -> s.paper().code().equals(MediationPaper.AGREEMENT.name())).reduce((a, b) -> b);
        var image = agreement.isEmpty() ? null : of(act.file().orgId());
        if (image == null || agreement.get().finalOn() != null || agreement.get().marks().stream().noneMatch(m -> m.key().equals("seal"))
                || !agreement.get().marks().stream().allMatch(m -> m.made() || m.key().equals("seal"))) {
            return;
        }
        long paper = agreement.get().paper().id();
        finals.mark(paper, "seal", image, act.data().sealedOn(), "SEAL", caller.name());
        finals.finish(paper, caller.name());
        journal.write(JournalLine.of(caller, "mediation.SEAL_IMAGE", Result.DONE, act.file().id(), act.file().number(), agreement.get().paper().title()));
    }

    private static String place(long orgId) {
        return "committee_seal:" + orgId;
    }
}
