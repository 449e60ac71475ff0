package org.fazhi.web.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Objects;
import org.primefaces.csp.CspState;

/**
 * Two things that PrimeFaces' content policy would do to us. It keeps its nonce in the view, so that even the login page would begin
 * a session: that page has no scripts, and the closed policy of the headers filter is right for it. And it answers a post without the
 * nonce that its script adds to forms by a fault: a browser whose script has not run yet, and every test of bad input, would see
 * an error page.
 */
public class PagePolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var nonce = new Nonce(context);
        if (context.getViewRoot() != null && "/login.xhtml".equals(context.getViewRoot().getViewId())) {
            context.getViewRoot().setTransient(true);
            nonce.setInitialized(true);
        }
        context.getAttributes().put(CspState.class.getName(), nonce);
    }

    /** A full page gets a fresh nonce; an ajax answer goes into a page that runs on the nonce kept for its view. */
    private static final class Nonce extends CspState {

        private final FacesContext context;
        private String value;

        Nonce(FacesContext context) {
            super(context);
            this.context = context;
        }

        @Override
        public String getNonce() {
            if (value == null) {
                var root = context.getViewRoot();
                var kept = root == null || root.getViewMap(false) == null ? "" : Objects.toString(root.getViewMap(false).get(KEY), "");
                boolean ajax = context.getPartialViewContext().isAjaxRequest();
                value = ajax && !kept.isEmpty() ? kept : generateNonce();
                if (!ajax && root != null && !root.isTransient()) {
                    root.getViewMap(true).put(KEY, value);
                }
            }
            return value;
        }
    }
}
