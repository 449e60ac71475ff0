package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser of the page tests and a Chinese font for it: found, or installed where that is allowed, or refused with the command to type. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> PACKAGES = List.of("chromium", "fonts-noto-cjk");
    private static final Pattern CHINESE = Pattern.compile("(?i)(noto.*cjk|source.?han|wqy|wenquanyi|droidsansfallback|uming|ukai|lxgw|msyh|simsun).*");

    private Chromium() {
    }

    /**
     * {@return the browser's program}
     *
     * @throws Refusal when it is missing and may not or could not be installed
     */
    public static Path provide(Settings settings, Progress progress) throws IOException {
        var found = find();
        if (found.isPresent() && hasChineseFont()) {
            return found.get();
        }
        if (!Machine.isRoot()) {
            throw Refusal.of("chromium", Debian.installCommand(PACKAGES));
        }
        progress.doing("chromium");
        if (!new Debian(settings).install(PACKAGES)) {
            throw Refusal.of("chromium.failed", Debian.installCommand(PACKAGES), Logs.lastLine(settings.home().resolve("logs/packages.log")));
        }
        return find().orElseThrow(() -> Refusal.of("chromium", Debian.installCommand(PACKAGES)));
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":")).flatMap(dir -> NAMES.stream().map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static boolean hasChineseFont() {
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", System.getProperty("user.home") + "/.local/share/fonts",
                System.getProperty("user.home") + "/.fonts").map(Path::of).filter(Files::isDirectory).anyMatch(Chromium::holdsChinese);
    }

    private static boolean holdsChinese(Path directory) {
        try (var files = Files.find(directory, 8, (path, attributes) -> CHINESE.matcher(path.getFileName().toString()).matches())) {
            return files.findAny().isPresent();
        } catch (IOException | java.io.UncheckedIOException e) {
            return false; // a directory that may not be read holds no font for us
        }
    }
}
