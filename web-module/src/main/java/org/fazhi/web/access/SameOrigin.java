package org.fazhi.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a form really comes from a page of ours; for the posts that carry no view state. */
public final class SameOrigin {

    private SameOrigin() {
    }

    /** {@return whether the request comes from a page of ours} */
    public static boolean holds(HttpServletRequest request) {
        return holds(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean holds(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        if (origin == null) {
            return true; // no browser of today leaves out both; scripts have no cookies to abuse
        }
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
