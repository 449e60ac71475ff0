package org.fazhi.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.platform.Texts;

/**
 * The templates of a district as its page shows them. The section that answers for mediation keeps them, because a template is the wording of
 * a legal paper and is tried on real files; the administrator of the system, who reads no files, does not.
 */
@Stateless
@RolesAllowed("MEDIATION_SECTION")
public class PaperTemplateService {

    @Inject
    private CurrentCaller current;
    @EJB
    private PaperTemplates templates;
    @Inject
    @Any
    private Instance<PaperKinds> rooms;
    @Inject
    private Journal journal;

    /**
     * A paper with its template.
     *
     * @param code     code of the paper
     * @param title    its title
     * @param names    every placeholder, in the order of the paper
     * @param required those that must be in a template
     * @param versions the district's own, newest first
     */
    public record Line(String code, String title, List<String> names, List<String> required, List<TemplateVersion> versions) {

        /** {@return the district's own version in force, or null for the product's} */
        public TemplateVersion getOwn() {
            return versions.stream().filter(TemplateVersion::active).findFirst().orElse(null);
        }
    }

    /** {@return every paper that has a template} */
    public List<Line> list() {
        long district = current.get().districtId();
        return kinds().stream().map(k -> new Line(k.code(), k.title(), List.copyOf(k.placeholders()), k.required().stream().sorted().toList(),
                templates.versions(k, district))).toList();
    }

    /**
     * Checks a template and puts it in force in the caller's district.
     *
     * @param code code of the paper
     * @param docx the file
     * @return how many real files it was printed with
     * @throws PaperException with every problem; journalled as refused
     */
    public int install(String code, byte[] docx) {
        var caller = current.get();
        var kind = kind(code);
        try {
            int tried = templates.install(caller, kind, docx);
            write(caller, kind, "paper.TEMPLATE_INSTALL", PaperTemplates.digest(docx));
            return tried;
        } catch (PaperException e) {
            journal.writeApart(JournalLine.of(caller, "paper.TEMPLATE_INSTALL", Result.REFUSED, null, kind.title(), String.valueOf(e.problems().size())));
            throw e;
        }
    }

    /** Puts the product's template in force again. */
    public void restore(String code) {
        var kind = kind(code);
        templates.restoreProduct(current.get(), kind);
        write(current.get(), kind, "RESTORE", null);
    }

    /** Puts a former version in force again; it passes the same check and the same trial. */
    public int again(String code, long version) {
        return install(code, templates.version(kind(code), current.get().districtId(), version)
                .orElseThrow(() -> new PaperException(Texts.of("paper").get("template.noVersion"))));
    }

    /** {@return the template in force, for editing} */
    public RenderedPaper download(String code) {
        var kind = kind(code);
        return new RenderedPaper(templates.current(kind, current.get().districtId()), kind.title() + "." + PaperFormat.DOCX.extension(), PaperFormat.DOCX.contentType());
    }

    private void write(Caller caller, PaperKind kind, String what, String detail) {
        journal.write(JournalLine.of(caller, what, Result.DONE, null, kind.title(), detail));
    }

    private List<PaperKind> kinds() {
        return rooms.stream().flatMap(r -> r.kinds().stream()).<PaperKind>map(k -> k).toList();
    }

    private PaperKind kind(String code) {
        return kinds().stream().filter(k -> k.code().equals(code)).findFirst().orElseThrow(() -> new PaperException(Texts.of("paper").get("template.noKind")));
    }
}
