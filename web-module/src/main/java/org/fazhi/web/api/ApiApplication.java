package org.fazhi.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything below {@code /api}: also addresses that do not exist are answered by us, as problems. */
@ApplicationPath("api")
public class ApiApplication extends Application {

    /** First part of every path; the next version of the interface will stand beside it. */
    static final String VERSION = "v1";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true, // the server's own description names its classes
                "jersey.config.server.response.setStatusOverSendError", true); // answers without a body stay without one
    }
}
