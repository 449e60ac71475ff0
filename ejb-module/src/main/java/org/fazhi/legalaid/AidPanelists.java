package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.casework.conflict.Panelist;
import org.fazhi.casework.conflict.Panelists;
import org.fazhi.exchange.ledger.Rows;

/** Lawyers and grassroots legal workers of the district; whether one of them acts for a party is told by the files he has in hand. */
@ApplicationScoped
class AidPanelists implements Panelists {

    private static final String PROVIDERS = "select a.id, a.name, u.name from aid_provider p join account a on a.id = p.account_id join org_unit u on u.id = a.org_id"
            + " where p.status = 'ACTIVE' and a.enabled and u.district_id = ? order by u.path, a.id limit 500";

    @Inject
    private Rows rows;

    @Override
    public List<Panelist> near(long district, String streetPath) {
        return rows.list(r -> new Panelist("legalaid:" + r.getLong(1), r.getLong(1), r.getString(3), PanelTier.OFFICER,
                new Conflict.Traits(r.getString(2), null, null, null, r.getString(3), null, List.of())), PROVIDERS, district);
    }
}
