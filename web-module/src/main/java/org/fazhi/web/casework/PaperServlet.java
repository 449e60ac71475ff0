package org.fazhi.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Refusal;
import org.fazhi.paper.PaperFormat;

/** {@code /paper/12.pdf}, {@code /paper/12.docx}: an issued paper. A foreign one answers like one that is not there. */
@WebServlet("/paper/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseworkService casework;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var format : PaperFormat.values()) {
            var key = Handout.key(request, "." + format.extension());
            if (key.isPresent()) {
                try {
                    var paper = casework.paper(key.getAsLong(), format);
                    Handout.write(response, paper.content(), paper.fileName(), paper.contentType(), format == PaperFormat.PDF ? "inline" : "attachment");
                } catch (Refusal refusal) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                }
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
