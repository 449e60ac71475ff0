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
    StoredTemplate forIssue(PaperKind kind) {
        return active(kind).orElseGet(() -> {
            var docx = PaperTemplates.product(kind);
            var digest = PaperTemplates.digest(docx);
            return find(kind, StoredTemplate.Origin.PRODUCT, digest).orElseGet(() -> {
                lock(kind);
                return find(kind, StoredTemplate.Origin.PRODUCT, digest)
                        .orElseGet(() -> store(kind, StoredTemplate.Origin.PRODUCT, docx, digest, "-"));
            });
        });
    }

    /** {@return the bureau's own template, when one is in force} */
    Optional<StoredTemplate> active(PaperKind kind) {
        return single(em.createQuery("select t from StoredTemplate t where t.room = :room and t.code = :code and t.active = true",
                        StoredTemplate.class)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).getResultList());
    }

    /** {@return the row with this content} */
    Optional<StoredTemplate> find(PaperKind kind, StoredTemplate.Origin origin, String digest) {
        return single(em.createQuery("select t from StoredTemplate t where t.room = :room and t.code = :code"
                        + " and t.origin = :origin and t.digest = :digest", StoredTemplate.class)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).setParameter("origin", origin)
                .setParameter("digest", digest).getResultList());
    }

    private static Optional<StoredTemplate> single(List<StoredTemplate> found) {
        return found.stream().findFirst();
    }

    /** {@return a new row, with the next version number, not in force} */
    StoredTemplate store(PaperKind kind, StoredTemplate.Origin origin, byte[] docx, String digest, String by) {
        lock(kind);
        var last = em.createQuery("select max(t.version) from StoredTemplate t where t.room = :room and t.code = :code", Integer.class)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).getSingleResult();
        var t = new StoredTemplate(kind, origin, last == null ? 1 : last + 1, docx, digest, by);
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
