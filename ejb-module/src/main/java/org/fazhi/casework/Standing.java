package org.fazhi.casework;

import java.util.Collection;
import java.util.Objects;
import org.fazhi.access.Caller;

/**
 * How a caller stands to a file, or to the unit in which a file is about to be opened.
 *
 * @param inReach     the file's unit lies at or below the caller's unit
 * @param ownUnit     it belongs to the caller's own unit
 * @param handling    the caller is its handler, recorder or present holder
 * @param registered  the caller registered it
 * @param ownStreet   same subdistrict
 * @param ownDistrict same district
 * @param offered     it is offered to the caller's unit
 * @param partUnit    the caller's unit takes part in the file now, without owning it
 */
public record Standing(boolean inReach, boolean ownUnit, boolean handling, boolean registered, boolean ownStreet, boolean ownDistrict,
                       boolean offered, boolean partUnit) {

    static Standing to(CaseFile file, Caller caller, Collection<FileParticipant> participants, Collection<Long> units) {
        boolean holds = Objects.equals(file.holderAccountId(), caller.accountId());
        boolean handles = holds || participants.stream().anyMatch(p -> p.accountId() == caller.accountId() && p.active() && p.handles());
        boolean registered = participants.stream().anyMatch(p -> p.accountId() == caller.accountId() && p.part() == FileParticipant.Part.REGISTRAR);
        boolean reach = file.orgPath().startsWith(caller.orgPath());
        return new Standing(reach, file.orgId() == caller.orgId(), handles, registered,
                caller.streetId() != null && caller.streetId().equals(file.streetId()), caller.districtId() == file.districtId(),
                file.offeredTo() != null && file.offeredTo() == caller.orgId(), units.contains(caller.orgId()));
    }

    static Standing toUnit(Unit unit, Caller caller) {
        boolean reach = unit.path().startsWith(caller.orgPath());
        return new Standing(reach, unit.id() == caller.orgId(), unit.id() == caller.orgId(), reach,
                caller.streetId() != null && caller.streetId().equals(unit.streetId()), caller.districtId() == unit.districtId(), false, false);
    }
}
