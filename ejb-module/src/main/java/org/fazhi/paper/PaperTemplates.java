package org.fazhi.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/**
 * The template in force of each paper: the district's own when it installed one, the product's otherwise. Whoever calls
 * {@link #install} or {@link #restoreProduct} has checked that the caller may, and journals it: {@link PaperTemplateService}.
 */
@Stateless
@PermitAll
public class PaperTemplates {

    private static final int REAL_FILES = 3;

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Vault vault;
    @Inject
    private PaperPrinter printer;

    /**
     * Checks a template, prints it with files that were really issued, and puts it in force for the papers of the caller's district from now on.
     *
     * @param caller who installs it
     * @param kind   the paper
     * @param docx   the file as uploaded
     * @return how many real files it was printed with, at most three
     * @throws PaperException with every problem in Chinese; nothing is changed then
     */
    public int install(Caller caller, PaperKind kind, byte[] docx) {
        var problems = PaperTemplate.check(docx, kind.placeholders(), kind.required());
        if (!problems.isEmpty()) {
            throw new PaperException(problems);
        }
        int tried = tryOut(caller.districtId(), kind, docx);
        var digest = digest(docx);
        restoreProduct(caller, kind);
        var store = new TemplateStore(em);
        store.find(kind, caller.districtId(), digest)
                .orElseGet(() -> store.store(kind, caller.districtId(), docx, digest, caller.name())).activate(true);
        em.flush();
        return tried;
    }

    /** Puts the product's own template in force again; the district's own stay for the papers that were printed from them. */
    public void restoreProduct(Caller caller, PaperKind kind) {
        new TemplateStore(em).active(kind, caller.districtId()).ifPresent(t -> t.activate(false));
        em.flush(); // before another one becomes active: only one may be, says an index
    }

    /** {@return the template in force in a district, for download and editing} */
    public byte[] current(PaperKind kind, long districtId) {
        return new TemplateStore(em).active(kind, districtId).map(StoredTemplate::docx).orElseGet(() -> product(kind));
    }

    /**
     * A template that a district put in force.
     *
     * @param room room of the paper
     * @param code code of the paper
     * @param docx the file
     */
    public record InForce(String room, String code, byte[] docx) {
    }

    /** {@return every template that any district put in force} */
    public List<InForce> inForce() {
        return em.createQuery("select t from StoredTemplate t where t.active = true", StoredTemplate.class).getResultList().stream()
                .map(t -> new InForce(t.room(), t.code(), t.docx())).toList();
    }

    /** {@return a district's own versions, newest first} */
    public List<TemplateVersion> versions(PaperKind kind, long districtId) {
        return new TemplateStore(em).versions(kind, districtId).stream().map(StoredTemplate::row).toList();
    }

    /** {@return one of the district's own versions, for download; empty when it is none of them} */
    public Optional<byte[]> version(PaperKind kind, long districtId, long id) {
        return new TemplateStore(em).versions(kind, districtId).stream().filter(t -> t.row().id() == id).findFirst().map(StoredTemplate::docx);
    }

    /** Prints it empty and with the newest papers of its kind: what cannot be drawn is found now and not when a party waits for the paper. */
    @SuppressWarnings("unchecked")
    private int tryOut(long districtId, PaperKind kind, byte[] docx) {
        var models = new ArrayList<Map<String, Object>>();
        models.add(Map.of());
        List<IssuedPaper> real = em.createQuery("select p from IssuedPaper p where p.room = :room and p.code = :code and p.districtId = :district order by p.id desc")
                .setParameter("room", kind.room()).setParameter("code", kind.code()).setParameter("district", districtId).setMaxResults(REAL_FILES).getResultList();
        real.forEach(paper -> models.add(paper.open(vault).model()));
        try {
            for (var model : models) {
                var print = printer.print(docx, model);
                print.pdf();
                print.ofd();
            }
        } catch (PaperException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PaperException(Texts.of("paper").get("template.unprintable"));
        }
        return real.size();
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
}
