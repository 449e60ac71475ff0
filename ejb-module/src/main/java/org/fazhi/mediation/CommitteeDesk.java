package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Option;
import org.fazhi.casework.Possessions;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Ids;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;
import org.fazhi.register.RegisterSql;

/** What the rules of mediation ask about committees: type, chair, units, mediators with their load; and the vault for identity numbers. */
@ApplicationScoped
class CommitteeDesk {

    @Inject
    private RegisterSql sql;
    @Inject
    private MediatorTable mediators;
    @Inject
    private Staff staff;
    @Inject
    private Possessions possessions;
    @Inject
    private CalendarService calendar;
    @Inject
    private Vault vault;
    @Inject
    private RetentionTable retention;
    @Inject
    private Ids ids;
    @Inject
    private Parameters parameters;
    @Inject
    private CommitteeSeals seals;

    /** {@return the type of a committee; RESIDENT while nothing else is filed} */
    Codes.CommitteeType type(long orgId) {
        return sql.one("select type from mediation_committee where org_id = ?", r -> Codes.CommitteeType.valueOf(r.getString(1)), orgId).orElse(Codes.CommitteeType.RESIDENT);
    }

    /** {@return the people who may mediate for a committee, each with what he has in hand: the chair sees whom it would burden} */
    List<Option> mediators(long orgId) {
        return mediators.assignable(orgId, calendar.today()).entrySet().stream().map(e -> new Option(e.getKey().value(), e.getKey().label(),
                Texts.of("mediation").get(e.getValue().overdue() > 0 ? "mediator.loadLate" : "mediator.load", e.getValue().open(), e.getValue().closed(),
                        e.getValue().overdue()))).toList();
    }

    /** {@return everybody of a committee who has a mediator's row, in use or not} */
    List<Option> people(long orgId) {
        return options("select a.id, a.name from account a join mediator m on m.account_id = a.id where a.enabled and a.org_id = ? order by a.id", orgId);
    }

    /** {@return the people who handle a file now} */
    List<Option> handlers(long fileId) {
        return options("select a.id, a.name from account a where a.id in (select p.account_id from file_participant p where p.file_id = ? and p.to_on is null"
                + " and p.part in ('LEAD', 'HANDLER')) order by a.id", fileId);
    }

    private List<Option> options(String select, long key) {
        return sql.list(select, r -> new Option(r.getString(1), r.getString(2)), key);
    }

    /** {@return what the conflict check compares, by account} */
    Map<Long, MediatorConflict.Traits> traits(Collection<Long> accounts) {
        return mediators.traits(accounts);
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

    /** {@return codes of the papers that a file holds} */
    Set<String> papers(long fileId) {
        return Set.copyOf(sql.list("select distinct code from paper where file_id = ?", r -> r.getString(1), fileId));
    }

    /** {@return kinds of the attachments of a file that are not the signed scan of a paper} */
    Set<String> enclosures(long fileId) {
        return Set.copyOf(sql.list("select distinct kind from attachment where file_id = ? and paper_id is null", r -> r.getString(1), fileId));
    }

    RetentionTable retention() {
        return retention;
    }

    Staff staff() {
        return staff;
    }

    CommitteeSeals seals() {
        return seals;
    }

    Vault vault() {
        return vault;
    }

    /** {@return where keys of new rows come from} */
    LongSupplier keys() {
        return ids::next;
    }

    CalendarService calendar() {
        return calendar;
    }

    Parameters parameters() {
        return parameters;
    }
}
