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
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.platform.Texts;

/**
 * The template in force of each paper: the bureau's own when it installed one, the product's otherwise. Whoever calls
 * {@link #install} or {@link #restoreProduct} has checked that the caller may, and journals it.
 */
@Stateless
@PermitAll
public class PaperTemplates {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PaperPrinter printer;

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
        tryOut(docx);
        var digest = digest(docx);
        restoreProduct(kind);
        var store = new TemplateStore(em);
        store.find(kind, StoredTemplate.Origin.OFFICE, digest)
                .orElseGet(() -> store.store(kind, StoredTemplate.Origin.OFFICE, docx, digest, caller.name())).activate(true);
        em.flush();
        return digest;
    }

    /** Puts the product's own template in force again; the bureau's stay for the papers that were printed from them. */
    public void restoreProduct(PaperKind kind) {
        new TemplateStore(em).active(kind).ifPresent(t -> t.activate(false));
        em.flush(); // before another one becomes active: only one may be, says an index
    }

    /** {@return the template in force, for download and editing} */
    public byte[] current(PaperKind kind) {
        return new TemplateStore(em).active(kind).map(StoredTemplate::docx).orElseGet(() -> product(kind));
    }

    /** {@return whether the bureau's own template is in force} */
    public boolean replaced(PaperKind kind) {
        return new TemplateStore(em).active(kind).isPresent();
    }

    /** Prints the template once, empty: what cannot be drawn is found now and not when a party waits for the paper. */
    private void tryOut(byte[] docx) {
        try {
            printer.pdf(PaperEngine.docx(docx, Map.of()));
        } catch (PaperException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PaperException(Texts.of("paper").get("template.unprintable"));
        }
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
