package org.fazhi.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.Procedures;

/** Finds the procedure of an address, and addresses of what it holds. */
@RequestScoped
public class Desk {

    @Inject
    private Procedures procedures;
    @Inject
    private HttpServletRequest request;

    /** @throws NotFoundException when no procedure has this word */
    Procedure<?> procedure(String word) {
        return procedures.find(word).orElseThrow(NotFoundException::new);
    }

    /** {@return the address of something of a procedure; relative to the host, because behind a proxy the server does not know its name} */
    String address(String word, Object... parts) {
        var out = new StringBuilder(request.getContextPath()).append("/api/").append(ApiApplication.VERSION).append('/').append(word);
        for (var part : parts) {
            out.append('/').append(URLEncoder.encode(part.toString(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return out.toString();
    }
}
