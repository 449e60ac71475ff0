package org.fazhi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Outermost but for the headers: what no page and no resource caught gets its number here, before
 * the container would log it again. Pages and downloads answer GET, HEAD and POST only; the interface
 * says itself which methods it knows. */
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().startsWith("/api") && !PAGE_METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error fault) {
            Faults.log(request, fault instanceof ServletException && fault.getCause() != null ? fault.getCause() : fault);
            if (response.isCommitted()) {
                throw fault;
            }
            response.resetBuffer();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
