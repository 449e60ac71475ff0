package org.fazhi.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One short-lived program of the system, with its output kept in a log. */
final class Command {

    private final List<String> words;
    private final Path log;
    private String input = "";

    private Command(Path log, List<String> words) {
        this.log = log;
        this.words = words;
    }

    /** {@return the command; its output is appended to the log} */
    static Command of(Path log, List<String> prefix, Object... words) {
        var all = new ArrayList<>(prefix);
        for (var word : words) {
            all.add(word.toString());
        }
        return new Command(log, all);
    }

    /** {@return this command with text for its standard input} */
    Command saying(String text) {
        input = text;
        return this;
    }

    /** {@return true when it ended with code 0 within the time; a program that is missing or too slow counts as failed} */
    boolean succeeds(int seconds) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.environment().put("LC_ALL", "C.UTF-8"); // messages in one language, so that a log can be searched
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            Files.writeString(log, e.getMessage() + System.lineSeparator(), java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
            return false;
        }
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended without reading: its exit code tells
        }
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
