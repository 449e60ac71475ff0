package org.fazhi.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import org.fazhi.platform.Setting;

/**
 * The base map of another server on the intranet (天地图 or the like, WMTS or XYZ in EPSG:3857), when the operator set one: an address with
 * {@code {z}}, {@code {x}} and {@code {y}}. Off by default: then the map is drawn from the imported streets, and no request leaves this server.
 */
@Named
@ApplicationScoped
public class MapLayer {

    private String address = "";
    private String host = "";
    private String credit = "";

    @PostConstruct
    void read() {
        address = Setting.MAP_TILES.text();
        host = host(address);
        credit = Setting.MAP_CREDIT.text();
    }

    /** {@return scheme, host and port of an address with {@code {z}}, {@code {x}} and {@code {y}}; of none, nothing} */
    static String host(String address) {
        if (address.isEmpty()) {
            return "";
        }
        var uri = URI.create(address.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
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
