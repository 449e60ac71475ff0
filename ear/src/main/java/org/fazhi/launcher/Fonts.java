package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;

/**
 * Fonts for papers: BabelStone Han (Arphic Public License; Song style, mainland forms, CJK extensions A to G) with DejaVu Sans for ☐ ☑ ✓.
 * Both have TrueType outlines, which PDF embedding needs, and come as Debian packages that unpack anywhere without rights.
 */
final class Fonts {

    static final List<String> PACKAGES = List.of("fonts-babelstone-han", "fonts-dejavu-core");
    private static final List<String> FILES = List.of("BabelStoneHan.ttf", "DejaVuSans.ttf");

    private Fonts() {
    }

    /**
     * {@return files of fonts, separated by commas, first choice first; what {@code -Dfazhi.paper.font=} says if it is given; empty
     * when there are none, after a line on the console that says what to do}
     */
    static String forPapers(Settings settings, Progress progress) throws IOException {
        var given = System.getProperty("fazhi.paper.font");
        if (given != null) {
            return given;
        }
        var own = settings.programs().resolve("fonts");
        var shared = Path.of("/usr/share/fonts");
        if (find(own, FILES.get(0)).isEmpty() && find(shared, FILES.get(0)).isEmpty()) {
            progress.doing("font");
            if (!new Debian(settings).unpack(PACKAGES, own)) {
                progress.line("        " + Texts.of("launcher").get("do.font.none", Provision.installCommand(PACKAGES)));
            }
        }
        return FILES.stream().flatMap(name -> Stream.of(own, shared).map(dir -> find(dir, name)).flatMap(Optional::stream).limit(1))
                .map(Path::toString).collect(Collectors.joining(","));
    }

    private static Optional<Path> find(Path directory, String name) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (var files = Files.find(directory, 8, (path, attributes) -> path.getFileName().toString().equals(name))) {
            return files.findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty(); // a directory that may not be read holds no font for us
        }
    }
}
