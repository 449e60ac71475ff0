package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A child process that outlived its parent (kill -9), known by its id and the instant of its start, so that no stranger is ever hit. */
final class Leftover {

    private final Path file;

    Leftover(Path home, String name) {
        file = home.resolve("run").resolve(name + ".pid");
    }

    /** Notes a child that was just started. */
    void remember(Process child) throws IOException {
        Files.writeString(file, mark(child.toHandle()));
    }

    /** Ends the noted process if it still runs: politely, after ten seconds by force. */
    void stop(Progress progress, String saying) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var noted = Files.readString(file).strip();
        var handle = ProcessHandle.of(Long.parseLong(noted.split(" ")[0])).filter(h -> mark(h).equals(noted));
        if (handle.isPresent()) {
            progress.doing(saying);
            end(handle.get());
        }
        Files.deleteIfExists(file);
    }

    /** Ends a process: politely, after ten seconds by force. */
    static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String mark(ProcessHandle handle) {
        return handle.pid() + " " + handle.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L);
    }
}
