package org.fazhi.web.casework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** How files leave the house: named in Chinese, never guessed at by the browser, kept by nobody on the way. */
public final class Handout {

    /** Type of a workbook. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Handout() {
    }

    /** {@return the number behind the last stroke of the address, before the given end; empty when it is none} */
    public static OptionalLong key(HttpServletRequest request, String end) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var name = path.startsWith("/") && path.endsWith(end) ? path.substring(1, path.length() - end.length()) : "";
        return name.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(name)) : OptionalLong.empty();
    }

    /**
     * Writes a file.
     *
     * @param response where to
     * @param content  the file
     * @param name     name for saving it, in Chinese
     * @param type     media type
     * @param how      {@code inline} or {@code attachment}
     */
    public static void write(HttpServletResponse response, byte[] content, String name, String type, String how) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        var plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\;%]", "_");
        response.setHeader("Content-Disposition", how + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        response.getOutputStream().write(content);
    }
}
