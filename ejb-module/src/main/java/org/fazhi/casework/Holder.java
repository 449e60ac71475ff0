package org.fazhi.casework;

import org.fazhi.access.Role;

/**
 * Who holds a file: a person, or a role in the owning unit while no person is named.
 *
 * @param accountId the person, or null
 * @param role      in which role
 */
public record Holder(Long accountId, Role role) {

    /** {@return a person} */
    public static Holder person(long accountId, Role role) {
        return new Holder(accountId, role);
    }

    /** {@return whoever holds the role in the owning unit} */
    public static Holder desk(Role role) {
        return new Holder(null, role);
    }

    /** {@return nobody: the file is finished} */
    public static Holder nobody() {
        return new Holder(null, null);
    }
}
