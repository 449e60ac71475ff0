package org.fazhi.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Asks the database once per request who is calling. */
@RequestScoped
public class RequestCaller implements CurrentCaller {

    @EJB
    private CallerLookup lookup;

    @Inject
    private Origin origin;

    private Caller caller;

    @Override
    public Caller get() {
        if (caller == null) {
            caller = lookup.read(origin.address());
        }
        return caller;
    }
}
