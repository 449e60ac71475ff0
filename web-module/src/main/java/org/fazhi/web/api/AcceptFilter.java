package org.fazhi.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** An Accept header that cannot be read is told so; the dispatcher itself would answer with nothing at all. */
@Provider
@PreMatching
public class AcceptFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (RuntimeException e) {
            throw new ProblemException(Problem.worded(Problem.Kind.NOT_ACCEPTABLE));
        }
    }
}
