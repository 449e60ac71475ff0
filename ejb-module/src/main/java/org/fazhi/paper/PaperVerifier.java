package org.fazhi.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.fazhi.access.Caller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.platform.Sm3;
import org.fazhi.platform.Vault;

/**
 * Tells whether a paper in somebody's hand is the one that the house issued: by the number and digest at its foot, or by the file itself.
 * Any staff may ask; the answer names the paper and its day, never what it says.
 */
@Stateless
@PermitAll
public class PaperVerifier {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Vault vault;

    /**
     * {@return what was found; journalled}
     *
     * @param caller who asks
     * @param number number of verification as printed, or blank
     * @param digest the printed digest or at least its first 8 digits, or blank
     * @param file   a file that claims to be the paper, or null
     */
    public PaperVerdict verify(Caller caller, String number, String digest, byte[] file) {
        var verdict = file == null || file.length == 0 ? typed(plain(number), plain(digest)) : compared(plain(number), Sm3.hex(file));
        journal.write(JournalLine.of(caller, "paper.VERIFY", JournalLine.Result.READ, null, verdict.number(), verdict.kind().name()));
        return verdict;
    }

    private PaperVerdict typed(String number, String digest) {
        var paper = find(number);
        if (paper == null) {
            return none(number);
        }
        var held = paper.contentDigest();
        var kind = digest.isEmpty() ? PaperVerdict.Kind.SHOWN : digest.length() >= 8 && held.startsWith(digest.toLowerCase(Locale.ROOT)) ? PaperVerdict.Kind.SAME
                : PaperVerdict.Kind.DIFFERENT;
        return verdict(kind, paper, paper.row().issuedOn(), null, held);
    }

    @SuppressWarnings("unchecked")
    private PaperVerdict compared(String number, String found) {
        List<Object[]> same = em.createNativeQuery("select paper_id, format, cast(made_at at time zone 'Asia/Shanghai' as date) from paper_final where digest = ?1")
                .setParameter(1, found).getResultList();
        var paper = find(number);
        for (var row : same) {
            var of = em.find(IssuedPaper.class, PaperFinals.number(row[0])).open(vault);
            if (number.isEmpty() || paper != null && paper.id() == of.id()) {
                return verdict(PaperVerdict.Kind.SAME, of, PaperFinals.day(row[2]), (String) row[1], found);
            }
        }
        if (paper == null) {
            return number.isEmpty() ? new PaperVerdict(PaperVerdict.Kind.DIFFERENT, null, null, null, null, null, found) : none(number);
        }
        List<Object[]> held = em.createNativeQuery("select digest, cast(made_at at time zone 'Asia/Shanghai' as date) from paper_final where paper_id = ?1 order by id")
                .setParameter(1, paper.id()).getResultList();
        return held.isEmpty() ? verdict(PaperVerdict.Kind.NOT_FINAL, paper, paper.row().issuedOn(), null, paper.contentDigest())
                : verdict(PaperVerdict.Kind.DIFFERENT, paper, PaperFinals.day(held.get(0)[1]), null, (String) held.get(0)[0]);
    }

    private IssuedPaper find(String number) {
        var found = number.matches("(?i)WS\\d{1,18}") ? em.find(IssuedPaper.class, Long.parseLong(number.substring(2))) : null;
        return found == null ? null : found.open(vault);
    }

    private static PaperVerdict none(String number) {
        return new PaperVerdict(PaperVerdict.Kind.UNKNOWN, number, null, null, null, null, null);
    }

    private static PaperVerdict verdict(PaperVerdict.Kind kind, IssuedPaper paper, java.time.LocalDate day, String format, String digest) {
        return new PaperVerdict(kind, paper.verification(), paper.row().title(), paper.row().number(), day, format, digest);
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]", "");
    }
}
