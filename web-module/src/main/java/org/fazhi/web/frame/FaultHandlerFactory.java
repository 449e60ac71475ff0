package org.fazhi.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;

/** Faults of ajax posts end on our fault page with a number; an expired view opens again and says so. */
public class FaultHandlerFactory extends ExceptionHandlerFactory {

    /** @param wrapped the server's own */
    public FaultHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ViewExpiredExceptionHandler(new NumberedHandler(getWrapped().getExceptionHandler()));
    }

    private static final class NumberedHandler extends FullAjaxExceptionHandler {

        NumberedHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        protected void logException(FacesContext context, Throwable fault, String location, LogReason reason) {
            Faults.log((HttpServletRequest) context.getExternalContext().getRequest(), fault);
        }
    }
}
