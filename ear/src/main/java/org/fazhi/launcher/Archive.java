package org.fazhi.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.zip.ZipInputStream;
import java.nio.file.attribute.PosixFilePermission;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks programs: into a directory beside the target first, so that an interrupted run never leaves half a program. */
final class Archive {

    @FunctionalInterface
    private interface Unpacking {
        void into(Path directory) throws IOException;
    }

    private Archive() {
    }

    /** Unpacks a zip whose entries may be started; does nothing when the target is there. */
    static void unzip(Path zip, Path target) throws IOException {
        whole(target, zip.toString(), directory -> {
            try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    write(directory, entry.getName(), entry.isDirectory(), in, false);
                }
            }
        });
    }

    /** Unpacks a tar.xz from the class path with modes and links; does nothing when the target is there. */
    static void untar(String resource, Path target) throws IOException {
        whole(target, resource, directory -> {
            try (var raw = Archive.class.getClassLoader().getResourceAsStream(resource);
                    var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (entry.isSymbolicLink()) {
                        var link = inside(directory, entry.getName());
                        Files.createDirectories(link.getParent());
                        Files.createSymbolicLink(link, Path.of(entry.getLinkName()));
                    } else {
                        write(directory, entry.getName(), entry.isDirectory(), in, (entry.getMode() & 0100) != 0);
                    }
                }
            }
        });
    }

    /** Deletes a directory with all that it holds, links themselves and not what they point to. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void whole(Path target, String archive, Unpacking unpacking) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        var draft = target.resolveSibling(target.getFileName() + ".new");
        delete(draft);
        Files.createDirectories(draft);
        try {
            unpacking.into(draft);
        } catch (java.util.zip.ZipException | java.io.EOFException | org.tukaani.xz.XZIOException e) {
            throw Refusal.of("archive", archive, e.getMessage());
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Path directory, String name, boolean isDirectory, InputStream in, boolean executable) throws IOException {
        var path = inside(directory, name);
        if (isDirectory) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.copy(in, path);
        if (executable) {
            Files.setPosixFilePermissions(path, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE));
        }
    }

    private static Path inside(Path directory, String name) throws IOException {
        var path = directory.resolve(name).normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("entry outside of its archive: " + name);
        }
        return path;
    }
}
