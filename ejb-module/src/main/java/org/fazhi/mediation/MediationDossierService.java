package org.fazhi.mediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fazhi.access.CurrentCaller;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;

/** {@link MediationDossiers} for the signed-in caller. */
@Stateless
@RolesAllowed("STAFF")
public class MediationDossierService {

    @Inject
    private CurrentCaller current;
    @EJB
    private MediationDossiers dossiers;

    /** {@return whether the dossier is complete} */
    public DossierCheck check(long fileId) {
        return dossiers.check(current.get(), fileId);
    }

    /** {@return cover, contents, papers, attachments and back in one PDF} */
    public RenderedPaper whole(long fileId) {
        return dossiers.whole(current.get(), fileId);
    }

    /** {@return one sheet of the dossier that no step issues; see {@link MediationDossiers#sheet}} */
    public RenderedPaper sheet(long fileId, String sheet, PaperFormat format) {
        return dossiers.sheet(current.get(), fileId, sheet, format);
    }
}
