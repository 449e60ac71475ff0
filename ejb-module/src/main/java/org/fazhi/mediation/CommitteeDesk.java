package org.fazhi.mediation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.access.Role;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Option;
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

    /** {@return the people who may mediate for a committee: mediators and the chair, in use and not taken off the list} */
    List<Option> mediators(long orgId) {
        return people("a.enabled and a.org_id = ? and exists (select 1 from account_role r where r.account_id = a.id and r.role in ('MEDIATOR', 'COMMITTEE_CHAIR'))"
                + " and not exists (select 1 from mediator m where m.account_id = a.id and not m.active)", orgId);
    }

    /** {@return the people who handle a file now} */
    List<Option> handlers(long fileId) {
        return people("a.id in (select p.account_id from file_participant p where p.file_id = ? and p.to_on is null and p.part in ('LEAD', 'HANDLER'))", fileId);
    }

    private List<Option> people(String where, long key) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select a.id, a.name from account a where " + where + " order by a.id")) {
            s.setLong(1, key);
            var out = new ArrayList<Option>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(new Option(r.getString(1), r.getString(2)));
                }
            }
            return List.copyOf(out);
        } catch (SQLException e) {
            throw new IllegalStateException("the mediators could not be read", e);
        }
    }

    /** {@return the chair of a committee, or the chair's desk} */
    Holder chair(long orgId) {
        return possessions.chairOf(orgId, Role.COMMITTEE_CHAIR);
    }

    /** {@return the name of a committee's chair, or null when nobody or more than one is} */
    String chairName(long orgId) {
        var people = staff.holders(orgId, Role.COMMITTEE_CHAIR);
        return people.size() == 1 ? people.get(0).name() : null;
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
