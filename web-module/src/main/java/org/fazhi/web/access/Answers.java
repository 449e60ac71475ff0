package org.fazhi.web.access;

import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fazhi.platform.Texts;

/** Answers that the mechanism writes itself, because the container's own are English HTML. */
final class Answers {

    private Answers() {
    }

    /** 401 as a problem (RFC 9457) with a Chinese detail. */
    static AuthenticationStatus unauthorized(HttpServletRequest request, HttpServletResponse response, boolean tokenGiven) throws IOException {
        var texts = Texts.of("access");
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", texts.get("api.unauthorized.title"))
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", texts.get("api.unauthorized"))
                .add("instance", request.getRequestURI())
                .build().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", tokenGiven ? "Bearer realm=\"fazhi\", error=\"invalid_token\"" : "Bearer realm=\"fazhi\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A redirect, in the form that the asking script understands when it was an ajax request. */
    static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String location) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + location.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/></partial-response>");
            response.flushBuffer();
        } else {
            response.setStatus("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())
                    ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
            response.flushBuffer();
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
