package org.fazhi.web.circle;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.fazhi.casework.Option;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.platform.Texts;

/** What both pages with uploads share. */
final class Uploads {

    private Uploads() {
    }

    /** {@return whether a file was chosen} */
    static boolean chosen(Part file) {
        return file != null && file.getSize() > 0 && file.getSubmittedFileName() != null && !file.getSubmittedFileName().isBlank();
    }

    /** {@return its name without folders} */
    static String name(Part file) {
        var name = file.getSubmittedFileName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** {@return its content} */
    static byte[] content(Part file) {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return coordinate systems to choose from} */
    static List<Option> systems() {
        return Arrays.stream(CoordinateSystem.values()).map(s -> new Option(s.name(), Texts.of("circle").name(s))).toList();
    }

    /** {@return the system of a choice; WGS-84 for anything else} */
    static CoordinateSystem system(String text) {
        return Arrays.stream(CoordinateSystem.values()).filter(s -> s.name().equals(text)).findFirst().orElse(CoordinateSystem.WGS84);
    }
}
