package org.fazhi.mediation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PdfPictures;
import org.fazhi.platform.Texts;

/** The seal image of a committee: its chair or the section of the district puts it in; only the chair's sealing uses it. */
@Stateless
@PermitAll
public class SealDesk {

    @Inject
    private Staff staff;
    @Inject
    private CommitteeSeals seals;
    @Inject
    private Journal journal;

    /** {@return whether the caller may put in the seal image of a committee} */
    public boolean may(Caller caller, long committee) {
        var unit = staff.unit(committee);
        return caller.has(Role.COMMITTEE_CHAIR) && caller.orgId() == committee
                || caller.has(Role.MEDIATION_SECTION) && unit.map(Unit::districtId).filter(d -> d == caller.districtId()).isPresent();
    }

    /** {@return who put in the present image and when, or null when there is none or it is not for the caller to know} */
    public String since(Caller caller, long committee) {
        return may(caller, committee) ? seals.since(committee) : null;
    }

    /**
     * Puts in a seal image.
     *
     * @param image PNG or JPEG: a red seal on white paper
     * @throws Refusal                          when the caller may not; journalled
     * @throws org.fazhi.paper.PaperException when the picture cannot be used
     */
    public void put(Caller caller, long committee, byte[] image) {
        var name = staff.unit(committee).map(Unit::name).orElse(null);
        if (name == null || !may(caller, committee)) {
            journal.writeApart(JournalLine.of(caller, "mediation.SEAL_PUT", Result.REFUSED, null, name, "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get("seal.notAllowed"));
        }
        seals.put(committee, PdfPictures.ink(image), caller);
        journal.write(JournalLine.of(caller, "mediation.SEAL_PUT", Result.DONE, null, name, null));
    }
}
