package org.fazhi.web.access;

import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import org.fazhi.platform.Setting;

/**
 * The two cookies of a session: the container's, and the second token of 256 bits. Over https both carry the {@code __Host-} prefix,
 * which binds them to this host, to the path / and to encryption; the demonstration on loopback turns that off
 * ({@code fazhi.cookie.secure=false}). Session ids in addresses are off.
 */
@WebListener
public class Cookies implements ServletContextListener {

    private static final String SAME_SITE = "; SameSite=Lax";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        var config = context.getSessionCookieConfig();
        config.setName(secure() ? "__Host-fazhi-session" : "fazhi-session");
        config.setSecure(secure());
        config.setHttpOnly(true);
        config.setPath(path(context));
    }

    /** {@return the second token of a request, or null} */
    static String token(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(tokenName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** Hands out the second token; it lives as long as the browser session, the server decides about the rest. */
    static void give(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(cookie(request, token, -1));
        sameSite(response);
    }

    /** Takes both cookies back. */
    static void take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
        sameSite(response);
    }

    private static Cookie cookie(HttpServletRequest request, String value, int age) {
        var cookie = new Cookie(tokenName(), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure());
        cookie.setPath(path(request.getServletContext()));
        cookie.setMaxAge(age);
        return cookie;
    }

    /** Payara ignores SameSite where the Servlet API would have it, so it is written onto the finished headers. */
    private static void sameSite(HttpServletResponse response) {
        var headers = new ArrayList<>(response.getHeaders("Set-Cookie"));
        for (int i = 0; i < headers.size(); i++) {
            var header = headers.get(i).contains("SameSite") ? headers.get(i) : headers.get(i) + SAME_SITE;
            if (i == 0) {
                response.setHeader("Set-Cookie", header);
            } else {
                response.addHeader("Set-Cookie", header);
            }
        }
    }

    private static String tokenName() {
        return secure() ? "__Host-fazhi-token" : "fazhi-token";
    }

    private static String path(ServletContext context) {
        return secure() ? "/" : context.getContextPath();
    }

    private static boolean secure() {
        return Setting.COOKIE_SECURE.flag();
    }
}
