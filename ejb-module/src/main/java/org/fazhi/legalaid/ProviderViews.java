package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.Set;

/** What the register tells of firms and people. */
public final class ProviderViews {

    private ProviderViews() {
    }

    /**
     * A unit that can be assigned.
     *
     * @param id      key of the unit
     * @param name    name
     * @param kind    law office, legal service office, the centre itself
     * @param licence number of its licence, or null
     * @param head    who heads it, or null
     * @param phone   telephone, or null
     * @param address address, or null
     * @param status  ACTIVE or RETIRED
     * @param version present version
     * @param people  how many of its people can be assigned
     * @param open    open cases
     */
    public record Firm(long id, String name, ProviderData.FirmKind kind, String licence, String head, String phone, String address, String status, int version, int people, int open) {
    }

    /**
     * Somebody with qualifications.
     *
     * @param id           key of the account
     * @param name         name
     * @param unit         name of the unit
     * @param kind         lawyer, grassroots legal worker, the centre's own lawyer
     * @param licence      number of the licence, or null
     * @param practiceFrom since when the person practises, or null
     * @param specialties  what the person knows
     * @param minors       trained for minors' cases
     * @param cap          open cases at once
     * @param status       ACTIVE or RETIRED
     * @param version      present version
     * @param open         open cases
     */
    public record Person(long id, String name, String unit, AidCodes.ProviderKind kind, String licence, LocalDate practiceFrom, Set<AidCodes.Specialty> specialties, boolean minors,
                         int cap, String status, int version, int open) {
    }

    /**
     * One act on the register.
     *
     * @param act    its name
     * @param on     day
     * @param actor  who did it
     * @param reason why, or empty
     */
    public record Line(String act, LocalDate on, String actor, String reason) {
    }
}
