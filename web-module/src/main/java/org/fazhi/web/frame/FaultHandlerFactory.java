package org.fazhi.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.casework.Refusal;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;

/** Faults of ajax posts end on our fault page with a number; an expired view opens again and says so. */
public class FaultHandlerFactory extends ExceptionHandlerFactory {

    private static final int DEEPEST = 20;

    /** @param wrapped the server's own */
    public FaultHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ViewExpiredExceptionHandler(new NumberedHandler(getWrapped().getExceptionHandler()));
    }

    static boolean outOfSight(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST)
                .anyMatch(t -> t instanceof Refusal refusal && refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    private static final class NumberedHandler extends FullAjaxExceptionHandler {

        NumberedHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        /** A file out of sight is no fault of ours, whichever part of a posted page asks for it first: 404, as for a page that is fetched. */
        @Override
        public void handle() {
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                if (outOfSight(events.next().getContext().getException())) {
                    events.remove();
                    notFound(FacesContext.getCurrentInstance());
                }
            }
            super.handle();
        }

        private static void notFound(FacesContext context) {
            if (context.getResponseComplete()) {
                return;
            }
            try {
                context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            } catch (IOException gone) {
                throw new UncheckedIOException(gone); // nobody waits for the answer any more
            }
            context.responseComplete();
        }

        @Override
        protected void logException(FacesContext context, Throwable fault, String location, LogReason reason) {
            Faults.log((HttpServletRequest) context.getExternalContext().getRequest(), fault);
        }
    }
}
