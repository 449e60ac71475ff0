package org.fazhi.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.circle.CircleService;
import org.fazhi.circle.Measure;
import org.fazhi.circle.Network;
import org.fazhi.circle.NetworkService;
import org.fazhi.circle.Question;
import org.fazhi.circle.When;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.roads.RoadsReader;
import org.fazhi.platform.Json;
import org.fazhi.station.StationKind;
import org.fazhi.web.circle.CircleJson;

/** The ten-minute circle for other systems. Places are longitude and latitude in CGCS2000; every answer repeats what was asked. */
@Path(ApiApplication.VERSION + "/circle")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CircleResource {

    private static final int USUAL_SITES = 3;

    @EJB
    private CircleService circle;
    @EJB
    private NetworkService networks;
    @Context
    private UriInfo uri;

    /** {@return the imports of streets} */
    @GET
    @Path("networks")
    public Response networks() {
        new Query(uri.getQueryParameters());
        return Reply.ok(Map.of("items", networks.list().stream().map(CircleResource::network).toList()));
    }

    /** Imports streets and answers when they are read. {@return key and size of the net} */
    @POST
    @Path("networks")
    @Consumes(MediaType.WILDCARD)
    public Response network(InputStream body, @HeaderParam("Content-Type") String type) throws IOException {
        var q = new Query(uri.getQueryParameters(), "crs", "name", "date", "use");
        var content = body == null ? new byte[0] : body.readNBytes(RoadsReader.MOST_BYTES + (1 << 20));
        var form = FormParts.read(type, content);
        var crs = form.text("crs") == null ? q.choice("crs", CoordinateSystem.class, CoordinateSystem.WGS84)
                : CoordinateSystem.valueOf(q.choice("crs", form.text("crs"), List.of("WGS84", "CGCS2000", "GCJ02", "BD09")));
        var name = q.text("name") == null ? form.fileName() : q.text("name");
        var made = networks.importNow(name, form.fileName() == null ? name : form.fileName(), crs, q.day("date"), form.file());
        if (q.flag("use")) {
            networks.use(made.id());
        }
        return Reply.json(Response.Status.CREATED.getStatusCode(), network(networks.find(made.id()))).build();
    }

    private static Map<String, Object> network(Network n) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", n.id());
        out.put("name", n.name());
        out.put("crs", n.crs());
        out.put("date", n.dataOn());
        out.put("state", n.state());
        out.put("inUse", n.inUse());
        out.put("nodes", n.nodes());
        out.put("edges", n.edges());
        out.put("walkMetres", Math.round(n.metres()));
        return out;
    }

    /** {@return the area within so many metres from a place} */
    @GET
    @Path("isochrone")
    public Response isochrone() {
        var q = new Query(uri.getQueryParameters(), "network", "lon", "lat", "metres", "mode");
        var metres = q.all("metres").isEmpty() ? List.of("800") : q.all("metres").stream().flatMap(m -> List.of(m.split(",")).stream()).toList();
        if (metres.stream().anyMatch(m -> !m.matches("\\d{1,5}"))) {
            throw ProblemException.parameter("metres", "parameter.count", 50, CircleService.MOST_METRES);
        }
        return json(CircleJson.isochrone(circle.isochrone(network(q), q.choice("mode", Mode.class, Mode.WALK), degree(q, "lon"), degree(q, "lat"),
                metres.stream().mapToInt(Integer::parseInt).toArray())));
    }

    /** {@return metres along streets between two places; null when they do not connect} */
    @GET
    @Path("distance")
    public Response distance() {
        var q = new Query(uri.getQueryParameters(), "network", "from", "to", "mode");
        var from = place(q, "from");
        var to = place(q, "to");
        return json(CircleJson.distance(circle.distance(network(q), q.choice("mode", Mode.class, Mode.WALK), from, to), from, to));
    }

    /** {@return minutes to the nearest station of each kind} */
    @GET
    @Path("point")
    public Response point() {
        var q = new Query(uri.getQueryParameters(), "lon", "lat", "measure", "when");
        return json(CircleJson.point(circle.point(question(q), degree(q, "lon"), degree(q, "lat")), question(q)));
    }

    /** {@return shares of district and subdistricts, and the gaps} */
    @GET
    @Path("report")
    public Response report() {
        var q = new Query(uri.getQueryParameters(), "measure", "when");
        return json(CircleJson.report(circle.figures(question(q))));
    }

    /** {@return where stations should stand, with gain, bound and gap} */
    @POST
    @Path("siting")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response siting(InputStream in) throws IOException {
        new Query(uri.getQueryParameters());
        var body = JsonBody.read(in);
        for (var key : body.keySet()) {
            if (!List.of("p", "kind", "weights", "locked", "forbidden", "places", "measure", "when").contains(key)) {
                throw ProblemException.parameter(key.replaceAll("\\p{C}", ""), "parameter.unknown", key.replaceAll("\\p{C}", ""),
                        "p、kind、weights、locked、forbidden、places、measure、when");
            }
        }
        var question = new Question(choice(body, "measure", Measure.class, Measure.WALK), choice(body, "when", When.class, When.ANY));
        var kind = "ALL".equals(body.getOrDefault("kind", "ALL")) ? null : choice(body, "kind", StationKind.class, null);
        if (kind != null && !StationKind.CIRCLE.contains(kind)) {
            throw ProblemException.parameter("kind", "parameter.choice", kind, StationKind.CIRCLE);
        }
        boolean equal = choice(body, "weights", Weights.class, Weights.HOUSEHOLDS) == Weights.COMMUNITIES;
        var p = String.valueOf(body.getOrDefault("p", USUAL_SITES));
        if (!p.matches("\\d{1,3}")) {
            throw ProblemException.parameter("p", "parameter.count", 1, CircleService.MOST_SITES);
        }
        var places = list(body, "places").stream().map(at -> {
            if (at instanceof List<?> pair && pair.size() == 2) {
                return new double[] {number("places", pair.get(0)), number("places", pair.get(1))};
            }
            throw ProblemException.parameter("places", "circle.places");
        }).toList();
        return json(CircleJson.sites(circle.sites(question, kind, Integer.parseInt(p), equal, keys(body, "locked"), keys(body, "forbidden"), places), question));
    }

    /** What a demand weighs. */
    private enum Weights { HOUSEHOLDS, COMMUNITIES }

    private static Response json(String text) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static Question question(Query q) {
        return new Question(q.choice("measure", Measure.class, Measure.WALK), q.choice("when", When.class, When.ANY));
    }

    private static long network(Query q) {
        var text = q.text("network");
        if (text != null && !text.matches("\\d{1,18}")) {
            throw ProblemException.parameter("network", "parameter.count", 1, "…");
        }
        return text == null ? 0 : Long.parseLong(text);
    }

    private static double degree(Query q, String name) {
        return number(name, q.text(name));
    }

    private static double number(String name, Object text) {
        try {
            double value = Double.parseDouble(String.valueOf(text));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw ProblemException.parameter(name, "circle.degree");
    }

    private static double[] place(Query q, String name) {
        var parts = q.text(name) == null ? new String[0] : q.text(name).split(",");
        if (parts.length != 2) {
            throw ProblemException.parameter(name, "circle.place");
        }
        return new double[] {number(name, parts[0].strip()), number(name, parts[1].strip())};
    }

    private static <E extends Enum<E>> E choice(Map<String, Object> body, String name, Class<E> type, E otherwise) {
        var text = body.get(name);
        if (text == null) {
            return otherwise;
        }
        for (var c : type.getEnumConstants()) {
            if (c.name().equals(text)) {
                return c;
            }
        }
        throw ProblemException.parameter(name, "parameter.choice", Json.write(List.of(text)).replaceAll("\\p{C}", ""), List.of(type.getEnumConstants()));
    }

    private static List<?> list(Map<String, Object> body, String name) {
        var value = body.get(name);
        if (value == null) {
            return List.of();
        } else if (value instanceof List<?> list && list.size() <= 1000) {
            return list;
        }
        throw ProblemException.parameter(name, "circle.list");
    }

    private static List<Long> keys(Map<String, Object> body, String name) {
        return list(body, name).stream().map(v -> {
            if (String.valueOf(v).matches("\\d{1,18}")) {
                return Long.valueOf(String.valueOf(v));
            }
            throw ProblemException.parameter(name, "circle.list");
        }).toList();
    }
}
