package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Numbers without gaps: one row per series and year is locked until the transaction ends, so a rolled-back act gives its number
 * back and two acts at the same second get different ones. Numbers that were taken back stay, with their reason, and are not used again.
 */
@ApplicationScoped
public class NumberSeries {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;

    /**
     * Issues the next number of a series and year, counted from 1, and remembers it as belonging to the file.
     *
     * @param pattern text with {@code {year}} and {@code {n}}, up to 80 characters when filled
     * @return the number in its pattern
     */
    String next(String series, String pattern, int year, long fileId) {
        int n = ((Number) em.createNativeQuery("insert into number_series (series, year, last) values (?1, ?2, 1)"
                        + " on conflict (series, year) do update set last = number_series.last + 1 returning last")
                .setParameter(1, series).setParameter(2, year).getSingleResult()).intValue();
        var number = pattern.replace("{year}", String.valueOf(year)).replace("{n}", String.valueOf(n));
        em.createNativeQuery("insert into issued_number (series, year, n, file_id, number) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, series).setParameter(2, year).setParameter(3, n).setParameter(4, fileId).setParameter(5, number).executeUpdate();
        return number;
    }

    /** Takes a number of a file back: it stays in the register with the reason, up to 300 characters, and is not used again. */
    void takeBack(long fileId, String number, String reason) {
        em.createNativeQuery("update issued_number set void_reason = ?3 where file_id = ?1 and number = ?2 and void_reason is null")
                .setParameter(1, fileId).setParameter(2, number).setParameter(3, reason).executeUpdate();
    }

    /** {@return the numbers that a file bore and bears no more, oldest first} */
    List<TakenBack> takenBack(long fileId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select number, void_reason from issued_number where file_id = ?1 and void_reason is not null"
                + " order by year, n").setParameter(1, fileId).getResultList();
        return rows.stream().map(r -> new TakenBack((String) r[0], (String) r[1])).toList();
    }

    /**
     * A number that stays without a file that bears it.
     *
     * @param number the number as it was printed
     * @param reason why it was taken back
     */
    record TakenBack(String number, String reason) {
    }
}
