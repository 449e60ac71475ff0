package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Numbers without gaps: one row per series and year is locked until the transaction ends, so a rolled-back act gives its number
 * back and two acts at the same second get different ones. Voided numbers stay, with their reason, and are not used again.
 */
@ApplicationScoped
public class NumberSeries {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;

    /** {@return the next number of a series and year, from 1; remembered as belonging to the file} */
    int next(String series, int year, long fileId) {
        int n = ((Number) em.createNativeQuery("insert into number_series (series, year, last) values (?1, ?2, 1)"
                        + " on conflict (series, year) do update set last = number_series.last + 1 returning last")
                .setParameter(1, series).setParameter(2, year).getSingleResult()).intValue();
        em.createNativeQuery("insert into issued_number (series, year, n, file_id) values (?1, ?2, ?3, ?4)")
                .setParameter(1, series).setParameter(2, year).setParameter(3, n).setParameter(4, fileId).executeUpdate();
        return n;
    }
}
