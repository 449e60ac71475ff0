package org.fazhi.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Security headers on every answer, also on errors, resources and REST, without a proxy's help. Answers that are no Faces page get the
 * closed policy below; a page replaces it by the policy of web.xml, which carries the nonce of the request.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String CLOSED = "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'none'";

    @Inject
    private transient MapLayer layer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new OnePolicy(response, request.getServletPath().startsWith("/circle/") ? layer.getHost() : "");
        answer.setHeader(POLICY, CLOSED);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isResource(request) || request.getDispatcherType() == DispatcherType.ERROR) {
            answer.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, answer);
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** Two policies would both apply and forbid the page its own scripts: the one that comes later stands alone. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final String pictures;

        OnePolicy(HttpServletResponse response, String pictures) {
            super(response);
            this.pictures = pictures;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, POLICY.equalsIgnoreCase(name) ? MapLayer.admit(value, pictures) : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
