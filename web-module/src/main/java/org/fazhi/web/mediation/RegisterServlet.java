package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fazhi.mediation.AllowanceService;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.platform.Texts;

/** What leaves the registers: {@code /mediation/notice.pdf?id=…} to the court, {@code /mediation/allowance.xlsx?id=…} a pay sheet. */
@WebServlet({"/mediation/notice.pdf", "/mediation/allowance.xlsx"})
public class RegisterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient CommitteeService committees;
    @EJB
    private transient AllowanceService allowances;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getServletPath().endsWith(".pdf")) {
            var pdf = committees.noticePdf(Long.parseLong(id));
            if (pdf.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            write(response, pdf.get(), "application/pdf", "inline", Texts.of("mediation").get("committee.court.print") + id + ".pdf");
        } else {
            // Few hundred rows: written whole, so that a sheet that is not there still gets its 404.
            var out = new ByteArrayOutputStream();
            if (!allowances.write(Long.parseLong(id), out)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            write(response, out.toByteArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment",
                    Texts.of("mediation").get("allowance.title") + id + ".xlsx");
        }
    }

    private static void write(HttpServletResponse response, byte[] content, String type, String how, String name) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", how + "; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(content);
    }
}
