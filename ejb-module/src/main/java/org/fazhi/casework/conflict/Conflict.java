package org.fazhi.casework.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who stands too near to a party to sit between the parties: as a mediator (domain.md 1.5) or on the panel of a micro court (4.3). The law
 * has no article on recusal; these are the plain cases that a register can see, everything else is told by the parties and decided as recusal. Pure.
 *
 * <p>A name alone proves nothing. Where both identity numbers are known, they decide: equal blocks, different does not, so that a
 * namesake is free. Where a number is missing but both birthdays are known and differ, he is free too. Only where nothing better is
 * known does an equal name block, and the sentence says which number would settle it; agents and representatives are recorded by name
 * only, so for them the name decides.
 */
public final class Conflict {

    /**
     * What is known of somebody who is to sit between the parties.
     *
     * @param name     name
     * @param idDigest digest of the identity number, or null
     * @param bornOn   birthday, or null
     * @param home     address of the home, or null
     * @param employer where he works beside the committee, or null
     * @param property the 物业 that serves the home, or null
     * @param kin      who else is registered in the household
     */
    public record Traits(String name, String idDigest, LocalDate bornOn, String home, String employer, String property, List<Kin> kin) {
    }

    /**
     * Somebody of the same household.
     *
     * @param name     name
     * @param idDigest digest of the identity number, or null
     */
    public record Kin(String name, String idDigest) {
    }

    /**
     * What is known of a party.
     *
     * @param name           name
     * @param person         a person, not an organisation
     * @param idDigest       digest of the identity number, or null
     * @param bornOn         birthday, or null
     * @param address        单位或住址, as the form has it
     * @param agent          name of the agent, or null
     * @param representative name of the legal representative, or null
     */
    public record Other(String name, boolean person, String idDigest, LocalDate bornOn, String address, String agent, String representative) {
    }

    /** Why somebody may not; the sentence stands in the bundle under {@code guard.CONFLICT_<KIND>}. */
    public enum Kind { SAME_ID, SAME_NAME, AGENT, HOUSEHOLD, KIN, EMPLOYER, COLLEAGUE, PROPERTY }

    private Conflict() {
    }

    /** {@return the strongest reason why the one may not sit between this party and another, or empty} */
    public static Optional<Kind> between(Traits mediator, Other party) {
        return Stream.<Optional<Kind>>of(self(mediator, party), agent(mediator, party), household(mediator, party), work(mediator, party))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Kind> self(Traits m, Other p) {
        if (m.idDigest() != null && m.idDigest().equals(p.idDigest())) {
            return Optional.of(Kind.SAME_ID);
        }
        return p.person() && same(m.name(), m.idDigest(), m.bornOn(), p) ? Optional.of(Kind.SAME_NAME) : Optional.empty();
    }

    /** Same name, and neither number nor birthday tells them apart. */
    private static boolean same(String name, String idDigest, LocalDate bornOn, Other p) {
        boolean apart = idDigest != null && p.idDigest() != null || bornOn != null && p.bornOn() != null && !bornOn.equals(p.bornOn());
        return !apart && name.equals(p.name());
    }

    private static Optional<Kind> agent(Traits m, Other p) {
        return m.name().equals(p.agent()) || m.name().equals(p.representative()) ? Optional.of(Kind.AGENT) : Optional.empty();
    }

    private static Optional<Kind> household(Traits m, Other p) {
        if (!p.person()) {
            return Optional.empty();
        }
        if (Likeness.sameHome(m.home(), p.address())) {
            return Optional.of(Kind.HOUSEHOLD);
        }
        boolean kin = m.kin().stream().anyMatch(k -> k.idDigest() != null && p.idDigest() != null ? Objects.equals(k.idDigest(), p.idDigest())
                : k.name().equals(p.name()));
        return kin ? Optional.of(Kind.KIN) : Optional.empty();
    }

    private static Optional<Kind> work(Traits m, Other p) {
        if (!p.person()) {
            return Likeness.sameOrganisation(m.employer(), p.name()) ? Optional.of(Kind.EMPLOYER)
                    : Likeness.sameOrganisation(m.property(), p.name()) ? Optional.of(Kind.PROPERTY) : Optional.empty();
        }
        return Likeness.sameOrganisation(m.employer(), p.address()) ? Optional.of(Kind.COLLEAGUE) : Optional.empty();
    }
}
