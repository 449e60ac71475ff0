package org.fazhi.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.casework.conflict.Panelist;
import org.fazhi.casework.conflict.Panelists;
import org.fazhi.exchange.ledger.Rows;

/** People of the stations that are open in a subdistrict: police officers and legal advisers, conveners and grid workers. */
@ApplicationScoped
class StationPanelists implements Panelists {

    private static final String MEMBERS = "select m.id, m.name, m.role, s.name, s.operator from station_member m join station_file s on s.file_id = m.file_id"
            + " join case_file f on f.id = m.file_id where f.status in ('ACTIVE', 'REVIEWING') and not f.voided and f.org_path like ?"
            + " and m.role in ('POLICE', 'ADVISER', 'CONVENER', 'MEDIATOR', 'LAW_PERSON', 'GRID_WORKER') order by f.org_path, m.file_id, m.seq limit 500";

    @Inject
    private Rows rows;

    @Override
    public List<Panelist> near(long district, String streetPath) {
        return rows.list(r -> new Panelist("station:" + r.getLong(1), null, r.getString(4), tier(StationCodes.StaffRole.valueOf(r.getString(3))),
                new Conflict.Traits(r.getString(2), null, null, null, r.getString(5), null, List.of())), MEMBERS, streetPath + "%");
    }

    private static PanelTier tier(StationCodes.StaffRole role) {
        return role == StationCodes.StaffRole.POLICE || role == StationCodes.StaffRole.ADVISER ? PanelTier.OFFICER : PanelTier.ABLE;
    }
}
