package org.fazhi.casework;

import org.fazhi.access.Role;

/**
 * Who owes a task: a person; or whoever holds a role in a unit, subdistrict or district; or, with nothing named, whoever leads the file.
 *
 * @param accountId the person, or null
 * @param orgId     the unit, subdistrict or district, or null
 * @param role      the role in it, or null
 */
public record Assignee(Long accountId, Long orgId, Role role) {

    /** {@return a person} */
    public static Assignee person(long accountId) {
        return new Assignee(accountId, null, null);
    }

    /** {@return whoever holds a role; the unit may be the one they work in, their subdistrict or their district} */
    public static Assignee role(long orgId, Role role) {
        return new Assignee(null, orgId, role);
    }

    /** {@return whoever leads the file on the day on which one looks, so that the task follows a change of hands} */
    public static Assignee lead() {
        return new Assignee(null, null, null);
    }
}
