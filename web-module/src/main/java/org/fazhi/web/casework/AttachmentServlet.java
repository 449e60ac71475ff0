package org.fazhi.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fazhi.casework.Attachments;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.web.access.SameOrigin;

/**
 * Takes and hands out attachments: {@code POST /attachment?file=…&word=…} (parts {@code kind}, {@code paper}, {@code file}) and {@code GET /attachment/12}.
 * A plain servlet, so that the limit of the size holds while a file arrives and not after it.
 */
@WebServlet({"/attachment", "/attachment/*"})
@MultipartConfig(maxFileSize = Attachments.LARGEST, maxRequestSize = Attachments.LARGEST + (1 << 20), fileSizeThreshold = 1 << 20)
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierService dossiers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = Handout.key(request, "");
        if (key.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var found = dossiers.attachment(key.getAsLong());
            Handout.write(response, found.content(), found.name(), found.mediaType(), "attachment");
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        // From the address, not from the body: a body that is too large is never read.
        var word = query.replaceAll("(?:.*&)?word=([a-z]{1,24})(?:&.*)?", "$1");
        var file = query.replaceAll("(?:.*&)?file=(\\d{1,18})(?:&.*)?", "$1");
        if (!SameOrigin.holds(request) || word.equals(query) || file.equals(query)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            var told = take(request, Long.parseLong(file));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/" + word + "/dossier.xhtml?id=" + file + "&tab=attachments&told=" + told);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    /** {@return the word for what came of it: done, refused, empty, noKind} */
    private String take(HttpServletRequest request, long file) {
        try {
            var part = request.getPart("file");
            var kind = request.getParameter("kind");
            if (part == null || part.getSize() == 0) {
                return "empty";
            }
            var paper = request.getParameter("paper");
            dossiers.attach(file, part.getSubmittedFileName(), kind, paper != null && paper.matches("\\d{1,18}") ? Long.valueOf(paper) : null,
                    part.getInputStream().readAllBytes());
            return "done";
        } catch (InvalidInput wrong) {
            return wrong.errors().get(0).field().equals("kind") ? "noKind" : "refused";
        } catch (ServletException | IllegalStateException | IOException tooLargeOrNoForm) {
            return "refused";
        }
    }
}
