package org.fazhi.casework;

import java.util.Set;
import org.fazhi.access.Role;

/**
 * A colleague as steps and papers need to know one.
 *
 * @param accountId key
 * @param name      name
 * @param orgId     unit
 * @param enabled   whether the account is in use
 * @param roles     roles held now
 */
public record Person(long accountId, String name, long orgId, boolean enabled, Set<Role> roles) {
}
