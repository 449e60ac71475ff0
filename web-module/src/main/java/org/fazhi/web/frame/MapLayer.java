package org.fazhi.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The base map of another server on the intranet (天地图 or the like, WMTS or XYZ in EPSG:3857), when the operator set one: an address with
 * {@code {z}}, {@code {x}} and {@code {y}}. Off by default: then the map is drawn from the imported streets, and no request leaves this server.
 */
@Named
@ApplicationScoped
public class MapLayer {

    /** The setting. */
    public static final String KEY = "fazhi.circle.wmts";
    private static final Logger LOG = Logger.getLogger(MapLayer.class.getName());

    private String address = "";
    private String host = "";
    private String credit = "";

    @PostConstruct
    void read() {
        var config = ConfigProvider.getConfig();
        var typed = config.getOptionalValue(KEY, String.class).map(String::strip).orElse("");
        host = typed.isEmpty() ? "" : host(typed).orElse("");
        if (!typed.isEmpty() && host.isEmpty()) {
            LOG.log(Level.WARNING, "{0} is not an address with '{'z'}', '{'x'}' and '{'y'}'; the map is drawn from the imported streets", KEY);
            return;
        }
        address = typed;
        credit = config.getOptionalValue(KEY + ".credit", String.class).orElse("");
    }

    /** {@return scheme, host and port of an address that can be used, else nothing} */
    static Optional<String> host(String address) {
        try {
            var plain = address.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0");
            var uri = URI.create(plain);
            boolean fine = !plain.equals(address) && address.contains("{z}") && address.contains("{x}") && address.contains("{y}") && uri.getHost() != null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
            return fine ? Optional.of(uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the policy of a page of the circle, which may show pictures of that one server} */
    static String admit(String policy, String host) {
        return host.isEmpty() ? policy : policy.replace("img-src 'self'", "img-src 'self' " + host);
    }

    /** {@return the address, or empty} */
    public String getAddress() {
        return address;
    }

    /** {@return whom the map is owed to, or empty} */
    public String getCredit() {
        return credit;
    }

    /** {@return scheme, host and port, or empty} */
    public String getHost() {
        return host;
    }
}
