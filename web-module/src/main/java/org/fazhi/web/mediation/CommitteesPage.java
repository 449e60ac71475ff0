package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.mediation.CommitteeViews.Committee;

/** Committees within the caller's reach. */
@Named
@RequestScoped
public class CommitteesPage {

    @EJB
    private CommitteeService committees;

    private List<Committee> rows;

    /** {@return the committees, in the order of the tree} */
    public List<Committee> getRows() {
        if (rows == null) {
            rows = committees.list();
        }
        return rows;
    }

    /** {@return how many mediators they have} */
    public int getMediators() {
        return getRows().stream().mapToInt(Committee::mediators).sum();
    }
}
