package org.fazhi.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fazhi.mediation.ConfirmationPacket;
import org.fazhi.web.casework.DossierPage;

/** The panel beside a mediation's dossier from which the packet for the court is taken. */
@Named
@RequestScoped
public class ConfirmationPanel {

    @Inject
    private DossierPage page;

    /** {@return whether the papers for the court have been made} */
    public boolean isReady() {
        return page.isFull() && !ConfirmationPacket.of(page.getDossier()).isEmpty();
    }
}
