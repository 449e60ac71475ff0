package org.fazhi.web.legalaid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.casework.Refusal;
import org.fazhi.legalaid.AidService;
import org.fazhi.legalaid.HelpService;
import org.fazhi.paper.PaperFormat;
import org.fazhi.web.casework.Handout;

/** What is printed without being kept: {@code /legalaid-progress/12.pdf} of a file, {@code /legalaid-help/12.pdf} of a line of a register. */
@WebServlet({"/legalaid-progress/*", "/legalaid-help/*"})
public class AidPrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AidService service;
    @Inject
    private transient HelpService helps;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = Handout.key(request, "." + PaperFormat.PDF.extension());
        try {
            if (key.isPresent()) {
                var paper = request.getServletPath().endsWith("help") ? helps.print(key.getAsLong(), PaperFormat.PDF) : service.progress(key.getAsLong(), PaperFormat.PDF);
                Handout.write(response, paper.content(), paper.fileName(), paper.contentType(), "inline");
                return;
            }
        } catch (Refusal refusal) {
            // Answered like what is not there.
            response.reset();
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
