package org.fazhi.paper;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fazhi.access.Caller;

/**
 * The template in force of each paper: the bureau's own when it installed one, the product's otherwise. Whoever calls
 * {@link #install} or {@link #restoreProduct} has checked that the caller may, and journals it.
 */
@Stateless
public class PaperTemplates {

    @PersistenceContext
    private EntityManager em;

    /**
     * Checks a template and puts it in force for papers issued from now on.
     *
     * @param caller who installs it
     * @param kind   the paper
     * @param docx   the file as uploaded
     * @return SHA-256 of the template, hexadecimal
     * @throws PaperException with every problem in Chinese; nothing is changed then
     */
    public String install(Caller caller, PaperKind kind, byte[] docx) {
        var problems = PaperTemplate.check(docx, kind.placeholders());
        if (!problems.isEmpty()) {
            throw new PaperException(problems);
        }
        var digest = digest(docx);
        restoreProduct(kind);
        find(kind, StoredTemplate.Origin.OFFICE, digest)
                .orElseGet(() -> store(kind, StoredTemplate.Origin.OFFICE, docx, digest, caller.name())).activate(true);
        em.flush();
        return digest;
    }

    /** Puts the product's own template in force again; the bureau's stay for the papers that were printed from them. */
    public void restoreProduct(PaperKind kind) {
        active(kind).ifPresent(t -> t.activate(false));
        em.flush(); // before another one becomes active: only one may be, says an index
    }

    /** {@return the template in force, for download and editing} */
    public byte[] current(PaperKind kind) {
        return active(kind).map(StoredTemplate::docx).orElseGet(() -> product(kind));
    }

    /** {@return whether the bureau's own template is in force} */
    public boolean replaced(PaperKind kind) {
        return active(kind).isPresent();
    }

    /**
     * {@return the row of the template in force} The product's template is stored at its first use, so that a paper looks the same
     * after the program, and with it the template, has been updated.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    StoredTemplate forIssue(PaperKind kind) {
        return active(kind).orElseGet(() -> {
            var docx = product(kind);
            var digest = digest(docx);
            return find(kind, StoredTemplate.Origin.PRODUCT, digest).orElseGet(() -> {
                lock(kind);
                return find(kind, StoredTemplate.Origin.PRODUCT, digest)
                        .orElseGet(() -> store(kind, StoredTemplate.Origin.PRODUCT, docx, digest, "-"));
            });
        });
    }

    /** SHA-256 as 64 hexadecimal digits. */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** The product's template from the class path. */
    static byte[] product(PaperKind kind) {
        try (var in = kind.getClass().getResourceAsStream(kind.templateResource())) {
            if (in == null) {
                throw new IllegalStateException("no template " + kind.templateResource());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<StoredTemplate> active(PaperKind kind) {
        return single(em.createQuery("select t from StoredTemplate t where t.room = :room and t.code = :code and t.active = true",
                        StoredTemplate.class)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).getResultList());
    }

    private Optional<StoredTemplate> find(PaperKind kind, StoredTemplate.Origin origin, String digest) {
        return single(em.createQuery("select t from StoredTemplate t where t.room = :room and t.code = :code"
                        + " and t.origin = :origin and t.digest = :digest", StoredTemplate.class)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).setParameter("origin", origin)
                .setParameter("digest", digest).getResultList());
    }

    private static Optional<StoredTemplate> single(List<StoredTemplate> found) {
        return found.stream().findFirst();
    }

    private StoredTemplate store(PaperKind kind, StoredTemplate.Origin origin, byte[] docx, String digest, String by) {
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
