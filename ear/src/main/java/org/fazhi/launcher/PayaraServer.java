package org.fazhi.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Server as a direct child of this process, with the EAR handed to it through its autodeploy directory. */
final class PayaraServer {

    private static final int PATIENCE_SECONDS = 600;
    private final Settings settings;
    private final Progress progress;
    private final Domain domain;
    private final Leftover leftover;
    private final Path console;
    private volatile Process process;
    private boolean closed;

    PayaraServer(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        domain = new Domain(settings);
        leftover = new Leftover(settings.home(), "server");
        console = settings.home().resolve("logs/server-console.log");
    }

    /** {@return the log that explains a failure} */
    Path log() {
        return domain.log();
    }

    /** Unpacks the server, and ends one that an earlier, killed run left behind. */
    void prepare() throws IOException {
        leftover.stop(progress, "server.leftover");
        if (!Files.exists(domain.server())) {
            progress.doing("server.unpack", settings.payara());
            Archive.unzip(settings.payaraZip(), domain.server());
        }
    }

    /**
     * Starts the server and, unless told otherwise, the application in it.
     *
     * @param properties configuration of the application, visible to whoever lists processes
     * @param secrets    configuration that travels in the environment instead
     * @param deploy     whether the EAR is deployed
     */
    void start(Map<String, String> properties, Map<String, String> secrets, boolean deploy) throws IOException, InterruptedException {
        progress.doing("server.start", settings.http());
        domain.create();
        if (deploy) {
            deploy();
        }
        var words = domain.commandLine(console);
        properties.forEach((key, value) -> words.add(1, "-D" + key + "=" + value));
        var builder = new ProcessBuilder(words).directory(settings.home().toFile())
                .redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().putAll(secrets);
        launch(builder);
        await(settings.admin(), "/");
        if (deploy) {
            progress.doing("server.deploy");
            awaitDeployment();
            progress.doing("server.page");
            await(settings.http(), "/fazhi/");
        }
    }

    private synchronized void launch(ProcessBuilder builder) throws IOException {
        if (!closed) {
            process = builder.start();
            leftover.remember(process);
            process.getOutputStream().close(); // nobody will type a master password: the server takes its default
        }
    }

    /** Ends the server for good: a start that is still under way on another thread launches nothing any more. */
    synchronized void close() {
        closed = true;
        stop();
    }

    /** Ends the server like an operator (SIGTERM), after ten seconds by force. */
    void stop() {
        if (process != null) {
            Leftover.end(process.toHandle());
            process = null;
        }
    }

    /** Ends the server like a power cut. */
    void kill() {
        process.destroyForcibly().onExit().join();
        process = null;
    }

    /** {@return exit code of the server, once it ended by itself} */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    private void deploy() throws IOException {
        var draft = domain.autodeploy().resolveSibling("fazhi.ear");
        Files.copy(settings.ear(), draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, domain.autodeploy().resolve("fazhi.ear"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void awaitDeployment() throws InterruptedException {
        for (int tries = 0; !Files.exists(domain.autodeploy().resolve("fazhi.ear_deployed")); tries++) {
            if (Files.exists(domain.autodeploy().resolve("fazhi.ear_deployFailed"))) {
                throw explain("deploy");
            }
            pause(tries);
        }
    }

    private void await(int port, String path) throws InterruptedException {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(30)).build();
        for (int tries = 0;; tries++) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                pause(tries); // not listening yet
            }
        }
    }

    private void pause(int tries) throws InterruptedException {
        var running = process;
        if (running == null || running.waitFor(250, TimeUnit.MILLISECONDS)) {
            throw explain("server.ended", running == null ? "-" : running.exitValue());
        }
        if (tries % 60 == 59) {
            progress.doing("still");
        }
        if (tries > PATIENCE_SECONDS * 4) {
            throw explain("server.slow", PATIENCE_SECONDS);
        }
    }

    /** {@return the refusal: a full disk if a log tells of one, else the application's own words, else ours} */
    Refusal explain(String key, Object... args) {
        if (Logs.tellOfFullDisk(domain.log(), console)) {
            return Refusal.of("disk.full", settings.home());
        }
        var words = Logs.refusal(domain.log());
        return words == null ? Refusal.of(key, args) : Refusal.saying(words);
    }
}
