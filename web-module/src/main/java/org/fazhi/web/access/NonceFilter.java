package org.fazhi.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells PrimeFaces the nonce that {@link PagePolicy} decided on, whatever the browser sent or left out. */
@WebFilter(servletNames = "faces")
public class NonceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                var decided = PagePolicy.NONCE.equals(name) ? (String) getAttribute(PagePolicy.NONCE) : null;
                return decided != null ? decided : super.getParameter(name);
            }
        }, response);
    }
}
