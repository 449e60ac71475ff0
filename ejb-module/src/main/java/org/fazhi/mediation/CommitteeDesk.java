package org.fazhi.mediation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fazhi.access.Role;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Possessions;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Vault;

/** What the rules of mediation ask about committees: type, chair, units; and the vault for identity numbers. */
@ApplicationScoped
class CommitteeDesk {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Staff staff;
    @Inject
    private Possessions possessions;
    @Inject
    private Vault vault;

    /** {@return the type of a committee; RESIDENT while nothing else is filed} */
    Codes.CommitteeType type(long orgId) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select type from mediation_committee where org_id = ?")) {
            s.setLong(1, orgId);
            try (var r = s.executeQuery()) {
                return r.next() ? Codes.CommitteeType.valueOf(r.getString(1)) : Codes.CommitteeType.RESIDENT;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the committee could not be read", e);
        }
    }

    /** {@return the chair of a committee, or the chair's desk} */
    Holder chair(long orgId) {
        return possessions.chairOf(orgId, Role.COMMITTEE_CHAIR);
    }

    /** {@return a unit, or null} */
    Unit unit(Long orgId) {
        return orgId == null ? null : staff.unit(orgId).orElse(null);
    }

    Staff staff() {
        return staff;
    }

    Vault vault() {
        return vault;
    }
}
