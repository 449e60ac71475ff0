package org.fazhi.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalService;

/** Whether the journal is whole. */
@Path(ApiApplication.VERSION + "/journal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    private static final String ACTION = "audit.VERIFY";

    @Inject
    private CurrentCaller current;
    @EJB
    private JournalService service;
    @EJB
    private Journal journal;
    @Context
    private UriInfo uri;

    /** {@return intact, how many lines, and each defect with its chain, place and a sentence} */
    @GET
    @Path("verify")
    public Response verify() {
        new Query(uri.getQueryParameters());
        var caller = current.get();
        if (!caller.has(Role.AUDITOR) && !caller.has(Role.INTEGRATION)) {
            journal.writeApart(JournalLine.of(caller, ACTION, JournalLine.Result.REFUSED, null, null, "NOT_ALLOWED"));
            throw new ProblemException(Problem.worded(Problem.Kind.NOT_ALLOWED));
        }
        return Reply.ok(service.verify());
    }
}
