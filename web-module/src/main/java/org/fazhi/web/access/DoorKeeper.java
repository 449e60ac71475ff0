package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.access.Identity;
import org.fazhi.access.Origin;
import org.fazhi.access.SessionCheck;
import org.fazhi.access.SignIn;

/**
 * Decides on every request who is asking. Nothing but two keys is remembered between requests; roles come from the database each
 * time, so that a role taken away, a disabled account or a sign-out elsewhere counts from the next request, on every node, and
 * session failover cannot lose them. Pages: session and second token; {@code /api/*}: a bearer token and nothing else.
 */
@ApplicationScoped
public class DoorKeeper implements HttpAuthenticationMechanism {

    /** Key of the session row, kept in the HTTP session. */
    static final String SESSION_KEY = "fazhi.session";

    private static final String BEARER = "bearer ";

    @EJB
    private SignIn signIn;

    @Inject
    private Origin origin;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        origin.set(ClientAddress.of(request));
        var path = request.getRequestURI().substring(request.getContextPath().length());
        try {
            if ((path.equals("/api") || path.startsWith("/api/")) && !Open.isDescription(path)) {
                return api(request, response, context);
            }
            return Open.isResource(path) || Open.isDescription(path) ? context.doNothing() : page(path, request, response, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus api(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        var header = request.getHeader("Authorization");
        boolean bearer = header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER);
        var identity = bearer ? signIn.byToken(header.substring(BEARER.length()).strip()) : Optional.<Identity>empty();
        if (identity.isPresent()) {
            return context.notifyContainerAboutLogin(identity.get().login(), identity.get().containerRoles());
        }
        signIn.tokenRefused(origin.address());
        return Answers.unauthorized(request, response, bearer);
    }

    private AuthenticationStatus page(String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        var session = request.getSession(false);
        var key = session == null ? null : (Long) session.getAttribute(SESSION_KEY);
        var check = key == null ? null : signIn.check(key, Cookies.token(request));
        if (check != null && check.state() != SessionCheck.State.VALID) {
            session.invalidate();
            Cookies.take(request, response);
        }
        if (check == null || check.state() != SessionCheck.State.VALID) {
            return context.isProtected() ? toLogin(request, response, check) : context.doNothing();
        }
        if (check.identity().mustChange() && !Open.whilePasswordIsDue(path)) {
            return Answers.redirect(request, response, request.getContextPath() + "/password.xhtml");
        }
        if (path.equals("/login.xhtml") && "GET".equals(request.getMethod())) {
            return Answers.redirect(request, response, request.getContextPath() + Target.safe(request.getParameter(Target.PARAMETER)));
        }
        var instead = "GET".equals(request.getMethod()) ? Landing.instead(path, check.identity().roles()) : null;
        return instead != null ? Answers.redirect(request, response, request.getContextPath() + instead)
                : context.notifyContainerAboutLogin(check.identity().login(), check.identity().containerRoles());
    }

    private static AuthenticationStatus toLogin(HttpServletRequest request, HttpServletResponse response, SessionCheck check) throws IOException {
        String why = null;
        if (check != null) {
            why = check.state().name();
        } else if (Cookies.token(request) != null || request.getRequestedSessionId() != null) {
            why = SessionCheck.State.IDLE.name(); // the server has forgotten the session: it was idle, or the server was restarted
            Cookies.take(request, response);
        }
        return Answers.redirect(request, response, Target.loginPage(request, Target.wanted(request), why));
    }
}
