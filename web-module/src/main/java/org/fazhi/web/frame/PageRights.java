package org.fazhi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the menu does not show, no address opens: 403. The menu is the one list of who works with which page; what stands on a page is
 * decided by the services behind it all the same.
 */
public class PageRights extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var wanted = Menu.readersOf(request.getServletPath());
        if (wanted.isEmpty() || wanted.stream().anyMatch(role -> request.isUserInRole(role.name()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
