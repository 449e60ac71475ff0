package org.fazhi.reporting;

/**
 * What a report is about: a unit with everything below it, over a period.
 *
 * @param level  how far
 * @param key    the district, subdistrict or unit
 * @param period the days
 */
public record Extent(Level level, long key, Period period) {

    /** How far a report reaches. The letter stands in addresses. */
    public enum Level {
        /** A district. */ DISTRICT("D", "r.district_id = ?", "r.street_id"),
        /** What stands directly below a district, in no subdistrict. */ OWN("O", "r.district_id = ? and r.street_id is null", "r.org_id"),
        /** A subdistrict. */ STREET("S", "r.street_id = ?", "r.org_id"),
        /** One unit. */ UNIT("U", "r.org_id = ?", "r.org_id");

        private final String letter;
        private final String condition;
        private final String below;

        Level(String letter, String condition, String below) {
            this.letter = letter;
            this.condition = condition;
            this.below = below;
        }

        /** {@return the letter that stands for it in addresses} */
        public String letter() {
            return letter;
        }

        /** {@return SQL over {@code r} with the key as its one parameter} */
        String condition() {
            return condition;
        }

        /** {@return the column by which the next level is told apart} */
        String below() {
            return below;
        }

        /** {@return the level of a letter, or null} */
        public static Level of(String letter) {
            for (var level : values()) {
                if (level.letter.equals(letter)) {
                    return level;
                }
            }
            return null;
        }
    }

    /** {@return the same period of a unit inside} */
    public Extent at(Level inside, long unit) {
        return new Extent(inside, unit, period);
    }
}
