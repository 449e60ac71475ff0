package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.fazhi.platform.Texts;

/** What the machine must offer before anything is unpacked or started. */
final class Machine {

    /** Unpacked programs 300 MB, fonts 60 MB, a new database 60 MB with its log, and room to work for a year of a bureau. */
    private static final long NEEDED_MEGABYTES = 1_500;

    private Machine() {
    }

    /** @throws Refusal when Java, system, home directory or disk do not suffice */
    static void check(Path home) {
        int java = Runtime.version().feature();
        if (java < 17 || java > 21) {
            throw Refusal.of("jdk.version", Runtime.version());
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw Refusal.of("jdk.compiler", System.getProperty("java.home"));
        }
        if (!System.getProperty("os.name").equals("Linux") || binaries() == null) {
            throw Refusal.of("system", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw Refusal.of("home.create", home, reason(e));
        }
        if (!Files.isWritable(home)) {
            throw Refusal.of("home.write", home);
        }
        checkSpace(home);
    }

    private static void checkSpace(Path home) {
        try {
            long free = Files.getFileStore(home).getUsableSpace() / 1_000_000;
            if (free < NEEDED_MEGABYTES) {
                throw Refusal.of("disk", home, free, NEEDED_MEGABYTES);
            }
        } catch (IOException e) {
            throw Refusal.of("home.create", home, reason(e));
        }
    }

    /** {@return name of the archive with PostgreSQL for this processor, or null when there is none} */
    static String binaries() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64" -> "postgres-linux-arm_64.txz";
            default -> null;
        };
    }

    /** {@return true when this process runs as root} */
    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String reason(IOException e) {
        return Texts.of("launcher").get(e instanceof AccessDeniedException ? "reason.denied" : "reason.path");
    }
}
