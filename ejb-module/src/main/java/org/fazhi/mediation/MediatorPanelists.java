package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.casework.conflict.Panelist;
import org.fazhi.casework.conflict.Panelists;
import org.fazhi.register.RegisterSql;

/** The mediators of a subdistrict's committees. */
@ApplicationScoped
class MediatorPanelists implements Panelists {

    private static final String MEDIATORS = "select a.id, u.name from account a join org_unit u on u.id = a.org_id where a.enabled and u.active and u.path like ?"
            + " and exists (select 1 from account_role r where r.account_id = a.id and r.role in ('MEDIATOR', 'COMMITTEE_CHAIR'))"
            + " and not exists (select 1 from mediator m where m.account_id = a.id and (not m.active or m.discipline = 'REMOVED')) order by u.path, a.id";

    /** A person and the committee. */
    private record Seat(long account, String unit) {
    }

    @Inject
    private RegisterSql sql;
    @Inject
    private MediatorTable table;

    @Override
    public List<Panelist> near(long district, String streetPath) {
        var seats = sql.list(MEDIATORS, r -> new Seat(r.getLong(1), r.getString(2)), streetPath + "%");
        var traits = table.traits(seats.stream().map(Seat::account).toList());
        return seats.stream().map(s -> new Panelist("mediation:" + s.account(), s.account(), s.unit(), PanelTier.ABLE, traits.get(s.account()))).toList();
    }
}
