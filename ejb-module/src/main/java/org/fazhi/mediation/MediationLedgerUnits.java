package org.fazhi.mediation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.ImportedUnits;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.access.UnitKind;
import org.fazhi.casework.Staff;
import org.fazhi.exchange.ledger.LedgerRefused;

/** Finds the committees that a ledger names, and founds those that the bureau does not have yet. */
@ApplicationScoped
class MediationLedgerUnits {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Staff staff;
    @Inject
    private ImportedUnits imported;

    /**
     * Where a row says that it belongs, by names; street and community may be empty.
     *
     * @param committee full name of the committee
     * @param street    subdistrict
     * @param community community
     */
    record Place(String committee, String street, String community) {

        static Place of(Map<String, Object> data) {
            return new Place((String) data.get("committee"), (String) data.getOrDefault("street", ""), (String) data.getOrDefault("community", ""));
        }
    }

    /**
     * A committee that exists now.
     *
     * @param committee its unit
     * @param founded   units that were created for it
     */
    record Settled(long committee, List<Long> founded) {
    }

    /** {@return what the caller's ledgers may name} */
    MediationLedgerPlan plan(Caller caller) {
        var scope = Scope.of(caller);
        var district = "/" + caller.districtId() + "/";
        var path = switch (scope.reach()) {
            case DISTRICT -> district;
            case STREET -> district + scope.key() + "/";
            default -> caller.orgPath();
        };
        var committees = staff.unitsBelow(path, UnitKind.COMMITTEE.name()).stream()
                .filter(u -> scope.reach() != Scope.Reach.UNIT || u.id() == caller.orgId()).toList();
        boolean founds = scope.reach() == Scope.Reach.DISTRICT && (caller.has(Role.MEDIATION_SECTION) || caller.has(Role.INTEGRATION));
        return new MediationLedgerPlan(committees, staff.unitsBelow(district, UnitKind.SUBDISTRICT.name()), staff.unitsBelow(district, UnitKind.COMMUNITY.name()), founds);
    }

    /** {@return the committee of a row, founded when it does not exist and the caller may} */
    Settled find(Caller caller, Place place) {
        var plan = plan(caller);
        var planned = plan.place(place.committee(), place.street(), place.community());
        if (planned.problem() != null) {
            throw new LedgerRefused(LedgerRefused.Kind.CONFLICT, planned.problem());
        }
        return planned.id() != null ? new Settled(planned.id(), List.of()) : found(caller, place, plan);
    }

    private Settled found(Caller caller, Place place, MediationLedgerPlan plan) {
        var fresh = new ArrayList<Long>();
        long street = keep(fresh, imported.below(caller, caller.districtId(), UnitKind.SUBDISTRICT, place.street(), place.street()));
        long community = keep(fresh, imported.below(caller, street, UnitKind.COMMUNITY, place.community(), place.community()));
        // The short name stands in case numbers, which must differ in the whole district.
        var shortName = plan.shortNameTaken(place.community()) ? place.street() + place.community() : place.community();
        long committee = keep(fresh, imported.below(caller, community, UnitKind.COMMITTEE, place.committee(), shortName));
        propose(committee);
        return new Settled(committee, fresh);
    }

    private static long keep(List<Long> fresh, ImportedUnits.Founded founded) {
        if (founded.fresh()) {
            fresh.add(founded.unit().id());
        }
        return founded.unit().id();
    }

    /** What the bureau knows of it: a residents' committee that has yet to be filed. */
    private void propose(long committee) {
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("insert into mediation_committee (org_id, type, status) values (?, ?, 'PROPOSED') on conflict do nothing")) {
            s.setLong(1, committee);
            s.setString(2, Codes.CommitteeType.RESIDENT.name());
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the committee could not be written", e);
        }
    }

    /** Puts a unit that an undone import had founded out of use, when nobody uses it. */
    void retire(Caller caller, long unit) {
        imported.retire(caller, unit);
    }
}
