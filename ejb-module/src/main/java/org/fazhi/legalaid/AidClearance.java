package org.fazhi.legalaid;

import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.AttachmentKind;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Standing;

/**
 * Who reads what is guarded (domain.md 5.3). Hardship: clerk and approver of the centre, and the reviewer while an objection lies
 * with the bureau; never the provider or the firm, never another system. Violence: the same, and the person who handles the case.
 */
public final class AidClearance {

    /** Label of hardship data. */
    public static final String HARDSHIP = "hardship";
    /** Label of what tells of violence. */
    public static final String VIOLENCE = "violence";

    private AidClearance() {
    }

    static boolean allows(String label, Caller caller, CaseFile file, Standing standing) {
        boolean chain = standing.ownUnit() && (caller.has(Role.AID_CLERK) || caller.has(Role.AID_APPROVER))
                || caller.has(Role.OBJECTION_REVIEWER) && standing.partUnit() && AidStatus.OBJECTION.name().equals(file.status());
        boolean handles = caller.has(Role.AID_PROVIDER) && standing.handling();
        return switch (label) {
            case HARDSHIP -> chain;
            case VIOLENCE, AttachmentKind.PRIVATE_LABEL -> chain || VIOLENCE.equals(label) && handles;
            default -> false;
        };
    }
}
