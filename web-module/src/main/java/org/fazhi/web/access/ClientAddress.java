package org.fazhi.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fazhi.platform.Setting;

/**
 * The address that goes into the journal: the connection's own, unless it comes from a proxy named in {@code fazhi.proxy.addresses};
 * then the last address that this proxy added. What a client writes into X-Forwarded-For itself never counts.
 */
final class ClientAddress {

    private static final int LONGEST = 64;

    private ClientAddress() {
    }

    static String of(HttpServletRequest request) {
        var proxies = Setting.PROXY_ADDRESSES.list();
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies);
    }

    static String of(String connection, String forwarded, List<String> proxies) {
        if (forwarded == null || !proxies.contains(connection)) {
            return connection;
        }
        var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9A-Fa-f.:]{2," + LONGEST + "}") ? last : connection;
    }
}
