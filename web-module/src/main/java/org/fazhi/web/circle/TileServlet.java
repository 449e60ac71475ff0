package org.fazhi.web.circle;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fazhi.casework.Refusal;
import org.fazhi.circle.CircleNet;
import org.fazhi.circle.CircleService;

/** {@code /circle/tile/<network>/<z>/<x>/<y>.png}: the base map, drawn from imported streets; 0 is the net in use. */
@WebServlet("/circle/tile/*")
public class TileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,15})/(\\d{1,2})/(\\d{1,7})/(\\d{1,7})\\.png");
    private static final int DEEPEST = 19;
    private static final int KEPT = 800;

    @EJB
    private transient CircleService circle;

    private final transient Map<String, byte[]> tiles = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches() || Integer.parseInt(path.group(2)) > DEEPEST) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CircleNet net;
        try {
            net = circle.net(Long.parseLong(path.group(1)));
        } catch (EJBException | Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // The object stands for the net with its own links: another one, another tile.
        var key = Integer.toHexString(System.identityHashCode(net)) + path.group(0);
        var tag = "\"" + key + "\"";
        response.setHeader("Cache-Control", "private, max-age=60");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var png = tile(key, net, Integer.parseInt(path.group(2)), Integer.parseInt(path.group(3)), Integer.parseInt(path.group(4)));
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    private byte[] tile(String key, CircleNet net, int z, int x, int y) {
        synchronized (tiles) {
            var known = tiles.get(key);
            if (known != null) {
                return known;
            }
        }
        var drawn = new TilePainter(net, z, x, y).png();
        synchronized (tiles) {
            tiles.put(key, drawn);
        }
        return drawn;
    }
}
