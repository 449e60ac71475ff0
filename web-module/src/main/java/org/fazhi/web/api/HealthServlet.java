package org.fazhi.web.api;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Faults;

/**
 * Health below our own address, in the form of MicroProfile Health: {@code /health/live}, {@code /health/ready}, {@code /health}. The
 * server answers the same at its root, which a proxy that passes on {@code /fazhi} alone does not reach. Open to all, without session.
 */
@WebServlet({"/health", "/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Liveness
    private transient Instance<HealthCheck> live;
    @Inject
    @Readiness
    private transient Instance<HealthCheck> ready;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var answers = new ArrayList<HealthCheckResponse>();
        if (!path.endsWith("/ready")) {
            live.forEach(check -> answers.add(ask(request, check)));
        }
        if (!path.endsWith("/live")) {
            ready.forEach(check -> answers.add(ask(request, check)));
        }
        boolean up = answers.stream().allMatch(a -> a.getStatus() == Status.UP);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        var body = Json.write(body(up, answers)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static HealthCheckResponse ask(HttpServletRequest request, HealthCheck check) {
        try {
            return check.call();
        } catch (RuntimeException e) {
            Faults.log(request, e);
            return HealthCheckResponse.down(check.getClass().getSimpleName());
        }
    }

    static Map<String, Object> body(boolean up, List<HealthCheckResponse> answers) {
        var checks = answers.stream().map(a -> {
            var check = new LinkedHashMap<String, Object>();
            check.put("name", a.getName());
            check.put("status", a.getStatus());
            check.put("meaning", Texts.of("api").getOr("health." + a.getName(), a.getName()));
            a.getData().ifPresent(d -> check.put("data", d));
            return check;
        }).toList();
        var body = new LinkedHashMap<String, Object>();
        body.put("status", up ? Status.UP : Status.DOWN);
        body.put("checks", checks);
        return body;
    }
}
