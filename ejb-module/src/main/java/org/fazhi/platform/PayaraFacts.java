package org.fazhi.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a Payara or GlassFish domain is set to, read from its own files; on other servers there is none.
 *
 * @param web           ports of the listeners for users
 * @param named         other ports with the name of their service
 * @param grid          whether the data grid is on
 * @param broker        whether the message broker that came with the server is on
 * @param talkative     whether answers name the server
 * @param adminPassword name of a well-known password of the administrator, or null; an empty text: no password
 */
record PayaraFacts(List<Integer> web, Map<Integer, String> named, boolean grid, boolean broker, boolean talkative, String adminPassword) {

    private static final List<String> WELL_KNOWN = List.of("", "admin", "adminadmin", "changeit", "payara", "glassfish", "password", "123456", "admin123");
    private static final int SHA256 = 32;
    private static final int ROUNDS = 100;

    /** {@return the facts of the domain in which we run} */
    static Optional<PayaraFacts> read() {
        var root = System.getProperty("com.sun.aas.instanceRoot");
        if (root == null || !Files.isReadable(Path.of(root, "config/domain.xml"))) {
            return Optional.empty();
        }
        try {
            var keys = Path.of(root, "config/admin-keyfile");
            return Optional.of(of(Files.readString(Path.of(root, "config/domain.xml")), Files.isReadable(keys) ? Files.readString(keys) : "",
                    System.getProperty("com.sun.aas.configName", "server-config")));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("domain.xml could not be read", e);
        }
    }

    static PayaraFacts of(String domain, String keyfile, String config) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var tree = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(domain.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        var own = all(tree, "config").stream().filter(e -> e.getAttribute("name").equals(config)).findFirst().orElse(tree);
        var listeners = all(own, "network-listener").stream().filter(e -> !e.getAttribute("name").equals("admin-listener") && !e.getAttribute("enabled").equals("false")).toList();
        var web = listeners.stream().map(PayaraFacts::port).toList();
        var protocols = listeners.stream().map(e -> e.getAttribute("protocol")).toList();
        var named = new TreeMap<Integer, String>();
        all(own, "network-listener").stream().filter(e -> e.getAttribute("name").equals("admin-listener")).forEach(e -> named.put(port(e), "admin"));
        all(own, "iiop-listener").forEach(e -> named.put(port(e), "iiop"));
        all(own, "jmx-connector").forEach(e -> named.put(port(e), "jmx"));
        all(own, "jms-host").forEach(e -> named.put(port(e), "jms"));
        // Every domain has the grid on unless the file says otherwise; the broker starts unless it is disabled or elsewhere.
        boolean grid = all(own, "hazelcast-config-specific-configuration").stream().noneMatch(e -> e.getAttribute("enabled").equals("false"));
        boolean broker = all(own, "jms-service").stream().noneMatch(e -> e.getAttribute("type").matches("DISABLED|REMOTE"));
        boolean talkative = all(own, "protocol").stream().filter(p -> protocols.contains(p.getAttribute("name"))).flatMap(p -> all(p, "http").stream())
                .anyMatch(h -> !h.getAttribute("xpowered-by").equals("false") || !h.getAttribute("server-header").equals("false"));
        return new PayaraFacts(web, named, grid, broker, talkative, wellKnown(keyfile));
    }

    /** The file has lines {@code name;{SSHA256}base64(digest + salt);groups}. */
    static String wellKnown(String keyfile) {
        for (var line : keyfile.lines().filter(l -> !l.startsWith("#") && l.contains("{SSHA256}")).toList()) {
            var coded = line.substring(line.indexOf('}') + 1).split(";")[0];
            var bytes = Base64.getDecoder().decode(coded.strip());
            for (var password : WELL_KNOWN) {
                if (MessageDigest.isEqual(digest(password, Arrays.copyOfRange(bytes, SHA256, bytes.length)), Arrays.copyOf(bytes, SHA256))) {
                    return password;
                }
            }
        }
        return null;
    }

    static byte[] digest(String password, byte[] salt) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(password.getBytes(StandardCharsets.UTF_8));
            var hash = sha.digest(salt);
            for (int i = 1; i < ROUNDS; i++) {
                hash = sha.digest(hash);
            }
            return hash;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int port(Element e) {
        var port = e.getAttribute("port");
        return port.matches("\\d+") ? Integer.parseInt(port) : 0;
    }

    private static List<Element> all(Element from, String name) {
        var nodes = from.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
