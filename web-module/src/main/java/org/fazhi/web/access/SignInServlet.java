package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.access.Origin;
import org.fazhi.access.SignIn;
import org.fazhi.access.SignInResult;

/**
 * Takes the login form. It is the only place that begins an HTTP session, so that the login page, resources and probes cost no
 * memory; a refusal shows the page again with the name kept. After success comes a redirect: the roles count from the next request.
 */
@WebServlet("/signin")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SignIn signIn;

    @Inject
    private transient Origin origin;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.see(request, response, request.getContextPath() + "/login.xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.holds(request)) {
            Answers.see(request, response, request.getContextPath() + "/login.xhtml");
            return;
        }
        var result = signIn.signIn(request.getParameter("login"), request.getParameter("password"), origin.address());
        if (result instanceof SignInResult.Refused refused) {
            request.setAttribute(LoginPage.REFUSED, refused.message());
            request.getRequestDispatcher("/login.xhtml").forward(request, response);
            return;
        }
        open(request, response, (SignInResult.Granted) result);
    }

    private void open(HttpServletRequest request, HttpServletResponse response, SignInResult.Granted granted) throws IOException {
        var old = request.getSession(false);
        if (old != null) {
            if (old.getAttribute(DoorKeeper.SESSION_KEY) instanceof Long key) {
                signIn.leave(key);
            }
            old.invalidate();
        }
        var session = request.getSession(true);
        if (session.getId().equals(request.getRequestedSessionId())) {
            request.changeSessionId(); // an id from before the login never survives it
        }
        session.setAttribute(DoorKeeper.SESSION_KEY, granted.sessionId());
        Cookies.give(request, response, granted.token());
        var target = granted.mustChange() ? "/password.xhtml" : Target.safe(request.getParameter(Target.PARAMETER));
        Answers.see(request, response, request.getContextPath() + target);
    }
}
