package org.fazhi.launcher;

import java.io.IOException;
import org.fazhi.platform.Texts;

/** The program behind {@code mvn -Prun}. Ends with 1 when something stands in the way, after one sentence that says what. */
public final class Launcher {

    private static final Texts TEXTS = Texts.of("launcher");

    private Launcher() {
    }

    public static void main(String[] args) {
        var progress = new Progress();
        House house = null;
        try {
            house = new House(Settings.ofRunCommand(), progress);
            stopWithThisProcess(house, progress);
            house.start(true);
            Welcome.print(house.settings(), progress);
            throw house.awaitEnd();
        } catch (Refusal e) {
            end(house, e.getMessage());
        } catch (IOException | InterruptedException | RuntimeException e) {
            end(house, TEXTS.get("unexpected", e));
        }
    }

    private static void end(House house, String sentence) {
        if (house != null && house.isStopping()) {
            return; // Ctrl-C during the start: whatever broke, broke because of it
        }
        System.out.flush();
        System.err.println(TEXTS.get("failed", sentence));
        if (house != null && house.isStarted()) {
            System.err.println(TEXTS.get("failed.log", house.log()));
        }
        System.exit(1);
    }

    /** Ctrl-C, SIGTERM, a closed terminal and the exit after a refusal all end here. */
    private static void stopWithThisProcess(House house, Progress progress) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            boolean started = house.isStarted();
            if (started) {
                progress.doing("stop");
            }
            try {
                house.close();
            } catch (IOException e) {
                progress.line(TEXTS.get("unexpected", e));
            }
            if (started) {
                progress.doing("stopped", house.settings().home());
            }
        }, "stop"));
    }
}
