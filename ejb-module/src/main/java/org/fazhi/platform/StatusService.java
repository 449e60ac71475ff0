package org.fazhi.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What is wrong with the house, on one page, for the system administrator. */
@Stateless
@RolesAllowed("SYSADMIN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusService {

    @Inject
    private Checkup checkup;
    @Inject
    private JobStore jobs;

    /** {@return the facts of every room, in the order of the page} */
    public List<StatusLine> lines() {
        return checkup.lines(false);
    }

    /** {@return the whole check of the installation; may take seconds, as it reads the whole journal} */
    public Checkup.Report examine() {
        return checkup.report();
    }

    /** {@return every setting with the value in force and where it comes from; secrets are not shown} */
    public List<SettingView> settings() {
        return SettingView.all();
    }

    /** {@return every name under which something is looked up in the server, and whether it is there} */
    public List<BindingView> bindings() {
        return BindingView.all();
    }

    /** {@return every job with its last run} */
    public List<JobView> jobs() {
        return jobs.all();
    }
}
