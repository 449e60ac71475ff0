package org.fazhi.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is wrong with the house, on one page, for the system administrator. */
@Stateless
@RolesAllowed("SYSADMIN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusService {

    private static final Logger LOG = Logger.getLogger(StatusService.class.getName());

    @Inject
    @Any
    private Instance<StatusSource> sources;
    @Inject
    private JobStore jobs;

    /** {@return the facts of every room, in the order of the page} */
    public List<StatusLine> lines() {
        var lines = new ArrayList<StatusLine>();
        for (var source : sources) {
            try {
                lines.addAll(source.read());
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a part of the status could not be read", e);
                lines.add(new StatusLine(Integer.MAX_VALUE, Texts.of("platform").get("status.unread"), String.valueOf(e.getMessage()), StatusLine.State.BAD,
                        Texts.of("platform").get("status.unread.advice")));
            }
        }
        lines.sort(Comparator.comparingInt(StatusLine::order));
        return lines;
    }

    /** {@return every job with its last run} */
    public List<JobView> jobs() {
        return jobs.all();
    }
}
