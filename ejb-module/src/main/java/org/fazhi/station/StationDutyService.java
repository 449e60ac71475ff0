package org.fazhi.station;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.access.Role;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.station.StationCodes.Item;

/**
 * What the rooms whose matters come in at stations ask about them: whether a station may still take something in, and who takes over what a suspended
 * one had in hand. A unit that runs two stations with the same service goes on with the other one.
 */
@Stateless
@PermitAll
public class StationDutyService {

    private static final String STOPPED = "select s.name, f.suspended_on from station_file f join station s on s.id = f.station_id join case_file c on c.id = f.file_id"
            + " where s.status = 'SUSPENDED' and ? in (c.org_id, f.committee_id) and ? = any (string_to_array(f.items, ','))"
            + " and not exists (select 1 from station_file g join station t on t.id = g.station_id join case_file d on d.id = g.file_id where t.status = 'ACTIVE'"
            + " and ? in (d.org_id, g.committee_id) and ? = any (string_to_array(g.items, ','))) order by f.suspended_on desc limit 1";
    private static final String RECEIVER = "select a.id, a.name, a.org_id, (select string_agg(r.role, ',') from account_role r where r.account_id = a.id), cast(c.org_id as bigint)"
            + " from station_handover h join account a on a.id = h.taker_id join case_file c on c.id = h.file_id where h.moved_id = ? and h.taken_on is null"
            + " order by h.named_on desc limit 1";

    @Inject
    private Rows rows;
    @Inject
    private Staff staff;

    /**
     * A station that takes nothing in.
     *
     * @param name  its name
     * @param since first day of the suspension
     */
    public record Stopped(String name, LocalDate since) {
    }

    /**
     * Who takes over a matter of a suspended station.
     *
     * @param account the person
     * @param name    the name
     * @param roles   the person's roles
     * @param unit    the person's unit, to which the matter goes
     * @param before  the unit that ran the suspended station
     */
    public record Receiver(long account, String name, Set<Role> roles, Unit unit, long before) {
    }

    /** {@return the suspended station through which a unit offered a service, or empty when the unit may take matters in} */
    public Optional<Stopped> stopped(long unit, Item service) {
        return rows.list(r -> new Stopped(r.getString(1), r.getObject(2, LocalDate.class)), STOPPED, unit, service.name(), unit, service.name()).stream().findFirst();
    }

    /** {@return who was named to take over a file when its station was suspended, until that is confirmed} */
    public Optional<Receiver> receiver(long file) {
        return rows.list(r -> new Receiver(r.getLong(1), r.getString(2), Arrays.stream(r.getString(4).split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                staff.unit(r.getLong(3)).orElseThrow(), r.getLong(5)), RECEIVER, file).stream().findFirst();
    }
}
