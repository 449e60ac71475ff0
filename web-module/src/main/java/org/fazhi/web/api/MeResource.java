package org.fazhi.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Scope;
import org.fazhi.platform.Texts;

/** Whose token this is, and how far it reaches. */
@Path(ApiApplication.VERSION + "/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private CurrentCaller current;
    @Context
    private UriInfo uri;

    /** {@return account, roles, unit, reach} */
    @GET
    public Response me() {
        new Query(uri.getQueryParameters());
        var caller = current.get();
        var unit = new LinkedHashMap<String, Object>();
        unit.put("id", caller.orgId());
        unit.put("name", caller.orgName());
        var out = new LinkedHashMap<String, Object>();
        out.put("id", caller.accountId());
        out.put("login", caller.login());
        out.put("name", caller.name());
        out.put("roles", caller.roles().stream().sorted().toList());
        out.put("roleNames", caller.roles().stream().sorted().map(Texts.of("access")::name).toList());
        out.put("organisation", unit);
        out.put("reach", Scope.of(caller).reach());
        return Reply.ok(out);
    }
}
