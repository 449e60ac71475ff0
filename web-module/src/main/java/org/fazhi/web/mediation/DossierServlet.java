package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.MediationDossierService;
import org.fazhi.paper.PaperException;
import org.fazhi.paper.PaperFormat;
import org.fazhi.web.casework.Handout;

/**
 * {@code /mediation/volume/12.pdf}: the whole dossier; {@code /mediation/volume/12/COVER.docx}: one of its sheets. A foreign one answers like
 * one that is not there.
 */
@WebServlet("/mediation/volume/*")
public class DossierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern WHOLE = Pattern.compile("/(\\d{1,18})\\.pdf");
    private static final Pattern SHEET = Pattern.compile("/(\\d{1,18})/([A-Z_]{3,48})\\.(pdf|ofd|docx)");

    @EJB
    private transient MediationDossierService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var whole = WHOLE.matcher(path);
        var sheet = SHEET.matcher(path);
        try {
            if (whole.matches()) {
                var found = service.whole(Long.parseLong(whole.group(1)));
                Handout.write(response, found.content(), found.fileName(), found.contentType(), "inline");
            } else if (sheet.matches()) {
                var found = service.sheet(Long.parseLong(sheet.group(1)), sheet.group(2), PaperFormat.valueOf(sheet.group(3).toUpperCase(Locale.ROOT)));
                Handout.write(response, found.content(), found.fileName(), found.contentType(), "attachment");
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal | PaperException notForThem) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
