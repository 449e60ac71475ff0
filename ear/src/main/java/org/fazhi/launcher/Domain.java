package org.fazhi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The server's working directory, made anew at each start from the distribution's own template and the scripts in
 * {@code config/payara}, so that what runs is always what the scripts say. It holds nothing of ours.
 */
final class Domain {

    private static final String NAME = "fazhi";
    private final Settings settings;
    private final Path server;
    private final Path root;

    Domain(Settings settings) {
        this.settings = settings;
        server = settings.programs().resolve("programs/payara-" + settings.payara());
        root = settings.home().resolve("domain");
    }

    /** {@return the directory of the unpacked server} */
    Path server() {
        return server;
    }

    /** {@return the server's log} */
    Path log() {
        return root.resolve(NAME + "/logs/server.log");
    }

    /** {@return the directory from which the server deploys what it finds} */
    Path autodeploy() {
        return root.resolve(NAME + "/autodeploy");
    }

    /** Makes the domain; the log of the last run is kept beside. */
    void create() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), settings.home().resolve("logs/server-previous.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Archive.delete(root);
        var template = server.resolve("payara6/glassfish/domains/domain1");
        try (var paths = Files.walk(template)) {
            for (var path : paths.toList()) {
                var copy = root.resolve(NAME).resolve(template.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        welcome();
        var xml = root.resolve(NAME + "/config/domain.xml");
        Files.writeString(xml, Files.readString(xml).replace("domain1", NAME));
        Files.createDirectories(autodeploy());
        var boot = new ArrayList<>(Files.readAllLines(settings.config().resolve("payara/server.asadmin")));
        boot.addAll(ports());
        Files.write(boot(), boot);
    }

    /** The server's own welcome would tell its name to everybody who shortens the address. */
    private void welcome() throws IOException {
        var docroot = root.resolve(NAME + "/docroot");
        Archive.delete(docroot);
        Files.createDirectories(docroot);
        try (var ours = Files.list(settings.config().resolve("payara/docroot"))) {
            for (var page : ours.toList()) {
                Files.copy(page, docroot.resolve(page.getFileName()));
            }
        }
    }

    /** {@return program and arguments that start this domain's server in the foreground} */
    List<String> commandLine(Path log) throws IOException {
        var invocation = root.resolve("invocation.txt");
        Files.deleteIfExists(invocation);
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        if (!Command.of(invocation, List.of(java), "-jar", server.resolve("payara6/glassfish/modules/admin-cli.jar"),
                "start-domain", "--dry-run", "--domaindir", root, NAME).succeeds(60)) {
            throw new IOException(Logs.lastLine(invocation));
        }
        var words = new ArrayList<>(Logs.lines(invocation).stream().dropWhile(line -> !line.endsWith("/bin/java"))
                .takeWhile(line -> !line.isBlank()).toList());
        int afterClassPath = words.indexOf("-cp") + 2;
        for (var line : Files.readAllLines(settings.config().resolve("payara/jvm.asadmin"))) {
            if (line.startsWith("delete-jvm-options ")) {
                words.remove(line.substring("delete-jvm-options ".length()).strip());
            } else if (line.startsWith("create-jvm-options ")) {
                words.add(afterClassPath, line.substring("create-jvm-options ".length()).strip());
            }
        }
        words.addAll(afterClassPath, settings.jvm());
        // Payara keeps an uploaded EAR in the temporary directory under its plain name: two servers sharing one would delete it from each other.
        words.add(afterClassPath, "-Djava.io.tmpdir=" + Files.createDirectories(root.resolve("tmp")));
        words.addAll(List.of("-prebootcommandfile", boot().toString()));
        return words;
    }

    private Path boot() {
        return root.resolve("boot.asadmin");
    }

    private List<String> ports() {
        var listeners = "set configs.config.server-config.network-config.network-listeners.network-listener.";
        return List.of("# ports of this start",
                listeners + "http-listener-1.port=" + settings.http(),
                listeners + "admin-listener.port=" + settings.admin(),
                "set configs.config.server-config.iiop-service.iiop-listener.orb-listener-1.port=" + Ports.preferring(3700));
    }
}
