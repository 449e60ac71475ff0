package org.fazhi.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.casework.conflict.Panelist;
import org.fazhi.casework.conflict.Panelists;
import org.fazhi.exchange.ledger.Rows;

/** 法律明白人 of a subdistrict who hold a card. */
@ApplicationScoped
class TeamPanelists implements Panelists {

    private static final String CERTIFIED = "select f.id, t.name, t.address, u.name from team_member t join case_file f on f.id = t.file_id join org_unit u on u.id = f.org_id"
            + " where f.status = 'CERTIFIED' and not f.voided and f.org_path like ? order by f.org_path, f.id limit 500";

    @Inject
    private Rows rows;

    @Override
    public List<Panelist> near(long district, String streetPath) {
        return rows.list(r -> new Panelist("team:" + r.getLong(1), null, r.getString(4), PanelTier.ABLE,
                new Conflict.Traits(r.getString(2), null, null, r.getString(3), null, null, List.of())), CERTIFIED, streetPath + "%");
    }
}
