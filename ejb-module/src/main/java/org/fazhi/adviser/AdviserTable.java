package org.fazhi.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.casework.CaseFile;
import org.fazhi.exchange.ledger.Rows;

/** What the rules ask of the other contracts of a district. */
@ApplicationScoped
class AdviserTable {

    private static final String HELD = "select u.name from adviser_contract c join case_file f on f.id = c.file_id join org_unit u on u.id = f.org_id"
            + " where f.district_id = ? and not f.voided and f.status in ('AGREED', 'SERVING', 'SUSPENDED') and c.licence = ? and f.id <> ? order by u.path";
    private static final String SAME_PLACE = "select c.name from adviser_contract c join case_file f on f.id = c.file_id where f.org_id = ? and not f.voided"
            + " and f.status in ('AGREED', 'SERVING', 'SUSPENDED') and f.id <> ? order by f.id";

    @Inject
    private Rows rows;

    /** {@return communities that an adviser has already} */
    List<String> places(CaseFile file, String licence) {
        return rows.list(r -> r.getString(1), HELD, file.districtId(), licence, file.id());
    }

    /** {@return advisers that the community of a file has already} */
    List<String> here(CaseFile file) {
        return rows.list(r -> r.getString(1), SAME_PLACE, file.orgId(), file.id());
    }
}
