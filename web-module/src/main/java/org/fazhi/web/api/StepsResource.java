package org.fazhi.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The table of a procedure. */
@Path(ApiApplication.VERSION + "/{procedure}/steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {

    @Inject
    private Desk desk;
    @Context
    private UriInfo uri;

    /** {@return statuses and steps: from, to, who, deadlines, papers, legal basis, fields} */
    @GET
    public Response steps(@PathParam("procedure") String word) {
        var procedure = desk.procedure(word);
        new Query(uri.getQueryParameters());
        return Reply.ok(StepTable.of(procedure));
    }
}
