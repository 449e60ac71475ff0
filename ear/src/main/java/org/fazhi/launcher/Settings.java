package org.fazhi.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * Where things are and on which ports they listen; read once from system properties, which is how Maven hands over {@code -D} and
 * what the pom pins.
 *
 * @param home      directory that holds all state of this installation
 * @param programs  directory for unpacked programs and fonts; the home, unless tests share one among their homes
 * @param config    the project's {@code config} directory
 * @param ear       the built EAR
 * @param payaraZip the server's distribution from the Maven repository
 * @param payara    version of the server
 * @param postgres  version of the database's binaries
 * @param http      port of the pages
 * @param admin     port of the server's administration
 * @param db        port of the database
 * @param jvm       further options of the server's Java machine, such as the quick compiler for tests
 */
public record Settings(Path home, Path programs, Path config, Path ear, Path payaraZip, String payara, String postgres,
        int http, int admin, int db, List<String> jvm) {

    /** {@return the settings of the run command} */
    static Settings ofRunCommand() {
        var home = Path.of(System.getProperty("fazhi.home", System.getProperty("user.home") + "/.fazhi")).toAbsolutePath().normalize();
        var settings = of(home, home, port("fazhi.http.port", 8080), port("fazhi.admin.port", 4848), port("fazhi.db.port", 5432), List.of());
        Ports.refuseSame(settings);
        return settings;
    }

    /** {@return settings with the given home and ports; the rest as the pom pinned it} */
    public static Settings of(Path home, Path programs, int http, int admin, int db, List<String> jvm) {
        return new Settings(home, programs, pinned("fazhi.launcher.config"), pinned("fazhi.launcher.ear"), pinned("fazhi.launcher.payara.zip"),
                System.getProperty("fazhi.launcher.payara.version"), System.getProperty("fazhi.launcher.postgres.version"),
                http, admin, db, jvm);
    }

    /** {@return address of the application, without a slash at the end} */
    public String url() {
        return "http://127.0.0.1:" + http + "/fazhi";
    }

    /** {@return JDBC address of the database} */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + db + "/fazhi";
    }

    private static Path pinned(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }

    private static int port(String property, int otherwise) {
        var given = System.getProperty(property);
        if (given == null) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(given.strip());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers out of range
        }
        throw Refusal.of("port.bad", property, given);
    }
}
