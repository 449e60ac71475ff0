package org.fazhi.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.FileExport;
import org.fazhi.platform.Texts;

/** {@code /<word>/export.xlsx} with the address of the list: the same question as a workbook, for every procedure. */
@WebServlet("*.xlsx")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseworkService casework;
    @Inject
    private transient FileExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath().split("/");
        if (path.length != 3 || !path[2].equals("export.xlsx") || !casework.known(path[1])) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var raw = request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0]));
        var asked = new ListQuery(path[1], raw, casework);
        var name = Texts.of(path[1]).get("title") + LocalDate.now(Clocks.ZONE) + ".xlsx";
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + path[1] + ".xlsx\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8));
        export.write(asked.query(), asked.inWords(), response.getOutputStream());
    }
}
