package org.fazhi.paper;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The rows of templates, for the two services of this room; runs in the transaction of whoever uses it. */
final class TemplateStore {

    private final EntityManager em;

    TemplateStore(EntityManager em) {
        this.em = em;
    }

    /**
     * {@return the row of the template in force} The product's template is stored at its first use, so that a paper looks the same
     * after the program, and with it the template, has been updated.
     */
    StoredTemplate forIssue(PaperKind kind, long orgId) {
        return active(kind, orgId).orElseGet(() -> {
            var docx = PaperTemplates.product(kind);
            var digest = PaperTemplates.digest(docx);
            return find(kind, null, digest).orElseGet(() -> {
                lock(kind);
                return find(kind, null, digest)
                        .orElseGet(() -> store(kind, null, docx, digest, "-"));
            });
        });
    }

    /** {@return a district's own template, when one is in force} */
    Optional<StoredTemplate> active(PaperKind kind, long orgId) {
        return single(em.createQuery("select t from StoredTemplate t where t.room = :room and t.code = :code and t.orgId = :org"
                        + " and t.active = true", StoredTemplate.class).setParameter("org", orgId)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).getResultList());
    }

    /** {@return the row with this content} */
    Optional<StoredTemplate> find(PaperKind kind, Long orgId, String digest) {
        return versions(kind, orgId).stream().filter(t -> t.digest().equals(digest)).findFirst();
    }

    /** {@return all versions of a district (null: of the product), newest first} */
    List<StoredTemplate> versions(PaperKind kind, Long orgId) {
        return em.createQuery("select t from StoredTemplate t where t.room = :room and t.code = :code and (t.orgId = :org or t.orgId is null and :org = 0L)"
                        + " order by t.version desc", StoredTemplate.class)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).setParameter("org", orgId == null ? 0L : orgId).getResultList();
    }

    private static Optional<StoredTemplate> single(List<StoredTemplate> found) {
        return found.stream().findFirst();
    }

    /** {@return a new row, with the next version number, not in force} */
    StoredTemplate store(PaperKind kind, Long orgId, byte[] docx, String digest, String by) {
        lock(kind);
        var last = versions(kind, orgId).stream().findFirst().map(t -> t.row().version()).orElse(0);
        var t = new StoredTemplate(kind, orgId, last + 1, docx, digest, by);
        em.persist(t);
        em.flush();
        return t;
    }

    /** One writer per paper until the transaction ends, so that two first uses do not collide. */
    private void lock(PaperKind kind) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, "paper_template/" + kind.room() + "/" + kind.code()).getSingleResult();
    }
}
