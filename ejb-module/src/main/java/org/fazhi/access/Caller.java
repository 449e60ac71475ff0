package org.fazhi.access;

import java.util.Set;

/**
 * Who is asking: read from the database on every request, never from the session, so that a role taken away is gone at once.
 *
 * @param accountId  key of the account
 * @param login      name typed at login
 * @param name       the person's (or system's) name
 * @param roles      roles held now
 * @param orgId      unit of the account
 * @param orgName    its name
 * @param orgPath    ids of the unit's ancestors and itself, root first: {@code /1/5/12/}
 * @param districtId the bureau's root unit
 * @param streetId   the subdistrict above (or equal to) the unit, or null for district units
 * @param origin     where the request came from: client address, or {@code job}
 */
public record Caller(long accountId, String login, String name, Set<Role> roles, long orgId, String orgName, String orgPath,
                     long districtId, Long streetId, String origin) {

    /** Makes the role set unmodifiable. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** {@return whether the caller holds the role} */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
