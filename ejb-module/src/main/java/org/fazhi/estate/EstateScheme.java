package org.fazhi.estate;

import java.time.LocalDate;
import java.util.List;

/**
 * An edition of the scheme.
 *
 * @param id       key
 * @param edition  its name
 * @param from     first day on which it is in force
 * @param criteria in the order of the form
 */
public record EstateScheme(long id, String edition, LocalDate from, List<Criterion> criteria) {

    /** What the house knows by itself; {@link EstateEvidence} asks. */
    public enum Evidence {
        /** Nothing: people look. */ NONE,
        /** Kinds of stations within ten minutes. */ CIRCLE_KINDS,
        /** 法律明白人 with a card. */ LAW_PERSONS,
        /** Advisers under contract. */ ADVISERS,
        /** Stations in use. */ STATIONS,
        /** Percent of disputes of a year that are not late. */ MEDIATION_ON_TIME,
        /** Percent of inquiries of a year that are not late. */ INQUIRY_ON_TIME
    }

    /**
     * One criterion.
     *
     * @param id       key
     * @param aspect   the aspect to which it belongs
     * @param name     what is asked
     * @param points   most points
     * @param evidence what the house knows of it
     * @param target   from which value on it gives all points
     */
    public record Criterion(long id, String aspect, String name, int points, Evidence evidence, int target) {
    }

    /** {@return most points of all} */
    public int most() {
        return criteria.stream().mapToInt(Criterion::points).sum();
    }

    Criterion criterion(long key) {
        return criteria.stream().filter(c -> c.id() == key).findFirst().orElse(null);
    }
}
