package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Who is to be assigned (domain.md 2.6). Pure. What the law forbids bars a person in every mode; among the rest the mode orders: rotation
 * by fewest assignments of the year and longest wait, pool the same within the specialty, random by a recorded seed, wish by the
 * recipient's.
 */
final class ProviderChoice {

    /** Why somebody cannot be assigned. */
    enum Bar { NOT_LAWYER, SHORT_PRACTICE, NOT_TRAINED, CONFLICT, FULL }

    /**
     * What the case needs.
     *
     * @param form       form of aid; defence is for lawyers (法律援助法25)
     * @param specialty  what the person should know
     * @param grave      life imprisonment or death at stake
     * @param graveYears years of practice needed then (法律援助法26)
     * @param minor      the recipient is a minor
     * @param on         day of the assignment
     */
    record Need(AidCodes.Form form, AidCodes.Specialty specialty, boolean grave, int graveYears, boolean minor, LocalDate on) {
    }

    /**
     * One in the order of the proposal.
     *
     * @param provider  the person
     * @param specialty whether the person knows the specialty
     */
    record Ranked(Provider provider, boolean specialty) {
    }

    private ProviderChoice() {
    }

    /** {@return what the law says against a person, whatever the mode; conflicts come from the file} */
    static Optional<Bar> bar(Provider p, Need need) {
        if (need.form() == AidCodes.Form.CRIMINAL_DEFENCE && p.kind() == AidCodes.ProviderKind.GRASSROOTS_WORKER) {
            return Optional.of(Bar.NOT_LAWYER);
        } else if (need.grave() && (p.practiceFrom() == null || p.practiceFrom().plusYears(need.graveYears()).isAfter(need.on()))) {
            return Optional.of(Bar.SHORT_PRACTICE);
        }
        return need.minor() && !p.minors() ? Optional.of(Bar.NOT_TRAINED) : Optional.empty();
    }

    /**
     * {@return the people who may be assigned, the proposed one first}
     *
     * @param conflict what speaks against a person in this file, or null
     */
    static List<Ranked> rank(AidCodes.AssignMode mode, int seed, List<Provider> all, Need need, Function<Provider, String> conflict) {
        var free = new ArrayList<>(all.stream().filter(p -> bar(p, need).isEmpty() && p.open() < p.cap() && conflict.apply(p) == null)
                .map(p -> new Ranked(p, p.specialties().contains(need.specialty()))).toList());
        var fewest = Comparator.comparingInt((Ranked r) -> r.provider().year())
                .thenComparing(r -> r.provider().last(), Comparator.nullsFirst(Comparator.naturalOrder())).thenComparingLong(r -> r.provider().account());
        if (mode == AidCodes.AssignMode.RANDOM) {
            free.sort(Comparator.comparingLong(r -> r.provider().account()));
            Collections.shuffle(free, new Random(seed));
        } else {
            free.sort(mode == AidCodes.AssignMode.POOL ? Comparator.comparing((Ranked r) -> !r.specialty()).thenComparing(fewest) : fewest);
        }
        return List.copyOf(free);
    }
}
