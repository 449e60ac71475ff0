package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Database, server and application together: one start, one stop, in the right order. The run command and the tests use the same. */
public final class House implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private HomeLock lock;
    private Postgres postgres;
    private PayaraServer server;
    private Map<String, String> properties;
    private Map<String, String> secrets;
    private volatile boolean stopping;

    public House(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Checks the machine and starts everything.
     *
     * @param deploy whether the EAR is deployed; Arquillian brings it itself
     * @throws Refusal in words, when something stands in the way
     */
    public void start(boolean deploy) throws IOException, InterruptedException {
        Machine.check(settings.home());
        lock = HomeLock.take(settings.home());
        var own = new Secrets(settings.home());
        var database = new Postgres(settings, progress, own);
        var payara = new PayaraServer(settings, progress);
        payara.prepare();
        database.prepare();
        Ports.refuseBusy(settings);
        var fonts = Fonts.forPapers(settings, progress);
        postgres = database;
        postgres.start();
        properties = new LinkedHashMap<>();
        properties.put("fazhi.db.url", settings.jdbcUrl());
        properties.put("fazhi.db.user", "fazhi");
        properties.put("fazhi.home", settings.home().toString());
        properties.put("fazhi.url", settings.url());
        properties.put("fazhi.demo", "true");
        properties.put("fazhi.cookie.secure", "false"); // plain http on loopback
        if (!fonts.isEmpty()) {
            properties.put("fazhi.paper.font", fonts);
        }
        secrets = Map.of("FAZHI_DB_PASSWORD", postgres.password(), "FAZHI_JOURNAL_KEY", own.get("journal-key"), "FAZHI_DATA_KEY", own.get("data-key"),
                "FAZHI_CHECKUP_TOKEN", own.get("checkup-token"));
        server = payara;
        startServer(deploy);
    }

    /** Starts the server again after {@link #stopServer} or {@link #killServer}; the database went on running. */
    public void startServer(boolean deploy) throws IOException, InterruptedException {
        if (!stopping) {
            server.start(properties, secrets, deploy);
        }
    }

    /** Stops the server alone, in order. */
    public void stopServer() {
        server.stop();
    }

    /** Kills the server alone (SIGKILL). */
    public void killServer() {
        server.kill();
    }

    /** {@return password of the database role {@code fazhi}} */
    public String databasePassword() throws IOException {
        return postgres.password();
    }

    /** {@return where things are} */
    public Settings settings() {
        return settings;
    }

    /** {@return true once {@link #close} began} */
    boolean isStopping() {
        return stopping;
    }

    /** {@return true when there is something to stop} */
    boolean isStarted() {
        return postgres != null;
    }

    /** Waits until the server ends by itself, and says why. */
    Refusal awaitEnd() throws InterruptedException {
        int code = server.awaitEnd();
        return server.explain("server.ended", code);
    }

    /** {@return the server's log} */
    Path log() {
        return server == null ? settings.home().resolve("logs") : server.log();
    }

    /** Stops server, then database, then lets go of the home. */
    @Override
    public void close() throws IOException {
        stopping = true;
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            if (postgres != null) {
                postgres.stop();
            }
            if (lock != null) {
                lock.close();
            }
        }
    }
}
