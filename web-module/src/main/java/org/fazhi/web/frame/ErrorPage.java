package org.fazhi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.fazhi.platform.Texts;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;

/** The words of an error page: what happened, what to do, and for faults of ours the number. Needs no database and no caller. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405);

    @Inject
    private HttpServletRequest request;

    /** {@return title} */
    public String getTitle() {
        return Texts.of("platform").get("error." + kind() + ".title");
    }

    /** {@return what happened and what to do} */
    public String getText() {
        return Texts.of("platform").get("error." + kind() + ".text");
    }

    /** {@return the number for the technical support, or null when nothing of ours broke} */
    public String getNumber() {
        if (!"fault".equals(kind())) {
            return null;
        }
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Faults.log(request, thrown);
    }

    /** {@return whether this page was opened anew because its view had expired} */
    public boolean isReopened() {
        return ViewExpiredExceptionHandler.wasViewExpired();
    }

    private String kind() {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && TOLD.contains(code) ? code.toString() : "fault";
    }
}
