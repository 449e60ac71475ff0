package org.fazhi.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.fazhi.platform.Json;

/** A JSON answer from plain values; members without a value are left out. */
final class Reply {

    private Reply() {
    }

    static Response.ResponseBuilder json(int status, Object value) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    static Response ok(Object value) {
        return json(Response.Status.OK.getStatusCode(), value).build();
    }
}
