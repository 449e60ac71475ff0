package org.fazhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds in a log the one thing that a person must know. */
final class Logs {

    private Logs() {
    }

    /** {@return the lines of a log, none when there is no such file; bytes that are not UTF-8 do not matter} */
    static List<String> lines(Path log) {
        try {
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return true when any of the logs tells of a full disk} */
    static boolean tellOfFullDisk(Path... logs) {
        return List.of(logs).stream().flatMap(log -> lines(log).stream()).anyMatch(line -> line.contains("No space left on device"));
    }

    /** {@return the last line that has something to say, or an empty string} */
    static String lastLine(Path log) {
        return lines(log).stream().filter(line -> !line.isBlank()).reduce("", (before, line) -> line).strip();
    }

    /**
     * {@return why the application refused to start, in its own words, or null when it did not say so}
     * It writes one block: a line {@code === 法治圈没有启动 ===}, its sentences, a line of equal signs.
     */
    static String refusal(Path serverLog) {
        var lines = lines(serverLog);
        int head = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("=== 法治圈没有启动 ===")) {
                head = i;
            }
        }
        if (head < 0) {
            return null;
        }
        return String.join(System.lineSeparator(), lines.subList(head + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("=====")).toList()).strip();
    }
}
