package org.fazhi.web.adviser;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fazhi.adviser.AdviserCoverage;
import org.fazhi.adviser.AdviserService;

/** Whether every community has an adviser. */
@Named
@RequestScoped
public class CoveragePage {

    @EJB
    private AdviserService service;

    private AdviserCoverage coverage;

    /** {@return the coverage within the caller's reach} */
    public AdviserCoverage getCoverage() {
        if (coverage == null) {
            coverage = service.coverage();
        }
        return coverage;
    }
}
