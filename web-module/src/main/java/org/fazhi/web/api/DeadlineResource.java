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
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import org.fazhi.calendar.DueForm;
import org.fazhi.calendar.DueService;
import org.fazhi.calendar.Result;
import org.fazhi.casework.form.FieldError;

/** The deadline calculator. */
@Path(ApiApplication.VERSION + "/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {

    @Inject
    private DueService dues;
    @Context
    private UriInfo uri;

    /** {@return due day (a moment for HOURS), day before rolling, the sum in Chinese, and whether a computed year took part} */
    @GET
    @Path("due")
    public Response due() {
        var q = new Query(uri.getQueryParameters(), "start", "startWord", "amount", "unit", "roll", "pause", "extension");
        var answer = dues.due(new DueForm(q.text("start"), q.text("startWord"), q.text("amount"), q.text("unit"), q.text("roll"),
                q.all("pause"), q.all("extension")));
        if (!answer.isOk()) {
            throw new ProblemException(Problem.fields(Problem.Kind.BAD_PARAMETER,
                    answer.errors().entrySet().stream().map(e -> new FieldError(e.getKey(), e.getValue())).toList()));
        }
        return Reply.ok(view(answer.result()));
    }

    private static LinkedHashMap<String, Object> view(Result result) {
        var out = new LinkedHashMap<String, Object>();
        out.put("due", result.dueAt() != null ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(result.dueAt().truncatedTo(ChronoUnit.SECONDS)) : result.due());
        out.put("raw", result.raw());
        out.put("explanation", result.explanation().sentence());
        out.put("provisional", result.provisional());
        out.put("paused", result.isPaused());
        out.put("pausedSince", result.pausedSince());
        return out;
    }
}
