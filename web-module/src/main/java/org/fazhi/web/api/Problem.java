package org.fazhi.web.api;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.form.FieldError;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;

/**
 * A problem answer (RFC 9457). It names no address and no key, so that a file outside the caller's reach and one that does not
 * exist get the same bytes.
 *
 * @param kind      what went wrong
 * @param detail    a Chinese sentence: what is wrong and what to do
 * @param errors    by field, for typed data and parameters
 * @param obstacles rules that stand against it
 */
record Problem(Kind kind, String detail, List<FieldError> errors, List<Obstacle> obstacles) {

    static final String TYPE = "application/problem+json";

    /** What went wrong, with its HTTP status. */
    enum Kind {
        BAD_REQUEST(400), BAD_JSON(400), BAD_PARAMETER(400), UNAUTHORIZED(401), NOT_ALLOWED(403), NOT_FOUND(404), NO_SUCH_ADDRESS(404),
        METHOD(405), NOT_ACCEPTABLE(406), CONFLICT(409), WRONG_STATUS(409), TOO_LARGE(413), MEDIA_TYPE(415), BLOCKED(422), INVALID(422),
        FAULT(500), UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        String type() {
            return "urn:fazhi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String title() {
            return Texts.of("api").get("problem." + name() + ".title");
        }
    }

    static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, List.of(), List.of());
    }

    /** {@return a problem whose sentence stands in the bundle} */
    static Problem worded(Kind kind, Object... args) {
        return of(kind, Texts.of("api").get("problem." + kind + ".detail", args));
    }

    static Problem fields(Kind kind, List<FieldError> errors) {
        return new Problem(kind, errors.get(0).message(), errors, List.of());
    }

    /** {@return the body} */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", kind.type());
        body.put("title", kind.title());
        body.put("status", kind.status());
        body.put("detail", detail);
        if (!errors.isEmpty()) {
            body.put("errors", new ArrayList<>(errors));
        }
        if (!obstacles.isEmpty()) {
            body.put("obstacles", new ArrayList<>(obstacles));
        }
        return body;
    }

    /** {@return the answer} */
    Response response() {
        return Response.status(kind.status()).type(TYPE).entity(Json.write(body()).getBytes(StandardCharsets.UTF_8)).build();
    }
}
