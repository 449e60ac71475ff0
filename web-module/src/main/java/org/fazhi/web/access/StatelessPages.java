package org.fazhi.web.access;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the login page free of an HTTP session. PrimeFaces would keep the nonce of its content policy in the view, and the view in
 * a session; this page has no scripts, so the closed policy of the headers filter is right for it.
 */
public class StatelessPages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.getViewRoot() != null && "/login.xhtml".equals(context.getViewRoot().getViewId())) {
            context.getViewRoot().setTransient(true);
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }
}
