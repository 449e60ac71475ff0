package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets that are made on this machine once and kept in the home, readable by their owner alone. */
final class Secrets {

    private final Path directory;

    Secrets(Path home) throws IOException {
        directory = Files.createDirectories(home.resolve("secrets"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    /** {@return true when the secret was made before} */
    boolean knows(String name) {
        return Files.exists(directory.resolve(name));
    }

    /** {@return 32 random bytes as 64 hexadecimal digits, always the same for one name and home} */
    String get(String name) throws IOException {
        var file = directory.resolve(name);
        if (!Files.exists(file)) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            var draft = directory.resolve(name + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, HexFormat.of().formatHex(bytes));
            Files.move(draft, file); // whole or not at all, whatever interrupts us
        }
        return Files.readString(file).strip();
    }
}
