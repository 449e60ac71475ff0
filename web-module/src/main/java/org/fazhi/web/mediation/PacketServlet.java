package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.MediationService;
import org.fazhi.web.casework.Handout;

/** {@code /packet/12.pdf}: what goes to the court for the file 12, as one PDF. A foreign file answers like one that is not there. */
@WebServlet("/packet/*")
public class PacketServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient MediationService mediation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = Handout.key(request, ".pdf");
        try {
            if (key.isPresent()) {
                var packet = mediation.confirmationPacket(key.getAsLong());
                Handout.write(response, packet.content(), packet.fileName(), packet.contentType(), "inline");
                return;
            }
        } catch (Refusal refusal) {
            // told like what is not there
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
