package org.fazhi.web.access;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.primefaces.context.PrimeFacesContext;

/**
 * Two things that PrimeFaces' content policy would do to us. It keeps its nonce in the view, so that even the login page would begin
 * a session: that page has no scripts, and the closed policy of the headers filter is right for it. And it answers a post without the
 * nonce that its script adds to forms by a fault: a browser whose script has not run yet, and every test of bad input, would see
 * an error page. A whole page gets a fresh nonce here; an ajax answer goes into a page that runs on the nonce kept for its view.
 */
public class PagePolicy implements PhaseListener {

    /** Request parameter and view key of PrimeFaces, and the request attribute by which {@link NonceFilter} answers for it. */
    static final String NONCE = "primefaces.nonce";

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var root = context.getViewRoot();
        if (root == null) {
            return;
        }
        var state = PrimeFacesContext.getCspState(context);
        if ("/login.xhtml".equals(root.getViewId())) {
            root.setTransient(true);
            state.setInitialized(true);
        } else if (context.isPostback()) {
            var kept = root.getViewMap(false) == null ? "" : Objects.toString(root.getViewMap(false).get(NONCE), "");
            boolean ajax = context.getPartialViewContext().isAjaxRequest();
            var nonce = ajax && !kept.isEmpty() ? kept : state.generateNonce();
            root.getViewMap(true).put(NONCE, nonce);
            ((HttpServletRequest) context.getExternalContext().getRequest()).setAttribute(NONCE, nonce);
        }
    }
}
