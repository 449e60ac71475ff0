package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.access.Origin;
import org.fazhi.access.SignIn;

/** 退出: ends every session of the account. A post, so that no link or picture elsewhere can do it. */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SignIn signIn;

    @Inject
    private transient Origin origin;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.see(request, response, request.getContextPath() + "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null && SameOrigin.holds(request)) {
            if (session.getAttribute(DoorKeeper.SESSION_KEY) instanceof Long key) {
                signIn.signOut(key, origin.address());
            }
            session.invalidate();
            Cookies.take(request, response);
            response.setHeader("Clear-Site-Data", "\"cache\"");
        }
        Answers.see(request, response, request.getContextPath() + "/login.xhtml?why=LEFT");
    }
}
