package org.fazhi.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.fazhi.platform.Checkup;
import org.fazhi.platform.Setting;

/**
 * The report of 部署体检 as plain text for the command config/checkup.sh. Whoever knows {@code fazhi.checkup.token} may ask
 * ({@code Authorization: Bearer}); without that setting there is nothing at this address. The worst state stands in the header
 * {@code Fazhi-Checkup}: GOOD, CARE or BAD.
 */
@WebServlet("/health/checkup")
public class CheckupServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    @Inject
    private transient Checkup checkup;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = Setting.CHECKUP_TOKEN.find();
        if (token.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!MessageDigest.isEqual((BEARER + token.get()).getBytes(StandardCharsets.UTF_8),
                Objects.toString(request.getHeader("Authorization"), "").getBytes(StandardCharsets.UTF_8))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var report = checkup.report();
        response.setHeader("Fazhi-Checkup", report.worst().name());
        response.setContentType("text/plain;charset=UTF-8");
        var body = report.text().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
