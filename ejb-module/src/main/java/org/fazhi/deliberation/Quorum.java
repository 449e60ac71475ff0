package org.fazhi.deliberation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Who must come and how many must agree. Pure; shares are parameters.
 *
 * <ul>
 * <li>Talks need a least number of people; they have no vote.
 * <li>Residents (城市居民委员会组织法第9条): more than half attend, more than half of those attending agree.
 * <li>Owners (民法典第278条第2款): those who take part hold at least two thirds of the area and are at least two thirds of the persons; of these more
 * than half, by area and by persons, agree, and at least three quarters where items 6 to 8 are decided.
 * </ul>
 * 以上 includes the number itself (民法典第1259条), 过半数 does not.
 */
final class Quorum {

    /**
     * A share.
     *
     * @param parts so many
     * @param of    of so many
     * @param over  whether exactly so many are too few (过半数)
     */
    record Share(int parts, int of, boolean over) {

        boolean reachedBy(BigDecimal some, BigDecimal all) {
            int order = some.multiply(BigDecimal.valueOf(of)).compareTo(all.multiply(BigDecimal.valueOf(parts)));
            return all.signum() > 0 && (over ? order > 0 : order >= 0);
        }

        boolean reachedBy(int some, int all) {
            return reachedBy(BigDecimal.valueOf(some), BigDecimal.valueOf(all));
        }
    }

    /**
     * The numbers in force.
     *
     * @param talksLeast     people at a round of talks
     * @param residentsCome  who attends a residents' meeting
     * @param residentsAgree who agrees of those attending
     * @param ownersTakePart owners who take part, by area and by persons
     * @param ownersAgree    who agrees of those who take part
     * @param ownersWeighty  the same for items 6 to 8
     */
    record Numbers(int talksLeast, Share residentsCome, Share residentsAgree, Share ownersTakePart, Share ownersAgree, Share ownersWeighty) {
    }

    /**
     * Who could and who did.
     *
     * @param all     persons (or households, representatives) who belong to it
     * @param came    who took part
     * @param allArea square metres in all; null unless owners decide
     * @param area    square metres of those who took part; null unless owners decide
     */
    record Turnout(int all, int came, BigDecimal allArea, BigDecimal area) {
    }

    /**
     * Who agreed.
     *
     * @param persons so many
     * @param area    their square metres; null unless owners decide
     */
    record Votes(int persons, BigDecimal area) {
    }

    /** Why it is not enough; the sentence stands in the bundle under {@code guard.<CONSTANT>}. */
    enum Lack { TOO_FEW, ATTENDANCE, OWNERS_PERSONS, OWNERS_AREA, VOTES_PERSONS, VOTES_AREA, MORE_THAN_CAME, NUMBERS_MISSING, NO_VOTE }

    private Quorum() {
    }

    /** {@return what is lacking for a meeting, or empty when it may be held} */
    static Optional<Lack> attendance(DeliberationCodes.Rule rule, Turnout t, Numbers n) {
        if (t.came() > t.all() || t.area() != null && t.allArea() != null && t.area().compareTo(t.allArea()) > 0) {
            return Optional.of(Lack.MORE_THAN_CAME);
        }
        return switch (rule) {
            case TALKS -> lack(t.came() >= n.talksLeast(), Lack.TOO_FEW);
            case RESIDENTS -> lack(n.residentsCome().reachedBy(t.came(), t.all()), Lack.ATTENDANCE);
            case OWNERS -> t.allArea() == null || t.area() == null ? Optional.of(Lack.NUMBERS_MISSING)
                    : n.ownersTakePart().reachedBy(t.came(), t.all()) ? lack(n.ownersTakePart().reachedBy(t.area(), t.allArea()), Lack.OWNERS_AREA)
                    : Optional.of(Lack.OWNERS_PERSONS);
        };
    }

    /** {@return what is lacking for a decision, or empty when it is carried} */
    static Optional<Lack> decision(DeliberationCodes.Rule rule, OwnersItem item, Turnout t, Votes v, Numbers n) {
        if (v.persons() > t.came() || v.area() != null && t.area() != null && v.area().compareTo(t.area()) > 0) {
            return Optional.of(Lack.MORE_THAN_CAME);
        }
        return switch (rule) {
            case TALKS -> Optional.of(Lack.NO_VOTE);
            case RESIDENTS -> lack(n.residentsAgree().reachedBy(v.persons(), t.came()), Lack.VOTES_PERSONS);
            case OWNERS -> {
                var share = item != null && item.weighty() ? n.ownersWeighty() : n.ownersAgree();
                yield v.area() == null || t.area() == null ? Optional.of(Lack.NUMBERS_MISSING)
                        : share.reachedBy(v.persons(), t.came()) ? lack(share.reachedBy(v.area(), t.area()), Lack.VOTES_AREA) : Optional.of(Lack.VOTES_PERSONS);
            }
        };
    }

    private static Optional<Lack> lack(boolean fine, Lack lack) {
        return fine ? Optional.empty() : Optional.of(lack);
    }
}
