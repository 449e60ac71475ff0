package org.fazhi.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.paper.PaperException;
import org.fazhi.web.frame.Faults;

/** The one place where whatever ended a request becomes a problem answer. A fault of ours shows its support number and nothing else. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** Where the description of the interface stands, told to those who got lost. */
    static final String DESCRIPTION = "/api/" + ApiApplication.VERSION + "/openapi";

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        var cause = unwrapped(thrown);
        if (cause instanceof WebApplicationException web) {
            var problem = of(web);
            var answer = Response.fromResponse(problem == null ? fault(web).response() : problem.response());
            var allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
        }
        var problem = known(cause);
        return (problem == null ? fault(cause) : problem).response();
    }

    /** {@return the problem that stands for an exception of ours, or null for a fault} */
    static Problem known(Throwable cause) {
        if (cause instanceof ProblemException p) {
            return p.problem();
        } else if (cause instanceof Refusal r) {
            return new Problem(kind(r.kind()), r.getMessage(), java.util.List.of(), r.obstacles());
        } else if (cause instanceof InvalidInput i) {
            return Problem.fields(Problem.Kind.INVALID, i.errors());
        } else if (cause instanceof EJBAccessException) {
            return Problem.worded(Problem.Kind.NOT_ALLOWED);
        } else if (cause instanceof PaperException p) {
            return Problem.of(Problem.Kind.UNAVAILABLE, p.getMessage());
        }
        return null;
    }

    private static Problem.Kind kind(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> Problem.Kind.NOT_FOUND;
            case NOT_ALLOWED -> Problem.Kind.NOT_ALLOWED;
            case WRONG_STATUS -> Problem.Kind.WRONG_STATUS;
            case CONFLICT -> Problem.Kind.CONFLICT;
            case BLOCKED -> Problem.Kind.BLOCKED;
            case BAD_REQUEST -> Problem.Kind.BAD_REQUEST;
        };
    }

    /** What the server's own dispatching refuses: no such address, method, format. */
    private Problem of(WebApplicationException web) {
        return switch (web.getResponse().getStatus()) {
            case 404, 400 -> Problem.worded(Problem.Kind.NO_SUCH_ADDRESS, request.getContextPath() + DESCRIPTION);
            case 403 -> Problem.worded(Problem.Kind.NOT_ALLOWED);
            case 405 -> Problem.worded(Problem.Kind.METHOD, web.getResponse().getAllowedMethods().stream().sorted().collect(Collectors.joining("、")));
            case 406 -> Problem.worded(Problem.Kind.NOT_ACCEPTABLE);
            case 415 -> Problem.worded(Problem.Kind.MEDIA_TYPE);
            default -> null;
        };
    }

    private Problem fault(Throwable cause) {
        return Problem.worded(Problem.Kind.FAULT, Faults.log(request, cause));
    }

    /** The container wraps what a bean throws, sometimes more than once. */
    static Throwable unwrapped(Throwable thrown) {
        var cause = thrown;
        while (cause instanceof EJBException && !(cause instanceof EJBAccessException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
