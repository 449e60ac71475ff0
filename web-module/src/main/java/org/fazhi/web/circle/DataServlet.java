package org.fazhi.web.circle;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.Refusal;
import org.fazhi.circle.CircleService;
import org.fazhi.circle.PlacesService;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;

/** {@code /circle/data/layers|point|whatif|sites}: what the map in the browser asks for. */
@WebServlet("/circle/data/*")
public class DataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient CircleService circle;
    @EJB
    private transient PlacesService places;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var answer = answer(request);
            if (answer == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                write(response, answer);
            }
        } catch (EJBException | Refusal e) {
            var cause = e instanceof EJBException x && x.getCause() instanceof Refusal r ? r : e;
            if (!(cause instanceof Refusal refusal)) {
                throw e;
            }
            response.setStatus(switch (refusal.kind()) {
                case NOT_ALLOWED -> HttpServletResponse.SC_FORBIDDEN;
                case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                case CONFLICT, WRONG_STATUS, BLOCKED -> HttpServletResponse.SC_CONFLICT;
                case BAD_REQUEST -> HttpServletResponse.SC_BAD_REQUEST;
            });
            write(response, Json.write(Map.of("detail", refusal.getMessage())));
        }
    }

    private String answer(HttpServletRequest request) {
        var asked = Asked.of(request::getParameter);
        var q = asked.question();
        return switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/layers" -> {
                var figures = circle.figures(q);
                yield CircleJson.layers(figures, asked.kind(), circle.layer(q, asked.kind()), places.stations(), figures.network() == null ? null : circle.net(0));
            }
            case "/point" -> CircleJson.point(circle.point(q, degree(request, "lon"), degree(request, "lat")), q);
            case "/whatif" -> CircleJson.whatIf(circle.whatIf(q, asked.kind(), degree(request, "lon"), degree(request, "lat")), q);
            case "/sites" -> CircleJson.sites(circle.sites(q, asked.kind(), whole(request.getParameter("p")), "COMMUNITIES".equals(request.getParameter("weights")),
                    keys(request.getParameter("locked")), keys(request.getParameter("forbidden")), List.of()), q);
            default -> null;
        };
    }

    private static double degree(HttpServletRequest request, String name) {
        try {
            return Double.parseDouble(String.valueOf(request.getParameter(name)));
        } catch (NumberFormatException e) {
            throw new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("circle").get("place"));
        }
    }

    private static int whole(String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static List<Long> keys(String text) {
        return text == null || text.isBlank() ? List.of() : Arrays.stream(text.split(",")).filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
