package org.fazhi.web.legalaid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.legalaid.AidService;
import org.fazhi.legalaid.HelpService;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.reporting.PeriodForm;
import org.fazhi.web.casework.Handout;

/**
 * What is printed without being kept: {@code /legalaid-progress/12.pdf} of a file, {@code /legalaid-help/12.pdf?form=23} of a line of a register,
 * {@code /legalaid-ledger/0.pdf?from=2026-01-01&to=2026-03-31} of the duty lawyers' help of a period.
 */
@WebServlet({"/legalaid-progress/*", "/legalaid-help/*", "/legalaid-ledger/*"})
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
                var paper = paper(request, key.getAsLong());
                Handout.write(response, paper.content(), paper.fileName(), paper.contentType(), "inline");
                return;
            }
        } catch (Refusal | InvalidInput refusal) {
            // Answered like what is not there.
            response.reset();
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private RenderedPaper paper(HttpServletRequest request, long key) {
        var path = request.getServletPath();
        if (path.endsWith("ledger")) {
            var period = PeriodForm.days(request.getParameter("from"), request.getParameter("to"));
            return helps.ledger(period.from(), period.to(), PaperFormat.PDF);
        }
        var form = request.getParameter("form");
        return path.endsWith("help") ? helps.print(key, form != null && form.matches("\\d{1,2}") ? Integer.parseInt(form) : 0, PaperFormat.PDF)
                : service.progress(key, PaperFormat.PDF);
    }
}
