package org.fazhi.web.access;

import java.util.Set;
import org.fazhi.access.Role;

/** The first page of a person: the workbench, or for the two administrators, who work on no cases, their own page. */
final class Landing {

    private static final String WORKBENCH = "/workbench.xhtml";

    private Landing() {
    }

    /** {@return where a request for the first page should go instead, or null when the path is right} */
    static String instead(String path, Set<Role> roles) {
        if (!path.isEmpty() && !path.equals("/") && !path.equals(WORKBENCH)) {
            return null;
        }
        var first = roles.contains(Role.SYSADMIN) ? "/access/accounts.xhtml" : roles.contains(Role.AUDITOR) ? "/audit/journal.xhtml" : WORKBENCH;
        return first.equals(path) ? null : first;
    }
}
