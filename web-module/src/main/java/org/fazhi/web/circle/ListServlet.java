package org.fazhi.web.circle;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.Refusal;
import org.fazhi.circle.CircleExport;
import org.fazhi.platform.Texts;

/** The gap list to take along, with the address of the page: as a workbook or as a document. */
@WebServlet({ListServlet.WORKBOOK, "/circle/gaps-list.docx"})
public class ListServlet extends HttpServlet {

    static final String WORKBOOK = "/circle/export.xlsx";
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    @EJB
    private transient CircleExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = Asked.of(request::getParameter);
        boolean workbook = WORKBOOK.equals(request.getServletPath());
        byte[] content;
        try {
            content = workbook ? export.workbook(asked.question(), asked.kind()) : export.document(asked.question(), asked.kind());
        } catch (EJBException | Refusal e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var name = Texts.of("circle").get("gaps.title") + LocalDate.now(Clocks.ZONE) + (workbook ? ".xlsx" : ".docx");
        response.setContentType(TYPE + (workbook ? "spreadsheetml.sheet" : "wordprocessingml.document"));
        response.setHeader("Content-Disposition", "attachment; filename=\"gaps" + (workbook ? ".xlsx" : ".docx") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
