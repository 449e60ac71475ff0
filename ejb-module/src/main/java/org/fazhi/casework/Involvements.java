package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** In which files of the house a person has had a part: who mediated a dispute does not represent one side of it afterwards. */
@ApplicationScoped
public class Involvements {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;

    /**
     * {@return numbers or titles of files of other procedures in which a person took part and that bear a name; at most five}
     *
     * @param procedure the procedure that asks, whose own files are left out
     * @param account   the person
     * @param name      a party's name
     */
    @SuppressWarnings("unchecked")
    public List<String> elsewhere(String procedure, long account, String name) {
        return em.createNativeQuery("select coalesce(f.number, f.title) from file_participant p join case_file f on f.id = p.file_id where p.account_id = ?1"
                        + " and p.part <> 'REGISTRAR' and f.procedure <> ?2 and not f.voided and f.search_terms @> cast(?3 as text[]) order by f.id limit 5")
                .setParameter(1, account).setParameter(2, procedure).setParameter(3, new SearchTerms().text(name).literal()).getResultList();
    }
}
