package org.fazhi.mediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fazhi.access.CurrentCaller;

/** {@link SealDesk} for the signed-in caller. */
@Stateless
@RolesAllowed("STAFF")
public class SealService {

    @Inject
    private CurrentCaller current;
    @EJB
    private SealDesk seals;

    /** {@return whether the caller may put in the seal image of a committee} */
    public boolean may(long committee) {
        return seals.may(current.get(), committee);
    }

    /** {@return who put in the present image and when, or null} */
    public String since(long committee) {
        return seals.since(current.get(), committee);
    }

    /** Puts in a seal image; see {@link SealDesk#put}. */
    public void put(long committee, byte[] image) {
        seals.put(current.get(), committee, image);
    }
}
