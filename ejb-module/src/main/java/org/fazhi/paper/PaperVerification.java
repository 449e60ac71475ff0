package org.fazhi.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fazhi.access.CurrentCaller;

/** {@link PaperVerifier} for the signed-in caller: any staff may ask. */
@Stateless
@RolesAllowed("STAFF")
public class PaperVerification {

    @Inject
    private CurrentCaller current;
    @EJB
    private PaperVerifier verifier;

    /** {@return what was found; see {@link PaperVerifier#verify}} */
    public PaperVerdict verify(String number, String digest, byte[] file) {
        return verifier.verify(current.get(), number, digest, file);
    }
}
