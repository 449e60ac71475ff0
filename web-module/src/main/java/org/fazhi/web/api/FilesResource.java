package org.fazhi.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Command;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.Outcome;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Status;
import org.fazhi.casework.Step;
import org.fazhi.paper.PaperFormat;
import org.fazhi.platform.Texts;

/** The files of every procedure, under its own word. */
@Path(ApiApplication.VERSION + "/{procedure}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    private static final int LONGEST_REFERENCE = 100;
    private static final int PAGE = 20;
    private static final int LONGEST_PAGE = 200;

    @EJB
    private CaseworkService casework;
    @Inject
    private Desk desk;
    @Context
    private UriInfo uri;

    /** {@return a page of the files in reach, with cursors to the next page and back} */
    @GET
    public Response find(@PathParam("procedure") String word) {
        var procedure = desk.procedure(word);
        var page = casework.find(query(procedure));
        var view = new FileView(procedure, desk);
        var out = new LinkedHashMap<String, Object>();
        out.put("items", page.rows().stream().map(view::row).toList());
        out.put("count", page.capped() ? page.count() - 1 : page.count());
        out.put("more", page.capped());
        out.put("next", page.next() == null ? null : page.next().code());
        out.put("prev", page.prev() == null ? null : page.prev().code());
        return Reply.ok(out);
    }

    private FileQuery query(Procedure<?> procedure) {
        var q = new Query(uri.getQueryParameters(), "q", "status", "topic", "light", "from", "to", "order", "cursor", "back", "size");
        var status = q.choice("status", q.text("status"), procedure.statuses().stream().map(Status::name).toList());
        var topic = q.text("topic");
        if (topic != null && Texts.of(procedure.word()).getOr("topic." + topic, null) == null) {
            throw ProblemException.parameter("topic", "parameter.topic", topic);
        }
        var cursor = FileQuery.Cursor.of(q.text("cursor"));
        if (q.text("cursor") != null && cursor == null) {
            throw ProblemException.parameter("cursor", "parameter.cursor");
        }
        return new FileQuery(procedure.word(), q.search("q"), topic, status, q.choice("light", FileQuery.Due.class, null), q.day("from"), q.day("to"),
                null, q.choice("order", FileQuery.Order.class, FileQuery.Order.DUE), cursor, q.flag("back"), q.count("size", PAGE, 1, LONGEST_PAGE));
    }

    /** Opens a file. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("procedure") String word, @HeaderParam("Idempotency-Key") String key, InputStream in) throws IOException {
        var procedure = desk.procedure(word);
        new Query(uri.getQueryParameters());
        var body = StepBody.of(JsonBody.read(in), null);
        var opening = procedure.steps().stream().filter(s -> s.row().from().isEmpty()).map(Step::name).toList();
        if (body.step() != null && !opening.contains(body.step())) {
            throw ProblemException.parameter("step", "body.opening", String.join("、", opening));
        }
        var outcome = casework.perform(Command.open(word, body.step() == null ? opening.get(0) : body.step(), body.on(), body.data(), key));
        return answer(Response.Status.CREATED, word, outcome);
    }

    /** {@return a file by key or number} */
    @GET
    @Path("{reference}")
    public Response file(@PathParam("procedure") String word, @PathParam("reference") String reference) {
        var procedure = desk.procedure(word);
        new Query(uri.getQueryParameters());
        var dossier = casework.dossier(word, plain(reference));
        long id = dossier.row().id();
        return Reply.json(200, new FileView(procedure, desk).file(dossier, list -> casework.options(word, id, list))).tag(String.valueOf(dossier.version())).build();
    }

    /** Takes a step. */
    @POST
    @Path("{reference}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("procedure") String word, @PathParam("reference") String reference, @PathParam("step") String step,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String ifMatch, InputStream in) throws IOException {
        if (desk.procedure(word).step(step) == null) {
            throw new NotFoundException();
        }
        new Query(uri.getQueryParameters());
        var body = StepBody.of(JsonBody.read(in), ifMatch);
        var outcome = casework.perform(new Command(word, id(word, plain(reference)), step, body.version(), body.on(), body.lateReason(), body.data(), key));
        return answer(Response.Status.OK, word, outcome);
    }

    /** {@return a paper of a file} */
    @GET
    @Path("{reference}/papers/{paper: \\d+}.{format: pdf|docx}")
    @Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
    public Response paper(@PathParam("procedure") String word, @PathParam("reference") String reference, @PathParam("paper") String paper,
            @PathParam("format") String format) {
        desk.procedure(word);
        var dossier = casework.dossier(word, plain(reference));
        if (dossier.papers().stream().noneMatch(p -> String.valueOf(p.id()).equals(paper))) {
            throw notFound();
        }
        var rendered = casework.paper(Long.parseLong(paper), PaperFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        var name = URLEncoder.encode(rendered.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(rendered.content(), rendered.contentType()).header("Content-Disposition", "attachment; filename*=UTF-8''" + name).build();
    }

    /** The same bytes for a repeated key as for the first request: made from the outcome alone, not from what the file is by now. */
    private Response answer(Response.Status status, String word, Outcome outcome) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", outcome.fileId());
        out.put("number", outcome.number());
        out.put("status", outcome.status());
        out.put("statusName", new Words(word).status(outcome.status()));
        out.put("version", outcome.version());
        out.put("event", outcome.eventId());
        var href = desk.address(word, "files", outcome.fileId());
        out.put("href", href);
        var answer = Reply.json(status.getStatusCode(), out).tag(String.valueOf(outcome.version()));
        if (status == Response.Status.CREATED) {
            answer.header("Location", href);
        }
        return (outcome.repeated() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    private long id(String word, String reference) {
        return reference.matches("\\d{1,18}") ? Long.parseLong(reference) : casework.dossier(word, reference).row().id();
    }

    /** A reference that no file can have gets the answer of one that no file has. */
    private static String plain(String reference) {
        if (reference.length() > LONGEST_REFERENCE || reference.codePoints().anyMatch(c -> Character.isISOControl(c))) {
            throw notFound();
        }
        return reference;
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"));
    }
}
