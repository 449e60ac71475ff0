package org.fazhi.web.api;

import static org.fazhi.web.api.Schemas.array;
import static org.fazhi.web.api.Schemas.described;
import static org.fazhi.web.api.Schemas.map;
import static org.fazhi.web.api.Schemas.ref;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.Status;
import org.fazhi.casework.Step;
import org.fazhi.circle.Measure;
import org.fazhi.circle.When;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Mode;
import org.fazhi.platform.Texts;

/** The description of the interface (OpenAPI 3.0.3), made from the procedures' tables: a step added there stands here. */
final class Description {

    private static final Texts WORDS = Texts.of("api");
    private static final String JSON = "application/json";
    private final Map<String, Object> paths = new LinkedHashMap<>();
    private final Map<String, Object> schemas = new LinkedHashMap<>(CommonSchemas.all());

    private Description() {
    }

    /**
     * {@return the document}
     *
     * @param server     address under which the paths stand
     * @param procedures every procedure
     */
    static Map<String, Object> of(String server, Iterable<Procedure<?>> procedures) {
        var d = new Description();
        d.common();
        procedures.forEach(d::procedure);
        return map("openapi", "3.0.3",
                "info", map("title", WORDS.get("openapi.title"), "version", ApiApplication.VERSION, "description", WORDS.get("openapi.intro")),
                "servers", List.of(map("url", server)),
                "security", List.of(map("token", List.of())),
                "paths", d.paths,
                "components", map("schemas", d.schemas, "securitySchemes", map("token", map("type", "http", "scheme", "bearer"))));
    }

    private void common() {
        var due = List.<Object>of(query("start", true, "openapi.due.start", map("type", "string")),
                query("amount", true, "openapi.due.amount", map("type", "integer", "minimum", 0)),
                query("unit", false, "openapi.due.unit", map("type", "string", "enum", List.of("DAYS", "WORKING_DAYS", "HOURS", "MONTHS", "YEARS"), "default", "DAYS")),
                query("roll", false, "openapi.due.roll", map("type", "boolean", "default", true)),
                query("pause", false, "openapi.due.pause", array(map("type", "string", "example", "2025-09-24/2025-09-29"))),
                query("extension", false, "openapi.due.extension", array(map("type", "integer", "minimum", 1))),
                query("startWord", false, "openapi.due.startWord", map("type", "string", "maxLength", 20)));
        path("/deadlines/due", "get", operation("due", WORDS.get("openapi.due"), due, null, answers(200, json(ref("Due")), 400)));
        path("/me", "get", operation("me", WORDS.get("openapi.me"), List.of(), null, answers(200, json(ref("Me")))));
        path("/committees", "get", operation("committees", WORDS.get("openapi.committees"), List.of(), null, answers(200, json(ref("Committees")))));
        path("/journal/verify", "get", operation("verify", WORDS.get("openapi.verify"), List.of(), null, answers(200, json(ref("Verification")), 403)));
        path("/mediation/report-a", "get", operation("mediationReportA", WORDS.get("openapi.reportA"), List.of(query("from", true, "openapi.reportA.from", Schemas.day()),
                query("to", true, "openapi.reportA.to", Schemas.day()), query("organisation", false, "openapi.reportA.organisation", map("type", "string"))), null,
                answers(200, json(ref("ReportA")), 400, 404)));
        var document = operation("openapi", WORDS.get("openapi.document"), List.of(), null, answers(200, json(map("type", "object"))));
        document.put("security", List.of());
        path("/openapi", "get", document);
        circle();
    }

    private void circle() {
        var any = json(map("type", "object"));
        var network = query("network", false, "openapi.circle.network", map("type", "integer", "format", "int64"));
        var mode = query("mode", false, "openapi.circle.mode", map("type", "string", "enum", names(Mode.values()), "default", "WALK"));
        var lon = query("lon", true, "openapi.circle.lon", map("type", "number"));
        var lat = query("lat", true, "openapi.circle.lat", map("type", "number"));
        var measure = query("measure", false, "openapi.circle.measure", map("type", "string", "enum", names(Measure.values()), "default", "WALK"));
        var when = query("when", false, "openapi.circle.when", map("type", "string", "enum", names(When.values()), "default", "ANY"));
        path("/stations", "get", operation("stations", WORDS.get("openapi.stations"), List.of(), null, answers(200, any, 403)));
        path("/circle/networks", "get", operation("networks", WORDS.get("openapi.circle.networks"), List.of(), null, answers(200, any, 403)));
        path("/circle/networks", "post", operation("importNetwork", WORDS.get("openapi.circle.import"),
                List.of(query("crs", false, "openapi.circle.crs", map("type", "string", "enum", names(CoordinateSystem.values()), "default", "WGS84"))),
                map("required", true, "content", map("application/octet-stream", map("schema", map("type", "string", "format", "binary")))), answers(201, any, 400, 403)));
        path("/circle/isochrone", "get", operation("isochrone", WORDS.get("openapi.circle.isochrone"), List.of(network, lon, lat, mode,
                query("metres", false, "openapi.circle.metres", map("type", "string", "default", "800"))), null, answers(200, any, 400, 403, 404)));
        path("/circle/distance", "get", operation("distance", WORDS.get("openapi.circle.distance"), List.of(network, mode,
                query("from", true, "openapi.circle.place", map("type", "string")), query("to", true, "openapi.circle.place", map("type", "string"))), null, answers(200, any, 400, 403, 404)));
        path("/circle/point", "get", operation("point", WORDS.get("openapi.circle.point"), List.of(lon, lat, measure, when), null, answers(200, any, 400, 403)));
        path("/circle/report", "get", operation("report", WORDS.get("openapi.circle.report"), List.of(measure, when), null, answers(200, any, 403)));
        path("/circle/siting", "post", operation("siting", WORDS.get("openapi.circle.siting"), List.of(), map("required", true, "content", any), answers(200, any, 400, 403, 409)));
    }

    private void procedure(Procedure<?> procedure) {
        var word = procedure.word();
        var words = new Words(word);
        var files = "/" + word + "/files";
        path("/" + word + "/steps", "get", operation(word + "Steps", WORDS.get("openapi.steps", words.title()), List.of(), null,
                answers(200, json(ref("StepTable")))));
        path(files, "get", operation(word + "Find", WORDS.get("openapi.list", words.title()), filters(procedure), null, answers(200, json(ref("FilePage")), 400)));
        path(files + "/{reference}", "get", operation(word + "File", WORDS.get("openapi.file", words.title()), List.of(reference()), null,
                answers(200, json(ref("File")), 404)));
        path(files + "/{reference}/papers/{paper}.pdf", "get", paper(word, words, "Pdf", "application/pdf"));
        path(files + "/{reference}/papers/{paper}.docx", "get", paper(word, words, "Docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        procedure.steps().forEach(step -> step(word, words, files, step));
    }

    private void step(String word, Words words, String files, Step<?> step) {
        var name = word + "." + step.name();
        boolean opens = step.row().from().isEmpty();
        var schema = Schemas.step(words, step.name(), step.row().data(), opens);
        if (opens) {
            @SuppressWarnings("unchecked")
            var properties = (Map<String, Object>) schema.get("properties");
            properties.put("step", map("type", "string", "enum", List.of(step.name())));
        }
        schemas.put(name, schema);
        var body = map("required", true, "content", json(ref(name)));
        if (!opens) {
            path(files + "/{reference}/steps/" + step.name(), "post", operation(name, WORDS.get("openapi.step", words.title(), words.step(step.name())),
                    List.of(reference(), header("Idempotency-Key", "openapi.key"), header("If-Match", "openapi.ifMatch")), body,
                    answers(200, json(ref("Outcome")), 400, 403, 404, 409, 413, 415, 422), step.row().basis()));
        } else if (!paths.containsKey(files) || !((Map<?, ?>) paths.get(files)).containsKey("post")) {
            path(files, "post", operation(name, WORDS.get("openapi.open", words.title(), words.step(step.name())),
                    List.of(header("Idempotency-Key", "openapi.key")), body,
                    answers(201, json(ref("Outcome")), 400, 403, 409, 413, 415, 422), step.row().basis()));
        }
    }

    private static Map<String, Object> paper(String word, Words words, String suffix, String type) {
        var id = map("name", "paper", "in", "path", "required", true, "schema", map("type", "integer", "format", "int64"));
        return operation(word + "Paper" + suffix, WORDS.get("openapi.paper", words.title()), List.of(reference(), id), null,
                answers(200, map(type, map("schema", map("type", "string", "format", "binary"))), 404));
    }

    private static List<Object> filters(Procedure<?> procedure) {
        return List.of(query("q", false, "openapi.list.q", map("type", "string", "minLength", 2)),
                query("status", false, "openapi.list.status", map("type", "string", "enum", procedure.statuses().stream().map(Status::name).toList())),
                query("topic", false, "openapi.list.topic", map("type", "string")),
                query("light", false, "openapi.list.light", map("type", "string", "enum", names(FileQuery.Due.values()))),
                query("from", false, "openapi.list.from", Schemas.day()), query("to", false, "openapi.list.to", Schemas.day()),
                query("order", false, "openapi.list.order", map("type", "string", "enum", names(FileQuery.Order.values()), "default", "DUE")),
                query("cursor", false, "openapi.list.cursor", map("type", "string")),
                query("back", false, "openapi.list.back", map("type", "boolean", "default", false)),
                query("size", false, "openapi.list.size", map("type", "integer", "minimum", 1, "maximum", 200, "default", 20)));
    }

    private static List<String> names(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants).map(Enum::name).toList();
    }

    private void path(String path, String method, Map<String, Object> operation) {
        @SuppressWarnings("unchecked")
        var item = (Map<String, Object>) paths.computeIfAbsent(path, p -> new LinkedHashMap<String, Object>());
        item.put(method, operation);
    }

    private static Map<String, Object> operation(String id, String summary, List<Object> parameters, Map<String, Object> body,
            Map<String, Object> answers, String... basis) {
        var out = map("operationId", id, "summary", summary);
        if (basis.length > 0) {
            out.put("description", basis[0] + "。" + WORDS.get("openapi.guards"));
        }
        if (!parameters.isEmpty()) {
            out.put("parameters", parameters);
        }
        if (body != null) {
            out.put("requestBody", body);
        }
        out.put("responses", answers);
        return out;
    }

    private static Map<String, Object> answers(int good, Map<String, Object> content, int... bad) {
        var out = map(String.valueOf(good), map("description", WORDS.get(good == 201 ? "openapi.created" : "openapi.ok"), "content", content));
        var all = new ArrayList<Integer>(List.of(401, 406, 500));
        java.util.Arrays.stream(bad).forEach(all::add);
        all.stream().sorted().forEach(status -> out.put(String.valueOf(status),
                map("description", WORDS.get("openapi.error"), "content", map(Problem.TYPE, map("schema", ref("Problem"))))));
        return out;
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return map(JSON, map("schema", schema));
    }

    private static Map<String, Object> query(String name, boolean required, String key, Map<String, Object> schema) {
        return described(map("name", name, "in", "query", "required", required, "schema", schema), key);
    }

    private static Map<String, Object> header(String name, String key) {
        return described(map("name", name, "in", "header", "required", false, "schema", map("type", "string", "maxLength", 80)), key);
    }

    private static Map<String, Object> reference() {
        return described(map("name", "reference", "in", "path", "required", true, "schema", map("type", "string")), "openapi.reference");
    }
}
