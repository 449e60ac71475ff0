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
        protect(response);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A redirect, in the form that the asking script understands when it was an ajax request. */
    static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String location) throws IOException {
        protect(response);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + location.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/></partial-response>");
            response.flushBuffer();
        } else {
            see(request, response, location);
            response.flushBuffer();
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Sends the browser to a path of ours; relative, because behind a proxy the server does not know its own address. */
    static void see(HttpServletRequest request, HttpServletResponse response, String location) {
        response.setStatus("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())
                ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    /** The mechanism answers before the filters run, so the headers of the house are written here. */
    private static void protect(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
