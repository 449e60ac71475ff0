package org.fazhi.access;

import java.util.List;

/**
 * The one place where a caller's data scope becomes a condition of a query: the widest reach that any of the caller's roles gives.
 * Widest, not the union, so that every list keeps to one index.
 *
 * @param reach how far
 * @param key   the district, subdistrict, unit or account; 0 for nothing
 */
public record Scope(Reach reach, long key) {

    /** How far a caller sees. */
    public enum Reach {
        /** The whole district. */ DISTRICT,
        /** One subdistrict. */ STREET,
        /** One unit. */ UNIT,
        /** Files in which the caller's unit takes part without owning them: a firm that was assigned, a station that received. */ PART,
        /** Files in which the caller has a part. */ PERSON,
        /** Nothing: roles without business data. */ NOTHING
    }

    private static final List<Role> DISTRICT_ROLES = List.of(Role.BUREAU_LEADER, Role.MEDIATION_SECTION);

    /** {@return the scope of a caller} */
    public static Scope of(Caller caller) {
        if (caller.has(Role.INTEGRATION)) {
            boolean whole = caller.orgId() == caller.districtId();
            boolean street = !whole && caller.streetId() != null && caller.streetId() == caller.orgId();
            return whole ? new Scope(Reach.DISTRICT, caller.districtId())
                    : street ? new Scope(Reach.STREET, caller.streetId()) : new Scope(Reach.UNIT, caller.orgId());
        } else if (DISTRICT_ROLES.stream().anyMatch(caller::has)) {
            return new Scope(Reach.DISTRICT, caller.districtId());
        } else if (caller.has(Role.JUSTICE_OFFICE) && caller.streetId() != null) {
            return new Scope(Reach.STREET, caller.streetId());
        } else if (caller.has(Role.COMMITTEE_CHAIR)) {
            return new Scope(Reach.UNIT, caller.orgId());
        } else if (caller.has(Role.MEDIATOR) || caller.has(Role.RECORDER) || caller.has(Role.COMMUNITY)) {
            return new Scope(Reach.PERSON, caller.accountId());
        }
        return new Scope(Reach.NOTHING, 0);
    }

    /** {@return the condition on table case_file under alias {@code f}; takes {@link #key} as its one parameter} */
    public String condition() {
        return switch (reach) {
            case DISTRICT -> "f.district_id = ?";
            case STREET -> "f.street_id = ?";
            case UNIT -> "f.org_id = ?";
            case PART -> "f.id in (select x.file_id from file_unit x where x.org_id = ? and x.to_on is null)";
            case PERSON -> "f.id in (select p.file_id from file_participant p where p.account_id = ?)";
            case NOTHING -> "f.id = ? - 1 and false";
        };
    }

    /** {@return whether a file with these keys lies in the scope} */
    public boolean covers(long districtId, Long streetId, long orgId, boolean takesPart) {
        return covers(districtId, streetId, orgId, takesPart, false);
    }

    /** {@return the same, knowing whether the caller's unit takes part in the file} */
    public boolean covers(long districtId, Long streetId, long orgId, boolean takesPart, boolean unitTakesPart) {
        return switch (reach) {
            case DISTRICT -> districtId == key;
            case STREET -> streetId != null && streetId == key;
            case UNIT -> orgId == key;
            case PART -> unitTakesPart;
            case PERSON -> takesPart;
            case NOTHING -> false;
        };
    }
}
