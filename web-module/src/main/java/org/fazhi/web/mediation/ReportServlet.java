package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.report.ReportAService;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.PeriodForm;
import org.fazhi.web.casework.Handout;

/** Report A as a workbook: as it is now ({@code ?unit=…&from=…&to=…}), or as it was handed in ({@code ?filing=…}), byte for byte. */
@WebServlet("/mediation/report-a.xlsx")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ReportAService reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filing = request.getParameter("filing");
        try {
            if (filing != null && filing.matches("\\d{1,18}")) {
                var kept = reports.kept(Long.parseLong(filing));
                Handout.write(response, kept.content(), kept.name(), Handout.WORKBOOK, "attachment");
            } else {
                var period = PeriodForm.days(request.getParameter("from"), request.getParameter("to"));
                Handout.write(response, reports.workbook(request.getParameter("unit"), period),
                        Texts.of("mediation").get("report.a") + period.from() + "_" + period.to() + ".xlsx", Handout.WORKBOOK, "attachment");
            }
        } catch (Refusal none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (InvalidInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
