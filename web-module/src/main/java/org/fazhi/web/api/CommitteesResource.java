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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.access.OrganisationService;
import org.fazhi.access.Unit;
import org.fazhi.casework.Option;
import org.fazhi.mediation.MediationService;

/** The committees at which the caller may register a dispute: the choices of the field {@code committee}. */
@Path(ApiApplication.VERSION + "/committees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommitteesResource {

    @EJB
    private MediationService mediation;
    @EJB
    private OrganisationService organisation;
    @Context
    private UriInfo uri;

    /** {@return key, name, name in case numbers, subdistrict} */
    @GET
    public Response committees() {
        new Query(uri.getQueryParameters());
        var units = organisation.tree().stream().collect(Collectors.toMap(Unit::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var places = List.copyOf(units.keySet());
        List<Map<String, Object>> items = mediation.committees().stream()
                .sorted(Comparator.comparing(o -> places.indexOf(Long.valueOf(o.value())))).map(o -> item(o, units)).toList();
        return Reply.ok(Map.of("items", items));
    }

    private static Map<String, Object> item(Option committee, Map<Long, Unit> units) {
        var unit = units.get(Long.valueOf(committee.value()));
        var street = unit == null || unit.streetId() == null ? null : units.get(unit.streetId());
        var out = new LinkedHashMap<String, Object>();
        out.put("id", Long.valueOf(committee.value()));
        out.put("name", committee.label());
        out.put("shortName", unit == null ? null : unit.shortName());
        out.put("street", street == null ? null : street.name());
        return out;
    }
}
