package org.fazhi.web.legalaid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fazhi.casework.CaseworkService;

/** From a file to a complaint about it. */
@Named
@RequestScoped
public class ComplaintLink {

    @Inject
    private CaseworkService casework;

    private Boolean open;

    /** {@return whether the caller may register a complaint} */
    public boolean isOpen() {
        if (open == null) {
            open = !casework.openings("complaint").isEmpty();
        }
        return open;
    }
}
