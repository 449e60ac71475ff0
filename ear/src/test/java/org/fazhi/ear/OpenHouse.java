package org.fazhi.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.fazhi.launcher.House;
import org.fazhi.launcher.Ports;
import org.fazhi.launcher.Progress;
import org.fazhi.launcher.Refusal;
import org.fazhi.launcher.Settings;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Starts database and server once for all tests of this JVM, before the first of them; they end with the JVM, however it ends. */
public class OpenHouse implements TestExecutionListener {

    /** The quick compiler and the simple collector: 3 to 4 seconds less at the start, and tests do not live long enough to miss the others. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static House house;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.containsTests()) {
            try {
                house();
            } catch (Refusal e) {
                // Not one test could tell more than this sentence; the lost test JVM fails the build.
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
    }

    /** {@return the running house; the first call starts it} */
    static synchronized House house() {
        if (house == null) {
            house = open();
        }
        return house;
    }

    /** {@return the directory for the output of this build, {@code ear/target}} */
    static Path target() {
        return Path.of(System.getProperty("fazhi.it.target"));
    }

    /** {@return true when the tests of this JVM come from outside, to an application that is already deployed} */
    static boolean isOutside() {
        return System.getProperty("fazhi.it.run").equals("outside");
    }

    private static House open() {
        var root = target().resolve("it");
        var home = root.resolve(System.getProperty("fazhi.it.run"));
        try {
            wipe(home);
            var opened = new House(Settings.of(home, root, Ports.free(), Ports.free(), Ports.free(), QUICK), new Progress());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(opened), "close house"));
            opened.start(isOutside());
            System.setProperty("fazhi.it.admin.port", Integer.toString(opened.settings().admin()));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void close(House opened) {
        try {
            opened.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wipe(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var paths = Files.walk(directory)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
