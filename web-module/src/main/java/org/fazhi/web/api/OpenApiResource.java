package org.fazhi.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.fazhi.casework.Procedures;

/** The description of the interface, for anyone: it tells what the product can do and nothing of what it holds. */
@Path(ApiApplication.VERSION + "/openapi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @Inject
    private Procedures procedures;
    @Inject
    private HttpServletRequest request;

    /** {@return OpenAPI 3.0.3 in JSON} */
    @GET
    public Response openapi() {
        return Reply.ok(Description.of(request.getContextPath() + "/api/" + ApiApplication.VERSION, procedures.all()));
    }
}
