package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.legalaid.AidReportService;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.PeriodForm;
import org.fazhi.web.casework.Handout;

/** Statistics of legal aid as a workbook: {@code ?unit=…&from=…&to=…}. */
@WebServlet("/legalaid/figures.xlsx")
public class FiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AidReportService reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var period = PeriodForm.days(request.getParameter("from"), request.getParameter("to"));
            Handout.write(response, reports.workbook(request.getParameter("unit"), period),
                    Texts.of("legalaid").get("figures.sheet") + period.from() + "_" + period.to() + ".xlsx", Handout.WORKBOOK, "attachment");
        } catch (Refusal none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (InvalidInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
