package org.fazhi.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * The house style sheet and script: the files of {@code resources/fazhi/css} and {@code …/js} joined in the order of their names, once,
 * compressed, with a print of their content in the address so that browsers keep them until they change.
 */
@Named
@ApplicationScoped
public class Assets {

    /** Served where every Faces resource lives, so that the login page may load them without a session. */
    static final String CSS_PATH = "/jakarta.faces.resource/fazhi.css";
    static final String JS_PATH = "/jakarta.faces.resource/fazhi.js";

    @Inject
    private ServletContext servletContext;

    private Asset css;
    private Asset js;

    @PostConstruct
    void join() {
        css = join("/resources/fazhi/css/");
        js = join("/resources/fazhi/js/");
    }

    /** {@return address of the style sheet below the context} */
    public String getCss() {
        return servletContext.getContextPath() + CSS_PATH + "?v=" + css.print;
    }

    /** {@return address of the script below the context} */
    public String getJs() {
        return servletContext.getContextPath() + JS_PATH + "?v=" + js.print;
    }

    Asset at(String path) {
        return CSS_PATH.equals(path) ? css : js;
    }

    private Asset join(String folder) {
        try (var all = new ByteArrayOutputStream()) {
            for (var path : new TreeSet<>(servletContext.getResourcePaths(folder))) {
                try (var in = servletContext.getResourceAsStream(path)) {
                    in.transferTo(all);
                }
            }
            return Asset.of(all.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Joined content, plain and compressed, with its print. */
    record Asset(byte[] plain, byte[] zipped, String print) {

        static Asset of(byte[] plain) throws IOException {
            var zipped = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(zipped)) {
                zip.write(plain);
            }
            try {
                var print = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 6);
                return new Asset(plain, zipped.toByteArray(), print);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

    }
}
