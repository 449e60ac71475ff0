package org.fazhi.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page that a person wanted before the login page came between; only pages of this application count. */
final class Target {

    static final String PARAMETER = "to";
    private static final int LONGEST = 1000;

    private Target() {
    }

    /** {@return the wanted page below the context path, with its query, to be handed to the login page} */
    static String wanted(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = "GET".equals(request.getMethod()) && request.getQueryString() != null ? "?" + request.getQueryString() : "";
        return safe(path + query);
    }

    /** {@return a target if it is a page of ours, else the first page} */
    static String safe(String target) {
        boolean ours = target != null && target.length() <= LONGEST && target.startsWith("/") && !target.startsWith("//")
                && target.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\') && !target.contains("/..")
                && !target.startsWith("/login.xhtml") && !target.startsWith("/signin") && !target.startsWith("/logout");
        return ours ? target : "/";
    }

    /** {@return address of the login page that remembers the target and says why} */
    static String loginPage(HttpServletRequest request, String target, String why) {
        var query = new StringBuilder();
        if (!"/".equals(target)) {
            query.append("&" + PARAMETER + "=").append(URLEncoder.encode(target, StandardCharsets.UTF_8));
        }
        if (why != null) {
            query.append("&why=").append(why);
        }
        return request.getContextPath() + "/login.xhtml" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}
