package org.fazhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the test command needs of the machine: a browser, a Chinese font for its pages, and a font with rare characters for papers. Found,
 * or installed with Debian's packages where that is allowed, or refused with the one command to type.
 *
 * <p>Maven runs this file from its source before anything is compiled, because the first unit tests already print papers: so it uses the
 * JDK alone, no other class of the project.
 */
public final class Provision {

    private static final Pattern PAGES = Pattern.compile("(?i)(noto.*cjk|source.?han|wqy|wenquanyi|droidsansfallback|uming|ukai|lxgw|msyh|simsun).*");
    private static final Pattern PAPERS = Pattern.compile("BabelStoneHan\\.ttf");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private Provision() {
    }

    /**
     * Checks and installs. Ends with 1 and a sentence when something stays missing.
     *
     * @param args the bundle with the sentences; the file that keeps the package manager's output
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
            words.load(reader);
        }
        var names = String.join(" ", missing);
        if ("root".equals(System.getProperty("user.name"))) {
            System.out.println(MessageFormat.format(words.getProperty("do.packages"), names));
            var log = Path.of(args[1]);
            Files.createDirectories(log.getParent());
            run(log, List.of("apt-get", "-q", "update"));
            var install = new ArrayList<>(List.of("apt-get", "-q", "install", "-y", "--no-install-recommends"));
            install.addAll(missing);
            run(log, install);
            missing = missing();
        }
        if (!missing.isEmpty()) {
            System.err.println(MessageFormat.format(words.getProperty("refuse.packages"), names, installCommand(missing)));
            System.exit(1);
        }
    }

    /** {@return the browser's program, if there is one} */
    public static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":")).flatMap(dir -> BROWSERS.stream().map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** {@return the one command that an administrator types to install packages} */
    static String installCommand(List<String> packages) {
        return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + String.join(" ", packages);
    }

    private static List<String> missing() {
        var missing = new ArrayList<String>();
        if (chromium().isEmpty()) {
            missing.add("chromium");
        }
        if (!hasFont(PAGES)) {
            missing.add("fonts-noto-cjk");
        }
        if (!hasFont(PAPERS)) {
            missing.add("fonts-babelstone-han");
        }
        return missing;
    }

    private static boolean hasFont(Pattern file) {
        var own = System.getProperty("user.home");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", own + "/.local/share/fonts", own + "/.fonts").map(Path::of)
                .filter(Files::isDirectory).anyMatch(folder -> holds(folder, file));
    }

    private static boolean holds(Path folder, Pattern file) {
        try (var files = Files.find(folder, 8, (path, attributes) -> file.matcher(path.getFileName().toString()).matches())) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false; // a folder that may not be read holds no font for us
        }
    }

    /** Whether it helped is seen by what is there afterwards, not by an exit code. */
    private static void run(Path log, List<String> words) throws InterruptedException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException e) {
            System.err.println(e.getMessage()); // no apt-get on this machine
        }
    }
}
