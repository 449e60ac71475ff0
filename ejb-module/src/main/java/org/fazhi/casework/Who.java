package org.fazhi.casework;

import org.fazhi.access.Caller;
import org.fazhi.access.Role;

/**
 * Who may take a step: a role together with the relation to the file.
 *
 * @param role     the role
 * @param relation how its holder must stand to the file
 */
public record Who(Role role, Relation relation) {

    /** {@return whether the caller may, as far as role and relation go} */
    boolean admits(Caller caller, Standing standing) {
        if (caller.has(Role.INTEGRATION)) {
            return standing.inReach() || relation == Relation.OFFERED && standing.offered(); // another system acts for the offices in its reach; the journal names it
        }
        return caller.has(role) && switch (relation) {
            case OWN_UNIT -> standing.ownUnit();
            case HANDLING -> standing.ownUnit() && standing.handling();
            case ASSIGNED_PERSON -> standing.handling();
            case ASSIGNED_UNIT -> standing.partUnit();
            case REGISTERED -> standing.registered();
            case OWN_STREET -> standing.ownStreet();
            case OWN_DISTRICT -> standing.ownDistrict();
            case OFFERED -> standing.offered();
        };
    }
}
