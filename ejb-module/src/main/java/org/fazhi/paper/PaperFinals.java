package org.fazhi.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.platform.Sm3;
import org.fazhi.platform.Vault;

/**
 * Signatures, seal and final versions of papers. Who may is decided and journalled by the caller of this bean; that nothing changes after the
 * final version is held here.
 */
@Stateless
@PermitAll
public class PaperFinals {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private PaperPrinter printer;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    /**
     * Puts a mark on a paper; a mark that is there already is replaced, as long as the paper has no final version.
     *
     * @param key one of the paper's places, see {@link PaperState#marks}
     * @param png picture made by {@link PdfPictures#ink}
     * @param day day of the signature or sealing
     * @param how PAD, SCAN or SEAL
     * @throws PaperException when the paper is final or has no such place
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void mark(long paperId, String key, byte[] png, LocalDate day, String how, String by) {
        var paper = locked(paperId);
        if (finalOn(paperId) != null) {
            throw problem("mark.final");
        }
        if (paper.places().stream().noneMatch(p -> p.key().equals(key))) {
            throw problem("mark.place");
        }
        em.createNativeQuery("insert into paper_mark (paper_id, mark, image, day, how, made_by, made_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                        + " on conflict (paper_id, mark) do update set image = excluded.image, day = excluded.day, how = excluded.how,"
                        + " made_by = excluded.made_by, made_at = excluded.made_at")
                .setParameter(1, paperId).setParameter(2, key).setParameter(3, vault.seal(Base64.getEncoder().encodeToString(png), FinalStore.place(paperId, key)))
                .setParameter(4, day).setParameter(5, how).setParameter(6, by).setParameter(7, OffsetDateTime.now(clock)).executeUpdate();
    }

    /**
     * Fixes a paper as it is now: PDF and OFD are kept byte for byte with their digests.
     *
     * @throws PaperException without a font to print with
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void finish(long paperId, String by) {
        var paper = locked(paperId);
        if (finalOn(paperId) == null) {
            var print = printer.print(paper, new FinalStore(em, vault).marks(paperId));
            keep(paperId, PaperFormat.PDF.name(), print.pdf(), by);
            keep(paperId, PaperFormat.OFD.name(), print.ofd(), by);
        }
    }

    /** Notes that an attachment is a scan of the signed paper. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void scanned(long paperId, long attachmentId, byte[] content, String by) {
        em.createNativeQuery("insert into paper_final (paper_id, format, attachment_id, digest, made_by, made_at) values (?1, 'SCAN', ?2, ?3, ?4, ?5)")
                .setParameter(1, paperId).setParameter(2, attachmentId).setParameter(3, Sm3.hex(content)).setParameter(4, by)
                .setParameter(5, OffsetDateTime.now(clock)).executeUpdate();
    }

    private void keep(long paperId, String format, byte[] content, String by) {
        em.createNativeQuery("insert into paper_final (paper_id, format, content, digest, made_by, made_at) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, paperId).setParameter(2, format).setParameter(3, content).setParameter(4, Sm3.hex(content)).setParameter(5, by)
                .setParameter(6, OffsetDateTime.now(clock)).executeUpdate();
    }

    /** {@return the papers of a file with their marks and final versions, oldest first} */
    @SuppressWarnings("unchecked")
    public List<PaperState> ofFile(long fileId) {
        List<Object[]> made = em.createNativeQuery("select m.paper_id, m.mark, m.day, m.how, m.made_by from paper_mark m join paper p on p.id = m.paper_id"
                + " where p.file_id = ?1").setParameter(1, fileId).getResultList();
        List<Object[]> fixed = em.createNativeQuery("select f.paper_id, f.format, cast(f.made_at at time zone 'Asia/Shanghai' as date) from paper_final f"
                + " join paper p on p.id = f.paper_id where p.file_id = ?1 order by f.id").setParameter(1, fileId).getResultList();
        return em.createQuery("select p from IssuedPaper p where p.fileId = :file order by p.id", IssuedPaper.class).setParameter("file", fileId)
                .getResultStream().map(p -> state(p.open(vault), made, fixed)).toList();
    }

    private static PaperState state(IssuedPaper paper, List<Object[]> made, List<Object[]> fixed) {
        Map<String, Object[]> marks = made.stream().filter(r -> number(r[0]) == paper.id()).collect(Collectors.toMap(r -> (String) r[1], Function.identity()));
        var places = paper.places().stream().map(p -> {
            var row = marks.get(p.key());
            return row == null ? p : new PaperMark(p.key(), p.who(), day(row[2]), (String) row[3], (String) row[4]);
        }).toList();
        var mine = fixed.stream().filter(r -> number(r[0]) == paper.id()).toList();
        var scans = mine.stream().filter(r -> r[1].equals("SCAN")).map(r -> day(r[2])).toList();
        var finalOn = mine.stream().filter(r -> !r[1].equals("SCAN")).map(r -> day(r[2])).findFirst().orElse(null);
        return new PaperState(paper.row(), paper.verification(), paper.contentDigest(), places, finalOn, scans.size(), scans.isEmpty() ? null : scans.get(0));
    }

    private IssuedPaper locked(long paperId) {
        em.createNativeQuery("select id from paper where id = ?1 for update").setParameter(1, paperId).getSingleResult();
        return em.find(IssuedPaper.class, paperId).open(vault);
    }

    private LocalDate finalOn(long paperId) {
        List<?> days = em.createNativeQuery("select cast(made_at at time zone 'Asia/Shanghai' as date) from paper_final where paper_id = ?1 and format = 'PDF'")
                .setParameter(1, paperId).getResultList();
        return days.isEmpty() ? null : day(days.get(0));
    }

    private static PaperException problem(String key) {
        return new PaperException(org.fazhi.platform.Texts.of("paper").get(key));
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static LocalDate day(Object value) {
        return value instanceof LocalDate d ? d : ((java.sql.Date) value).toLocalDate();
    }
}
