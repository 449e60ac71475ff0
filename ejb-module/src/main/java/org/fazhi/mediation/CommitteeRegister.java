package org.fazhi.mediation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.fazhi.access.AccessEvent;
import org.fazhi.calendar.CalendarService;
import org.fazhi.platform.Parameters;

/**
 * Gives every committee of the organisation tree its facts and every account that mediates its mediator row, so that nobody has to
 * enter a committee twice. Fills only what is missing: what somebody filed is never touched.
 */
@ApplicationScoped
public class CommitteeRegister {

    private static final Set<AccessEvent.Type> NEWCOMERS = EnumSet.of(AccessEvent.Type.UNIT_CREATED, AccessEvent.Type.ACCOUNT_CREATED,
            AccessEvent.Type.ROLES_CHANGED, AccessEvent.Type.DEMO_LOADED);
    private static final String COMMITTEES = "insert into mediation_committee (org_id, type, status, term_start, term_end)"
            + " select u.id, case when p.name like '%村' then 'VILLAGE' when p.kind = 'COMMUNITY' then 'RESIDENT'"
            + " when p.kind = 'SUBDISTRICT' and p.name ~ '(镇|乡)$' then 'TOWNSHIP' when p.kind = 'SUBDISTRICT' then 'SUBDISTRICT'"
            + " else 'SOCIAL_ORG_OTHER' end, case when u.origin = 'IMPORT' then 'PROPOSED' else 'ACTIVE' end,"
            + " case when u.origin <> 'IMPORT' then cast(? as date) end, case when u.origin <> 'IMPORT' then cast(? as date) end"
            + " from org_unit u left join org_unit p on p.id = u.parent_id"
            + " where u.kind = 'COMMITTEE' and not exists (select 1 from mediation_committee m where m.org_id = u.id) on conflict do nothing";
    private static final String MEDIATORS = "insert into mediator (account_id) select distinct r.account_id from account_role r"
            + " where r.role in ('MEDIATOR', 'COMMITTEE_CHAIR') and not exists (select 1 from mediator m where m.account_id = r.account_id)"
            + " on conflict do nothing";

    /** A committee that stood before the register did has its first term without an election on record; an imported one has none until it is entered. */
    private static final String TERMS = "insert into committee_term (org_id, seq, origin, elected_on, starts_on, ends_on)"
            + " select m.org_id, 1, case when m.type = 'VILLAGE' then 'VILLAGERS' when m.type = 'RESIDENT' then 'RESIDENTS'"
            + " when m.type = 'ENTERPRISE_INSTITUTION' then 'EMPLOYEES' else 'FOUNDER' end, m.term_start, m.term_start, m.term_end from mediation_committee m"
            + " where m.term_start is not null and m.term_end is not null and m.status <> 'REVOKED'"
            + " and not exists (select 1 from committee_term t where t.org_id = m.org_id) on conflict do nothing";
    /** Those of the demonstration serve since their term began; whoever gets an account later is hired from that day on, until an election says more. */
    private static final String TENURES = "insert into committee_tenure (org_id, term_id, account_id, name, role, from_on)"
            + " select u.id, case when u.origin = 'DEMO' then t.id end, a.id, a.name, case when x.chair and u.origin = 'DEMO' then 'CHAIR' when u.origin = 'DEMO' then 'MEMBER'"
            + " else 'HIRED' end, case when u.origin = 'DEMO' and t.starts_on is not null then t.starts_on else cast(a.created_at at time zone 'Asia/Shanghai' as date) end"
            + " from account a join org_unit u on u.id = a.org_id join mediation_committee c on c.org_id = u.id"
            + " join lateral (select bool_or(r.role = 'COMMITTEE_CHAIR') as chair from account_role r where r.account_id = a.id"
            + " and r.role in ('MEDIATOR', 'COMMITTEE_CHAIR') having count(*) > 0) x on true"
            + " left join committee_term t on t.org_id = u.id and t.ended_on is null"
            + " where a.enabled and c.status <> 'REVOKED' and not exists (select 1 from committee_tenure e where e.account_id = a.id)";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;

    /** Fills in what is missing; costs four look-ups when nothing is. {@return how many rows were added} */
    public int fill() {
        var start = calendar.today().withDayOfYear(1);
        try (var c = dataSource.getConnection(); var committees = c.prepareStatement(COMMITTEES); var mediators = c.prepareStatement(MEDIATORS);
             var terms = c.prepareStatement(TERMS); var tenures = c.prepareStatement(TENURES)) {
            committees.setObject(1, start);
            committees.setObject(2, termEnd(start));
            return committees.executeUpdate() + mediators.executeUpdate() + terms.executeUpdate() + tenures.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("committees could not be filled in", e);
        }
    }

    /** {@return last day of a term that begins on a day} */
    LocalDate termEnd(LocalDate start) {
        return start.plusYears(parameters.inForce("MED_COMMITTEE_TERM_YEARS", start).whole()).minusDays(1);
    }

    /** A new unit or a new role shows at once. */
    void newcomer(@Observes AccessEvent event) {
        if (NEWCOMERS.contains(event.type())) {
            fill();
        }
    }
}
