package org.fazhi.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/**
 * Issues papers and hands them out. Who may do so is decided by the kernel before it calls; {@link PaperRow#fileId()} says by
 * which file.
 */
@Stateless
@PermitAll
public class PaperDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PaperPrinter printer;
    @Inject
    private Vault vault;

    /**
     * Records that a step issued a paper, in the caller's transaction. Only the model is kept; nothing is rendered yet.
     *
     * @param fileId   the file
     * @param eventId  the step's history line, already in the database (flushed)
     * @param kind     which paper
     * @param number   number for the list and the file name, or null; the printed number is in the model
     * @param on       day of the act
     * @param model    values by placeholder name, see {@link PaperModel#store}
     * @param issuedBy name of the person who acts
     * @param districtId the district whose own template is used when it has one
     * @return the paper's key
     * @throws IllegalArgumentException when the model has a name that the paper does not know: a fault of the program
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long issue(long fileId, long eventId, PaperKind kind, String number, LocalDate on, Map<String, Object> model,
                      String issuedBy, long districtId) {
        var row = new PaperRow(0, fileId, eventId, kind.code(), kind.title(), number, on, Instant.now(), issuedBy);
        var paper = new IssuedPaper(row, kind, new TemplateStore(em).forIssue(kind, districtId), PaperModel.store(model, kind.placeholders()), districtId, vault);
        em.persist(paper);
        em.flush();
        return paper.id();
    }

    /** {@return the papers of a file, oldest first} */
    public List<PaperRow> ofFile(long fileId) {
        return em.createQuery("select p from IssuedPaper p where p.fileId = :file order by p.id", IssuedPaper.class)
                .setParameter("file", fileId).getResultStream().map(IssuedPaper::row).toList();
    }

    /** {@return one paper, or empty when there is none with this key} */
    public Optional<PaperRow> find(long paperId) {
        return Optional.ofNullable(em.find(IssuedPaper.class, paperId)).map(IssuedPaper::row);
    }

    /**
     * Prints a paper that belongs to no file, such as a line of a register; nothing is kept.
     *
     * @param kind   which paper
     * @param model  values by placeholder name
     * @param district whose own template is used, where it has one
     * @param format DOCX or PDF
     * @return the file
     */
    public RenderedPaper print(PaperKind kind, Map<String, Object> model, long district, PaperFormat format) {
        var stored = PaperModel.read(PaperModel.store(model, kind.placeholders()));
        var content = PaperEngine.docx(new TemplateStore(em).forIssue(kind, district).docx(), stored);
        return new RenderedPaper(format == PaperFormat.PDF ? printer.pdf(content) : content, kind.title() + "." + format.name().toLowerCase(java.util.Locale.ROOT), format.contentType());
    }

    /**
     * Renders a paper for handing out.
     *
     * @param paperId its key
     * @param format  PDF and OFD: the final version when there is one, else with the marks so far; DOCX, for editing, never carries marks
     * @return the file
     * @throws PaperException when there is no such paper, or no font for printing; the message says what to do
     */
    public RenderedPaper render(long paperId, PaperFormat format) {
        var paper = em.find(IssuedPaper.class, paperId);
        if (paper == null) {
            throw new PaperException(Texts.of("paper").get("desk.unknown"));
        }
        paper.open(vault);
        if (format == PaperFormat.DOCX) {
            return handed(paper, format, paper.docx());
        }
        var finals = new FinalStore(em, vault);
        var fixed = finals.content(paperId, format);
        if (fixed != null) {
            return handed(paper, format, fixed);
        }
        var print = printer.print(paper, finals.marks(paperId));
        var content = format == PaperFormat.OFD ? print.ofd() : print.pdf();
        if (format == PaperFormat.PDF) {
            paper.printed(PaperTemplates.digest(content));
        }
        return handed(paper, format, content);
    }

    /**
     * Seals what older versions kept readable of papers that are to be sealed ({@link PaperKind#sealed}); what they say stays the same.
     *
     * @return how many papers were sealed
     */
    public int seal(PaperKind kind) {
        if (!kind.sealed()) {
            return 0;
        }
        var open = em.createQuery("select p from IssuedPaper p where p.room = :room and p.code = :code order by p.id", IssuedPaper.class)
                .setParameter("room", kind.room()).setParameter("code", kind.code()).getResultList();
        return (int) open.stream().filter(p -> p.seal(vault)).count();
    }

    private static RenderedPaper handed(IssuedPaper paper, PaperFormat format, byte[] content) {
        return new RenderedPaper(content, paper.fileName(format), format.contentType());
    }
}
