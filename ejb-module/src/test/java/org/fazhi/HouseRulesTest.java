package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler sees: sizes of files and the words of introduction of each package, in all modules. */
class HouseRulesTest {

    private static final Path TOP = Path.of("..");
    private static final int MOST_LINES = 400;
    private static final Set<String> TEXTS = Set.of("java", "xhtml", "css", "js", "sql", "properties", "xml", "md", "txt", "asadmin", "sh", "json", "yaml", "yml", "html", "svg");

    @Test
    void noFileIsTooLongToBeReadAtOnce() {
        var tooLong = files().filter(f -> TEXTS.contains(ending(f)) && lines(f) > MOST_LINES).map(TOP::relativize).toList();
        assertThat(tooLong).as("cut at a duty, not at a line number").isEmpty();
    }

    @Test
    void everyPackageIntroducesItself() {
        var silent = files().filter(f -> ending(f).equals("java")).filter(f -> f.toString().replace('\\', '/').contains("/src/main/java/")).map(Path::getParent).distinct()
                .filter(p -> !Files.exists(p.resolve("package-info.java"))).map(TOP::relativize).toList();
        // The web module's root package holds one class, which the frame's package-info speaks for.
        assertThat(silent).filteredOn(p -> !p.endsWith(Path.of("org", "fazhi", "web"))).isEmpty();
    }

    private static Stream<Path> files() {
        try (var walk = Files.walk(TOP)) {
            return List.copyOf(walk.filter(f -> {
                var path = "/" + TOP.relativize(f).toString().replace('\\', '/') + "/";
                return !path.contains("/target/") && !path.startsWith("/.");
            }).filter(Files::isRegularFile).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
