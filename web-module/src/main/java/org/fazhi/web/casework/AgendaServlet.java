package org.fazhi.web.casework;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.AgendaService;

/** {@code /agenda.ics?from=2026-03-02&to=2026-03-08}: the working calendar for another calendar program. */
@WebServlet("/agenda.ics")
public class AgendaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AgendaService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var from = LocalDate.parse(String.valueOf(request.getParameter("from")));
            var to = LocalDate.parse(String.valueOf(request.getParameter("to")));
            var address = request.getRequestURL();
            var root = address.substring(0, address.length() - request.getServletPath().length());
            var ics = AgendaIcs.of(service.entries(from, to), root, LocalDateTime.now(Clocks.ZONE));
            Handout.write(response, ics.getBytes(StandardCharsets.UTF_8), "日程" + from + "_" + to + ".ics", "text/calendar;charset=UTF-8", "attachment");
        } catch (DateTimeException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
