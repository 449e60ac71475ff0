package org.fazhi.paper;

import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
import org.fazhi.platform.Vault;

/** Reads marks and final versions, for the services of this room; runs in the transaction of whoever uses it. */
final class FinalStore {

    private final EntityManager em;
    private final Vault vault;

    FinalStore(EntityManager em, Vault vault) {
        this.em = em;
        this.vault = vault;
    }

    /** {@return the bytes of a final version, or null when there is none} */
    byte[] content(long paperId, PaperFormat format) {
        List<?> found = em.createNativeQuery("select content from paper_final where paper_id = ?1 and format = ?2").setParameter(1, paperId)
                .setParameter(2, format.name()).getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    /** {@return the marks of a paper, opened for printing} */
    @SuppressWarnings("unchecked")
    PaperMarks marks(long paperId) {
        var marks = new PaperMarks();
        List<Object[]> rows = em.createNativeQuery("select mark, image, day from paper_mark where paper_id = ?1 order by mark").setParameter(1, paperId).getResultList();
        for (var row : rows) {
            var key = (String) row[0];
            marks.image(key, Base64.getDecoder().decode(vault.open((String) row[1], place(paperId, key))));
            marks.text(key.equals("seal") ? "sealedOn" : key.replaceAll("ignature(#\\d+)?$", "ignedOn$1"), PaperModel.print(PaperFinals.day(row[2])));
        }
        return marks;
    }

    /** What the picture belongs to: moved to another row it does not open. */
    static String place(long paperId, String key) {
        return "paper_mark:" + paperId + ":" + key;
    }
}
