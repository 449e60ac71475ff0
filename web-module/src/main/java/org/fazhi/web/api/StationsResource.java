package org.fazhi.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.fazhi.circle.PlacesService;
import org.fazhi.web.circle.CircleJson;

/** Stations as GeoJSON. */
@Path(ApiApplication.VERSION + "/stations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StationsResource {

    @EJB
    private PlacesService places;
    @Context
    private UriInfo uri;

    /** {@return every station whose place is known, with kind, state and weekly hours} */
    @GET
    public Response stations() {
        new Query(uri.getQueryParameters());
        return Response.ok(CircleJson.stations(places.stations()).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
