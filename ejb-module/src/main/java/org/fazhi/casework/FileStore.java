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

    private static final String MOVED_ON = "(exists (select 1 from file_event e where e.file_id = f.id and e.seq > 1) or exists (select 1 from attachment a"
            + " where a.file_id = f.id) or exists (select 1 from supervision s where s.file_id = f.id))";

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

    /** {@return whether anything was done on the file since it was opened} */
    boolean movedOn(long id) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from case_file f where f.id = ?1 and " + MOVED_ON + ")").setParameter(1, id).getSingleResult();
    }

    /** {@return titles of the files of an import on which something was done since, at most fifty} */
    @SuppressWarnings("unchecked")
    public List<String> movedOnOf(long batch) {
        return em.createNativeQuery("select f.title from case_file f where f.batch_id = ?1 and not f.voided and " + MOVED_ON + " order by f.id limit 50")
                .setParameter(1, batch).getResultList();
    }

    /** {@return whether a unit owns a file} */
    public boolean ownsFiles(long orgId) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from case_file where org_id = ?1 and not voided)").setParameter(1, orgId).getSingleResult();
    }

    void add(Object row) {
        em.persist(row);
    }

    /** Writes what is pending, so that rows that refer to it can follow. */
    void flush() {
        em.flush();
    }

    /** Writes what is pending and forgets it, so that work on thousands of files in one transaction stays quick. */
    void letGo() {
        em.flush();
        em.clear();
    }

    long nextId() {
        return ids.next();
    }

    /** {@return the history, oldest first} */
    List<FileEvent> history(long fileId) {
        return em.createQuery("select e from FileEvent e where e.fileId = :f order by e.seq", FileEvent.class).setParameter("f", fileId).getResultList();
    }

    /** {@return every unit that takes or took part without owning the file} */
    List<FileUnit> units(long fileId) {
        return em.createQuery("select u from FileUnit u where u.fileId = :f order by u.id", FileUnit.class).setParameter("f", fileId).getResultList();
    }

    /** {@return the keys of the units that take part now} */
    List<Long> unitKeys(long fileId) {
        return units(fileId).stream().filter(FileUnit::active).map(FileUnit::orgId).toList();
    }

    /** {@return tasks that are owed, oldest first} */
    List<FileTask> openTasks(long fileId) {
        return em.createQuery("select t from FileTask t where t.fileId = :f and t.state = :open order by t.id", FileTask.class)
                .setParameter("f", fileId).setParameter("open", FileTask.State.OPEN).getResultList();
    }

    /** {@return everybody who has or had a part} */
    List<FileParticipant> participants(long fileId) {
        return em.createQuery("select p from FileParticipant p where p.fileId = :f order by p.id", FileParticipant.class)
                .setParameter("f", fileId).getResultList();
    }
}
