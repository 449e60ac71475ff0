package org.fazhi.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.access.CurrentCaller;
import org.fazhi.paper.PaperState;

/** {@link Signatures} for the signed-in caller. */
@Stateless
@RolesAllowed("STAFF")
public class SignatureService {

    @Inject
    private CurrentCaller current;
    @EJB
    private Signatures signatures;

    /** {@return the papers of a file with their marks; see {@link Signatures#ofFile}} */
    public List<PaperState> ofFile(long fileId) {
        return signatures.ofFile(current.get(), fileId);
    }

    /** {@return a paper to be signed; see {@link Signatures#open}} */
    public Signatures.Signing open(long paperId) {
        return signatures.open(current.get(), paperId);
    }

    /** Enters a signature; see {@link Signatures#sign}. */
    public void sign(long paperId, String key, byte[] image, LocalDate day, String how) {
        signatures.sign(current.get(), paperId, key, image, day, how);
    }
}
