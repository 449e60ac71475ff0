package org.fazhi.access;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the sign-in mechanism needs to know of a request's account: read from the database on every request.
 *
 * @param accountId  key of the account
 * @param login      canonical login, the name of the principal
 * @param roles      roles held at this moment
 * @param mustChange whether the password must be changed before anything else
 */
public record Identity(long accountId, String login, Set<Role> roles, boolean mustChange) {

    /** Role that every signed-in account holds besides its own. */
    public static final String STAFF = "STAFF";

    /** Makes the role set unmodifiable. */
    public Identity {
        roles = Set.copyOf(roles);
    }

    /** {@return the role names told to the container: those of {@link Role} and {@link #STAFF}} */
    public Set<String> containerRoles() {
        var names = new LinkedHashSet<String>();
        names.add(STAFF);
        roles.forEach(r -> names.add(r.name()));
        return names;
    }
}
