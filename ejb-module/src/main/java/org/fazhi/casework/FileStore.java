package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fazhi.platform.Ids;

/** Reads and adds the kernel's rows; knows no rule. */
@ApplicationScoped
public class FileStore {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Ids ids;

    /** {@return the file with its row locked until the transaction ends, so that acts on one file come one after the other} */
    Optional<CaseFile> lock(long id) {
        return Optional.ofNullable(em.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(f -> !f.voided());
    }

    /** {@return the file, unlocked} */
    public Optional<CaseFile> find(long id) {
        return Optional.ofNullable(em.find(CaseFile.class, id)).filter(f -> !f.voided());
    }

    /** {@return the file with a number} */
    public Optional<CaseFile> find(String number) {
        return em.createQuery("select f from CaseFile f where f.number = :n and f.voided = false", CaseFile.class)
                .setParameter("n", number).getResultStream().findFirst();
    }

    void add(Object row) {
        em.persist(row);
    }

    /** Writes what is pending, so that rows that refer to it can follow. */
    void flush() {
        em.flush();
    }

    long nextId() {
        return ids.next();
    }

    /** {@return the history, oldest first} */
    List<FileEvent> history(long fileId) {
        return em.createQuery("select e from FileEvent e where e.fileId = :f order by e.seq", FileEvent.class).setParameter("f", fileId).getResultList();
    }

    /** {@return everybody who has or had a part} */
    List<FileParticipant> participants(long fileId) {
        return em.createQuery("select p from FileParticipant p where p.fileId = :f order by p.id", FileParticipant.class)
                .setParameter("f", fileId).getResultList();
    }
}
