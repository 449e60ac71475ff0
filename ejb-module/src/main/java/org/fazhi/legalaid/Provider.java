package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who gives legal aid, with load and fairness figures.
 *
 * @param account      key of the account
 * @param name         name
 * @param unit         firm, legal service office or the centre itself
 * @param unitName     its name
 * @param kind         lawyer, grassroots legal worker, the centre's own lawyer
 * @param practiceFrom since when the person practises
 * @param specialties  what the person knows
 * @param minors       trained for minors' cases (未成年人保护法104)
 * @param cap          how many open cases at once
 * @param open         open cases now
 * @param year         assignments of the year
 * @param last         day of the last assignment, or null
 */
public record Provider(long account, String name, long unit, String unitName, AidCodes.ProviderKind kind, LocalDate practiceFrom,
                       Set<AidCodes.Specialty> specialties, boolean minors, int cap, int open, int year, LocalDate last) {

    /** Keeps the set as it is. */
    public Provider {
        specialties = Set.copyOf(specialties);
    }

    /** {@return the same after one more assignment} */
    Provider assigned(LocalDate on) {
        return new Provider(account, name, unit, unitName, kind, practiceFrom, specialties, minors, cap, open + 1, year + 1, on);
    }
}
