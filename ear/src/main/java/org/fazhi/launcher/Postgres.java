package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A real PostgreSQL from Maven artifacts on {@code <home>/data}, reachable from this machine only. Role and database are both
 * {@code fazhi}; the role owns its database and is no superuser, as in production. Commits are durable (fsync stays on).
 */
final class Postgres {

    private static final String PASSWORD = "database-password";
    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final Path programs;
    private final Path data;
    private final Path log;
    private final Path tools;

    Postgres(Settings settings, Progress progress, Secrets secrets) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = secrets;
        programs = settings.programs().resolve("programs/postgresql-" + settings.postgres());
        data = settings.home().resolve("data");
        log = settings.home().resolve("logs/database.log");
        tools = settings.home().resolve("logs/database-tools.log");
    }

    /** {@return password of the role} */
    String password() throws IOException {
        return secrets.get(PASSWORD);
    }

    /** {@return what the database server said} */
    Path log() {
        return log;
    }

    /** Unpacks the programs, and ends a database server that an earlier, killed run left behind on our data. */
    void prepare() throws IOException {
        refuseOtherMajor();
        if (!Files.exists(programs)) {
            progress.doing("database.unpack");
            Files.createDirectories(programs.getParent());
            Archive.untar(Machine.binaries(), programs);
        }
        if (Files.exists(data.resolve("postmaster.pid")) && tool("pg_ctl", "-D", data, "status").succeeds(10)) {
            progress.doing("database.leftover");
            stop();
        }
    }

    /** Makes the database if there is none, and starts the server. */
    void start() throws IOException {
        if (!Files.exists(data)) {
            progress.doing("database.init");
            initialise();
        } else if (!secrets.knows(PASSWORD)) {
            setPassword("ALTER ROLE", data); // the home lost its secret: make a new one rather than lock the owner out
        }
        progress.doing("database.start", settings.db());
        var options = String.join(" ", List.of("-c listen_addresses=127.0.0.1", "-c port=" + settings.db(), "-c unix_socket_directories=",
                "-c fsync=on", "-c full_page_writes=on", "-c synchronous_commit=on", "-c max_connections=120",
                "-c shared_buffers=128MB", "-c timezone=Asia/Shanghai", "-c log_timezone=Asia/Shanghai", "-c log_min_duration_statement=2000"));
        if (!tool("pg_ctl", "-D", data, "-l", log, "-w", "-t", 60, "-o", options, "start").succeeds(70)) {
            throw Logs.tellOfFullDisk(log, tools) ? Refusal.of("disk.full", settings.home()) : Refusal.of("db.start", Logs.lastLine(log));
        }
    }

    /** Stops the server; open transactions are rolled back, nothing that was acknowledged is lost. */
    void stop() throws IOException {
        if (Files.exists(data.resolve("postmaster.pid")) && !tool("pg_ctl", "-D", data, "-m", "fast", "-w", "-t", 20, "stop").succeeds(25)) {
            tool("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop").succeeds(25);
        }
    }

    private void initialise() throws IOException {
        var draft = settings.home().resolve("data.new"); // an interrupted run leaves this one, never half a database under the real name
        Archive.delete(draft);
        // Collation by code point: the same order on every machine, and after every update of the system.
        if (!tool("initdb", "-D", draft, "-U", "postgres", "-A", "scram-sha-256", "--pwfile", superuserPassword(), "-E", "UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--lc-ctype=C.UTF-8").succeeds(120)) {
            throw Logs.tellOfFullDisk(tools) ? Refusal.of("disk.full", settings.home()) : Refusal.of("db.start", Logs.lastLine(tools));
        }
        setPassword("CREATE ROLE", draft);
        if (!single(draft, "CREATE DATABASE fazhi OWNER fazhi")) {
            throw Refusal.of("db.start", Logs.lastLine(tools));
        }
        Files.move(draft, data);
    }

    private Path superuserPassword() throws IOException {
        secrets.get("database-superuser-password");
        return settings.home().resolve("secrets/database-superuser-password");
    }

    private void setPassword(String statement, Path directory) throws IOException {
        if (!single(directory, statement + " fazhi LOGIN PASSWORD '" + password() + "'")) {
            throw Refusal.of("db.start", Logs.lastLine(tools));
        }
    }

    /** One statement without a running server and without a password. */
    private boolean single(Path directory, String statement) throws IOException {
        return tool("postgres", "--single", "-D", directory, "postgres").saying(statement + "\n").succeeds(60);
    }

    private void refuseOtherMajor() throws IOException {
        var version = data.resolve("PG_VERSION");
        var ours = settings.postgres().split("\\.")[0];
        if (Files.exists(version) && !Files.readString(version).strip().equals(ours)) {
            throw Refusal.of("db.major", data, Files.readString(version).strip(), ours);
        }
    }

    private Command tool(String name, Object... arguments) throws IOException {
        Files.createDirectories(log.getParent());
        Files.setPosixFilePermissions(log.getParent(), PosixFilePermissions.fromString("rwx------"));
        // PostgreSQL refuses to run as root. A user namespace of its own makes root an ordinary user to it, and keeps our files ours.
        var prefix = Machine.isRoot() ? List.of("unshare", "-U", programs.resolve("bin/" + name).toString())
                : List.of(programs.resolve("bin/" + name).toString());
        return Command.of(tools, prefix, arguments);
    }
}
