package org.fazhi.grid;

import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.casework.Standing;

/** How far somebody sees the files of the grid: the bureau its district, an office its subdistrict, a community its own, a liaison what he reported. */
final class GridScope {

    private static final List<Role> DISTRICT = List.of(Role.PUBLICITY_SECTION, Role.BUREAU_LEADER);
    private static final List<Role> UNIT = List.of(Role.COMMUNITY, Role.GRID_MEMBER);

    private GridScope() {
    }

    static Scope of(Caller caller) {
        if (caller.has(Role.INTEGRATION)) {
            return Scope.of(caller);
        } else if (DISTRICT.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.DISTRICT, caller.districtId());
        } else if (caller.has(Role.JUSTICE_OFFICE) && caller.streetId() != null) {
            return new Scope(Scope.Reach.STREET, caller.streetId());
        } else if (UNIT.stream().anyMatch(caller::has)) {
            return new Scope(Scope.Reach.UNIT, caller.orgId());
        } else if (caller.has(Role.RESPONDER)) {
            return new Scope(Scope.Reach.PART, caller.orgId());
        }
        return caller.has(Role.GRID_LIAISON) ? new Scope(Scope.Reach.PERSON, caller.accountId()) : new Scope(Scope.Reach.NOTHING, 0);
    }

    static boolean reads(Caller caller, Standing standing) {
        return UNIT.stream().anyMatch(caller::has) && standing.ownUnit() || caller.has(Role.JUSTICE_OFFICE) && standing.ownStreet()
                || caller.has(Role.PUBLICITY_SECTION) && standing.ownDistrict() || caller.has(Role.RESPONDER) && standing.partUnit()
                || caller.has(Role.GRID_LIAISON) && standing.registered();
    }
}
