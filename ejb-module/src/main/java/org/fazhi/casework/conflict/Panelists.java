package org.fazhi.casework.conflict;

import java.util.List;

/** People whom a capability can send to sit between the parties; one CDI bean per register of people, found by whoever fixes a panel. */
public interface Panelists {

    /**
     * {@return the people in use who serve a neighbourhood}
     *
     * @param district   key of the district
     * @param streetPath path of the subdistrict in the organisation tree
     */
    List<Panelist> near(long district, String streetPath);
}
