package org.fazhi.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells PrimeFaces the nonce that {@link PagePolicy} decided on, whatever the browser sent or left out. An error page shown instead of
 * a posted page is no part of that page: it must not see the post's view state, or it would fall over it and end in HTTP 500.
 */
@WebFilter(servletNames = "faces", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class NonceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request.getDispatcherType() == DispatcherType.ERROR ? new Fetched(request) : new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                var decided = PagePolicy.NONCE.equals(name) ? (String) getAttribute(PagePolicy.NONCE) : null;
                return decided != null ? decided : super.getParameter(name);
            }
        }, response);
    }

    /** A post as if it had been fetched: without what makes it part of a conversation with a page. */
    static final class Fetched extends HttpServletRequestWrapper {

        Fetched(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return ofThePage(name) ? null : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return ofThePage(name) ? null : super.getParameterValues(name);
        }

        @Override
        public String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        static boolean ofThePage(String name) {
            return name.startsWith("jakarta.faces.") || name.startsWith("primefaces.");
        }
    }
}
