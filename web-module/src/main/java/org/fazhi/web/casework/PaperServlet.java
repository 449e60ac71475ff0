package org.fazhi.web.casework;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Refusal;
import org.fazhi.paper.PaperException;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.PaperTemplateService;

/**
 * {@code /paper/12.pdf}, {@code .ofd}, {@code .docx}: an issued paper; {@code /paper/template/AGREEMENT.docx}: a template in force. A foreign
 * one answers like one that is not there. Mapped by ending, because pages live in the same folder.
 */
@WebServlet({"*.pdf", "*.ofd", "*.docx"})
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAPER = Pattern.compile("/paper/(\\d{1,18})\\.(pdf|ofd|docx)");
    private static final Pattern TEMPLATE = Pattern.compile("/paper/template/([A-Z_]{3,48})\\.docx");

    @Inject
    private transient CaseworkService casework;
    @EJB
    private transient PaperTemplateService templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var paper = PAPER.matcher(request.getServletPath());
        var template = TEMPLATE.matcher(request.getServletPath());
        try {
            if (paper.matches()) {
                var format = PaperFormat.valueOf(paper.group(2).toUpperCase(Locale.ROOT));
                var found = casework.paper(Long.parseLong(paper.group(1)), format);
                Handout.write(response, found.content(), found.fileName(), found.contentType(), format == PaperFormat.PDF ? "inline" : "attachment");
            } else if (template.matches()) {
                var found = templates.download(template.group(1));
                Handout.write(response, found.content(), found.fileName(), found.contentType(), "attachment");
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal | PaperException | EJBAccessException notForThem) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
