package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Debian's packages, unpacked into a directory of ours: needs no rights and leaves the system as it is. */
final class Debian {

    private final Settings settings;
    private final Path log;

    Debian(Settings settings) {
        this.settings = settings;
        log = settings.home().resolve("logs/packages.log");
    }

    /** Unpacks the files of packages into a directory. {@return false when they cannot be had} */
    boolean unpack(List<String> packages, Path target) throws IOException {
        var draft = target.resolveSibling(target.getFileName() + ".new");
        Archive.delete(draft);
        Files.createDirectories(draft);
        // Package lists of our own: the machine's may be missing (containers) or may not be ours to renew.
        var apt = List.of("env", "-C", draft.toString(), "apt-get", "-q", "-o", "Dir::State=" + draft + "/lists",
                "-o", "Dir::State::status=/var/lib/dpkg/status", "-o", "Dir::Cache=" + draft + "/cache",
                "-o", "APT::Sandbox::User=" + System.getProperty("user.name"));
        Files.createDirectories(draft.resolve("lists/lists/partial"));
        Files.createDirectories(draft.resolve("cache/archives/partial"));
        var download = new ArrayList<>(apt);
        download.add("download");
        if (!Command.of(log, apt, "update").succeeds(90) || !Command.of(log, download, packages.toArray()).succeeds(180)) {
            Archive.delete(draft);
            return false;
        }
        Archive.delete(draft.resolve("lists"));
        Archive.delete(draft.resolve("cache"));
        List<Path> files;
        try (var listing = Files.list(draft)) {
            files = listing.toList();
        }
        for (var file : files) {
            if (!Command.of(log, List.of("dpkg-deb", "-x"), file, draft).succeeds(60)) {
                Archive.delete(draft);
                return false;
            }
            Files.delete(file);
        }
        Archive.delete(target);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
