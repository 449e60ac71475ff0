package org.fazhi.casework;

import org.fazhi.access.Role;

/**
 * Who holds a file: a person, or a role in the owning unit (or in one that takes part) while no person is named.
 *
 * @param accountId the person, or null
 * @param role      in which role
 * @param orgId     the unit of the role when it is not the owning one, or null
 */
public record Holder(Long accountId, Role role, Long orgId) {

    /** {@return a person} */
    public static Holder person(long accountId, Role role) {
        return new Holder(accountId, role, null);
    }

    /** {@return whoever holds the role in the owning unit} */
    public static Holder desk(Role role) {
        return new Holder(null, role, null);
    }

    /** {@return whoever holds the role in another unit, such as the firm that was assigned} */
    public static Holder desk(Role role, long orgId) {
        return new Holder(null, role, orgId);
    }

    /** {@return nobody: the file is finished} */
    public static Holder nobody() {
        return new Holder(null, null, null);
    }
}
