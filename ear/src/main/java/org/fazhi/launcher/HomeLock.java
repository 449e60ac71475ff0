package org.fazhi.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process per home. The system gives the lock back even after kill -9. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * {@return the lock of a home directory}
     *
     * @throws Refusal when another process holds it, with the id of that process
     */
    static HomeLock take(Path home) throws IOException {
        var run = Files.createDirectories(home.resolve("run"));
        var owner = run.resolve("owner.pid");
        var channel = FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
                return new HomeLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // held within this process: the same refusal
        }
        channel.close();
        throw Refusal.of("home.running", home, Files.exists(owner) ? Files.readString(owner).strip() : "?");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
